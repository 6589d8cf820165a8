"""Who the traveller is: resident city, persona, recent items."""
