"""The batch half: Spark jobs that turn a day of behaviour into profiles, lists and snapshots."""
