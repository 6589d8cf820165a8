"""The API of Sojourn, by version."""
