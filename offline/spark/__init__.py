"""Spark itself: the session and its Java, and what its plans and sums need to be repeatable."""
