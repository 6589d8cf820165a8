"""A page as it was shown, for who logs it and who reads what was logged."""

import numpy as np

from serving.exposures.exposure_rows import Exposure


def page_of(items: int) -> Exposure:
    return Exposure(
        request_id="r",
        at_ms=0,
        user_id=1,
        session_id=None,
        placement="channel_home",
        browse_city=1,
        audience="local",
        trip_state="home",
        page=1,
        item_ids=np.arange(items),
        positions=np.arange(items),
        scores=np.zeros(items, dtype=np.float32),
        sources=[("hot",)] * items,
        reasons=["412 orders"] * items,
        propensities=np.ones(items, dtype=np.float32),
        variants={},
        release="2026-10-06-abcd",
        user_snapshot="u",
        item_snapshot="i",
        fingerprint="f",
        degradation=(),
        context=np.zeros((items, 1), dtype=np.float32),
        matrix=None,
    )
