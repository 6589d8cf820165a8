"""Where features are kept online: one protocol, three implementations, one contract suite."""
