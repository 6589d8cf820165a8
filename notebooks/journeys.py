"""From an exposure to a payment, in SQL: what was shown, opened, bought, and by whom.

Parts of questions for `notebooks.logs`; each is a common table over the lake's logs. Parameters:
$layer, $first, $last (local dates), $end_ms (of the window), $placements.
"""

from typing import Final

from features.schema import HARMLESS, UNKNOWN_ID, Action

CLICK_HOURS: Final = 24  # a payment counts for what was opened so many hours before: as labels do
BEFORE_DAYS: Final = 28  # behaviour before the first exposure: four whole weeks
LATE_DAYS: Final = 60  # after which behaviour arrives: the most that jobs.toml may let days wait

_HARMLESS: Final = ", ".join(f"'{name}'" for name in sorted(HARMLESS))

# Partitions are days of arrival: of what happened in the window some lie after it, and not all that
# there are since an experiment that ended a year ago.
_ARRIVED: Final = f"ds BETWEEN $first AND $last::DATE + {LATE_DAYS}"

# One row per exposure of the layer. A page that was logged twice counts once. Labels are picked by
# a list function: `FROM exposures, unnest(variants)` is a correlated join, some 20 times as slow.
SEEN: Final = f"""
seen AS (
    SELECT user_id, request_id, item_id, min("at") AS "at", min(ds) AS ds, min(team) AS team,
           coalesce(min(substr(label, length($layer) + 2)), '') AS variant,
           min(audience) AS audience, min(browse_city) AS browse_city,
           bool_or(len(list_filter(degradation, lambda d: d NOT IN ({_HARMLESS}))) > 0)
               AS is_degraded
    FROM (
        SELECT *, list_filter(variants, lambda v: starts_with(v, $layer || ':'))[1] AS label
        FROM exposures
    )
    WHERE ds BETWEEN $first AND $last AND epoch_ms("at") < $end_ms
      AND ($layer = '' OR label IS NOT NULL)
      AND (len($placements) = 0 OR list_contains($placements, placement))
    GROUP BY user_id, request_id, item_id
)"""

# The first opening of an exposure by its own user.
OPENED: Final = f"""
opened AS (
    SELECT user_id, request_id, item_id, min("at") AS opened_at
    FROM events
    WHERE action = '{Action.VIEW_ITEM}' AND {_ARRIVED} AND epoch_ms("at") < $end_ms
      AND request_id IS NOT NULL
    GROUP BY user_id, request_id, item_id
)"""

# One row per paid order, with all that was paid for it, as `offline.sales` adds it up; an event
# that was sent twice counts once. A payment without an order's id is an order of its own.
PAID: Final = f"""
paid AS (
    SELECT user_id, coalesce('o' || order_id, event_id) AS purchase, min("at") AS paid_at,
           sum(cny) AS cny, min(deal_id) AS deal_id
    FROM (
        SELECT user_id, order_id, event_id, min("at") AS "at", min(deal_id) AS deal_id,
               max(coalesce(amount_cny, 0)) AS cny
        FROM events
        WHERE action = '{Action.PAY}' AND {_ARRIVED} AND epoch_ms("at") < $end_ms
        GROUP BY user_id, order_id, event_id
    )
    GROUP BY user_id, purchase
)"""

# Which items a paid order is about: its deal's, and what its events name.
ABOUT: Final = f"""
about AS (
    SELECT user_id, purchase, item_id FROM paid JOIN deal_items USING (deal_id)
    UNION
    SELECT user_id, coalesce('o' || order_id, event_id) AS purchase,
           unnest([item_id, referrer_item_id]) AS item_id
    FROM events
    WHERE action IN ('{Action.PAY}', '{Action.ORDER}') AND {_ARRIVED}
      AND epoch_ms("at") < $end_ms
)"""

# Each paid order goes to the exposure of one of its items that its user opened last before it.
CONVERTED: Final = f"""
converted AS (
    SELECT user_id, request_id, item_id, count(*) AS orders, sum(cny) AS cny
    FROM (
        SELECT opened.*, purchase, cny
        FROM paid
        JOIN about USING (user_id, purchase)
        JOIN opened USING (user_id, item_id)
        WHERE paid_at > opened_at AND paid_at <= opened_at + INTERVAL {CLICK_HOURS} HOUR
        QUALIFY row_number() OVER (
            PARTITION BY user_id, purchase ORDER BY opened_at DESC, request_id, item_id
        ) = 1
    )
    GROUP BY user_id, request_id, item_id
)"""

