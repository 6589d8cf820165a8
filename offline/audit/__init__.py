"""Whether a day's tables could have been known on that day: told from the files, not the code."""
