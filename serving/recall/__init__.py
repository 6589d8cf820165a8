"""Where candidates come from, one source a file; `serving/contents.py` lists them."""
