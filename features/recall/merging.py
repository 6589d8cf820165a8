"""Many sources' proposals in one order."""

import numpy as np

from features.schema import Ids


def merged_order(ranks: Ids, quotas: Ids, sources: Ids, item_ids: Ids) -> Ids:
    """Indices of the merged list's items in order, each at its first proposal.

    All inputs have shape (n,), one row a proposal: `ranks` from 1 within a source, the source's
    quota, and its place in the scenario. An item stands where the best of its sources puts it, at
    rank / quota; ties go to the source that the scenario names first, then to the smaller id.
    """
    places = ranks / quotas
    if (sources[1:] >= sources[:-1]).all():  # as they come: a stable sort keeps them so in a tie,
        order = np.argsort(places, kind="stable")  # and within a source no two have one place
    else:
        order = np.lexsort((item_ids, sources, places))
    _, first = np.unique(item_ids[order], return_index=True)
    result: Ids = order[np.sort(first)]
    return result
