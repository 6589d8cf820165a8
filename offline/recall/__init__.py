"""The precomputed recall lists, one job a file."""
