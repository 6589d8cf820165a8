"""Learning to rank: samples in, a bundle out, and the gate it passes before it serves."""
