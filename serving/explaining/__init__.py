"""A page of the last day made again, bit for bit, and why it was as it was."""
