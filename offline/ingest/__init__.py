"""One importer a data set: from its own files into the lake's border tables."""
