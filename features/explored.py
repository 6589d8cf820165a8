"""What a page gives to exploration where its scenario does not say it otherwise."""

from typing import Final

PLACES: Final = 2  # the last ones of a page
POOL: Final = 20  # of the next items, any of which may take such a place