# Everything about each exposure of a known user.
JOURNEYS: Final = f"""
WITH {SEEN}, {OPENED}, {PAID}, {ABOUT}, {CONVERTED},
journeys AS (
    SELECT seen.*, opened_at IS NOT NULL AS is_clicked,
           coalesce(orders, 0) AS orders, coalesce(cny, 0) AS cny
    FROM seen
    LEFT JOIN opened USING (user_id, request_id, item_id)
    LEFT JOIN converted USING (user_id, request_id, item_id)
    WHERE user_id > {UNKNOWN_ID}
),
people AS (
    SELECT user_id, min(variant) AS variant, count(DISTINCT variant) AS variants,
           min("at") AS first_at, min(ds) AS first_ds,
           coalesce(arg_min(audience, "at"), '') AS audience,
           arg_min(browse_city, "at") AS city, count(*) AS exposures,
           count(*) FILTER (is_clicked) AS clicks,
           count(*) FILTER (is_clicked AND orders > 0) AS conversions,
           count(DISTINCT request_id) AS pages,
           count(DISTINCT request_id) FILTER (is_degraded) AS degraded
    FROM journeys GROUP BY user_id
),
bought AS (
    SELECT user_id, min(paid_at) AS first_paid, count(*) AS purchases, sum(cny) AS gmv
    FROM paid JOIN people USING (user_id)
    WHERE paid_at >= first_at
    GROUP BY user_id
),
former AS (
    SELECT user_id, count(*) AS actions,
           count(*) FILTER (action = '{Action.VIEW_ITEM}') AS views,
           count(*) FILTER (action = '{Action.PAY}') AS payments,
           coalesce(sum(amount_cny) FILTER (action = '{Action.PAY}'), 0) AS cny
    FROM events JOIN people USING (user_id)
    WHERE events.ds BETWEEN $first::DATE - {BEFORE_DAYS} AND $last::DATE + {LATE_DAYS}
      AND events."at" < first_at
      AND events."at" >= first_at - INTERVAL {BEFORE_DAYS} DAY
    GROUP BY user_id
)"""

BY_USER: Final = f"""
{JOURNEYS}
SELECT people.*, date_diff('day', $first, first_ds) AS first_day,
       date_diff('day', $first, CAST(first_paid AT TIME ZONE $zone AS DATE))::DOUBLE AS paid_day,
       coalesce(purchases, 0) AS purchases, coalesce(bought.gmv, 0) AS gmv,
       coalesce(actions, 0) AS actions, coalesce(views, 0) AS views,
       coalesce(payments, 0) AS payments, coalesce(former.cny, 0) AS former_cny,
       coalesce(population, -1) AS population
FROM people
LEFT JOIN bought USING (user_id)
LEFT JOIN former USING (user_id)
LEFT JOIN cities ON city = city_id
ORDER BY user_id
"""
BY_DAY: Final = f"""
{JOURNEYS}
SELECT user_id, date_diff('day', first_ds, ds) AS "day",
       count(*) AS exposures, count(*) FILTER (is_clicked) AS clicks
FROM journeys JOIN people USING (user_id)
WHERE variants = 1
GROUP BY user_id, "day" ORDER BY user_id, "day"
"""
BY_TEAM: Final = f"""
{JOURNEYS}
SELECT journeys.user_id, team, count(*) AS exposures, count(*) FILTER (is_clicked) AS clicks,
       sum(orders) AS orders, sum(cny) AS gmv
FROM journeys JOIN people USING (user_id)
WHERE team IS NOT NULL AND variants = 1 AND journeys.variant = $variant
GROUP BY journeys.user_id, team ORDER BY journeys.user_id, team
"""
STRANGERS: Final = f"""
WITH {SEEN}
SELECT count(DISTINCT request_id) AS pages FROM seen
WHERE coalesce(user_id, {UNKNOWN_ID}) <= {UNKNOWN_ID}
"""
FAULTS: Final = f"""
WITH rows AS (
    SELECT count(*) AS n, count(*) FILTER (NOT coalesce(
        item_id > 0 AND position > 0 AND propensity > 0 AND propensity <= 1
        AND request_id <> '' AND "at" IS NOT NULL, false)) AS damaged
    FROM exposures WHERE ds BETWEEN $first AND $last
),
places AS (
    SELECT coalesce(sum(n - 1), 0) AS repeated FROM (
        SELECT count(DISTINCT item_id) AS n FROM exposures WHERE ds BETWEEN $first AND $last
        GROUP BY request_id, position
    )
),
clicked AS (
    SELECT count(*) AS clicks, count(*) FILTER (logged IS NULL) AS unlogged
    FROM (
        SELECT request_id FROM events
        WHERE action = '{Action.VIEW_ITEM}' AND request_id IS NOT NULL
          AND ds BETWEEN $first AND $last
    )
    LEFT JOIN (
        SELECT DISTINCT request_id, true AS logged FROM exposures
        WHERE ds BETWEEN $first::DATE - {LATE_DAYS} AND $last::DATE + 1
    ) USING (request_id)
)
SELECT n, damaged + repeated AS damaged, clicks, unlogged FROM rows, places, clicked
"""
