"""How calls come in: methods, messages, who may call, whose turn it is; not what a page is."""
