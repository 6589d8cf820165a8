"""What a reader may set: the server, its placements, and the experiments on them."""
