"""What was shown, written behind the back of the request that showed it."""
