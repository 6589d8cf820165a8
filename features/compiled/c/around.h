/* Items by position, and what lies around a point; features.compiled.around fills the structure. */

#pragma once

#include "common.h"

#define NEARBY_HALF_KM 1.5   /* of features.recall.proximity */
#define METRES_PER_KM 1000.0

typedef struct {
  i64 n;
  const f64 *points;         /* (n, 3), on the unit sphere, in the tree's order */
  const i32 *order;          /* index of each */
  const u8 *axes;            /* that a node is split by, and where; children of k: 2k + 1, 2k + 2 */
  const f64 *splits;
  const i64 *rows;           /* of the items, ascending, by index, as all that follows */
  const f64 *lat, *lon, *cosines, *sales;   /* degrees; cosines of latitudes */
} Placed;

/* Whether an item stands before another: by score, NaN last, ties by index. */
static inline int is_before(f64 a, i64 index_a, f64 b, i64 index_b) {
  if (a != b && known(a) && known(b)) return a > b;
  return known(a) == known(b) ? index_a < index_b : known(a);
}
