"""How the steps of a day are run: what each declares, skips, builds and tells."""
