"""Sales by hand: city 100 has items 1 to 4, city 200 has item 9."""

from typing import Any

from tests.offline.frames import DAY

CITY, ELSEWHERE = 100, 200
ITEMS = [
    *({"item_id": n, "city": CITY} for n in (1, 2, 3, 4)),
    {"item_id": 9, "city": ELSEWHERE},
]
LOCAL, VISITOR, NOBODY = 11, 12, 13


def home(user: int, city: int, probability: float = 1.0) -> dict[str, Any]:
    return {"user_id": user, "best_city": city, "probability": probability}


HOMES = [home(LOCAL, CITY), home(VISITOR, ELSEWHERE)]


def sale(item: int, user: int = NOBODY, days_ago: int = 0, orders: float = 1.0) -> dict[str, Any]:
    return {
        "item_id": item,
        "user_id": user,
        "event_date": DAY.before(days_ago),
        "orders": orders,
        "movement": "pay" if orders > 0 else "refund",
        "method": "referrer",
    }
