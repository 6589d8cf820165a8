"""Less rather than nothing: what a page goes without when time, a store or a source fails."""
