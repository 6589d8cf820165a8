"""What `sojourn experiment` shows."""
