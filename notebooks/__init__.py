"""The third door: percent scripts on the service's logs, and the statistics they stand on."""
