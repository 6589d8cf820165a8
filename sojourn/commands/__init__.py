"""The commands, by what they work on; each parses its flags, calls one function, prints."""
