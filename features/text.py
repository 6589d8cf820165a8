"""What a search says: its terms, and the keys under which a city's searches are remembered.

Spark files what people did after a search under these keys, and the server looks them up: both
take them from here.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from features.schema import UNKNOWN_ID, Ids

MAX_QUERY_TERMS: Final = 32  # a sentence; more cost time and tell nothing

_WORD: Final = re.compile(r"[一-鿿]+|[^\W_一-鿿]+")
_IDEOGRAPH: Final = re.compile(r"[一-鿿]")
_WHOLE, _TERM = "whole", "term"  # a query of one word is not the same as that word in any query
_KEY_BITS: Final = 63  # positive in int64


def terms_of(text: str) -> Iterator[str]:
    """Lower-case words; of a run of ideographs, which knows no spaces, each pair of neighbours."""
    for word in _WORD.findall(text.casefold()):
        if not _IDEOGRAPH.match(word) or len(word) == 1:
            yield word
        else:
            yield from (word[i : i + 2] for i in range(len(word) - 1))


def query_terms(text: str) -> list[str]:
    """The different terms of a query in order of appearance, at most MAX_QUERY_TERMS."""
    return list(dict.fromkeys(terms_of(text)))[:MAX_QUERY_TERMS]


def query_keys(city: int, text: str) -> Ids:
    """Keys of the list `query_cf`, (1 + t,): the query as a whole, then each of its t terms.

    Empty for a text without a word. Case, spaces and punctuation make no difference.
    """
    terms = query_terms(text)
    if not terms:
        return np.zeros(0, dtype=np.int64)
    keys = [_key(city, _WHOLE, terms), *(_key(city, _TERM, [term]) for term in terms)]
    return np.array(keys, dtype=np.int64)


def _key(city: int, what: str, terms: Sequence[str]) -> int:
    """A positive hash that is the same in every process and on every machine. Among a million keys
    any two are equal with a chance of one in eighteen million."""
    content = "\x1f".join((str(city), what, *terms))
    digest = hashlib.blake2b(content.encode(), digest_size=8).digest()
    return (int.from_bytes(digest, "big") >> (64 - _KEY_BITS)) or UNKNOWN_ID + 1
