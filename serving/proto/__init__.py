"""The gRPC API as declared, and its generated Python (`./run proto`)."""
