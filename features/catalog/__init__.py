"""Every feature there is, by who it describes; `sets.py` chooses among them."""
