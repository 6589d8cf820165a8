"""Jobs of the day tried on histories whose end is known: what `sojourn results` measures with."""
