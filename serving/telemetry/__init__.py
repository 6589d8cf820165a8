"""What operators see: counts, lines and spans, none of which tells of a person."""
