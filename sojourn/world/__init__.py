"""What a lake with a bundle says of the engine: all of it as records, for `sojourn report`."""
