"""The front door: one command line over the offline day, training, release and service."""
