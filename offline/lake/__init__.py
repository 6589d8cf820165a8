"""The lake as files: whole partitions, checked by their contract, written all or not at all."""
