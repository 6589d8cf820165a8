"""`docs/results.md` written by a run: numbers from records, pictures, prose from one place."""
