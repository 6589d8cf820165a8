"""The online half: a request, a release, a slate, in milliseconds."""
