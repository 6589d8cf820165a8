"""Where a user lives, in steps: evidence, what it says of each city, a model, a decision."""
