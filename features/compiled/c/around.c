/* The items nearest to a point: a k-d tree over unit vectors, halved at the median of the axis along
   which a node's points spread most, down to LEAF of them. */

#include "around.h"

#define LEAF 16
#define ROUNDING 1e-12       /* of the distance to a node's far side, which is added up */

typedef struct {
  const Placed *placed;
  const f64 *point;
  i64 most, count;
  f64 *squares;              /* of distances: a heap, the farthest on top, ties the larger index */
  i64 *found;
} Search;

static void place_median(const f64 *along, i32 *order, i64 low, i64 high, i64 middle) {
  while (low < high) {
    f64 a = along[3 * (i64)order[low]], b = along[3 * (i64)order[(low + high) / 2]];
    f64 c = along[3 * (i64)order[high]], pivot = a < b ? (b < c ? b : a < c ? c : a)
                                                       : (a < c ? a : b < c ? c : b);
    i64 i = low, j = high;
    while (i <= j) {
      while (along[3 * (i64)order[i]] < pivot) i++;
      while (along[3 * (i64)order[j]] > pivot) j--;
      if (i > j) break;
      i32 other = order[i];
      order[i++] = order[j];
      order[j--] = other;
    }
    if (middle <= j) high = j;
    else if (middle >= i) low = i;
    else return;
  }
}

static void plant_node(const f64 *points, i32 *order, u8 *axes, f64 *splits, i64 node, i64 start,
                       i64 end) {
  if (end - start <= LEAF) return;
  f64 widest = -1;
  i64 axis = 0, middle = (start + end) / 2;
  for (i64 k = 0; k < 3; k++) {
    f64 low = points[3 * (i64)order[start] + k], high = low;
    for (i64 i = start + 1; i < end; i++) {
      f64 at = points[3 * (i64)order[i] + k];
      if (at < low) low = at;
      if (at > high) high = at;
    }
    if (high - low > widest) {
      widest = high - low;
      axis = k;
    }
  }
  place_median(points + axis, order, start, end - 1, middle);
  axes[node] = (u8)axis;
  splits[node] = points[3 * (i64)order[middle] + axis];
  plant_node(points, order, axes, splits, 2 * node + 1, start, middle);
  plant_node(points, order, axes, splits, 2 * node + 2, middle, end);
}

/* The tree of n points (n, 3): their order in it, given as 0 to n - 1, and the splits of its
   nodes. */
void plant(i64 n, const f64 *points, i32 *order, u8 *axes, f64 *splits) {
  plant_node(points, order, axes, splits, 0, 0, n);
}

static inline int is_farther(f64 a, i64 index_a, f64 b, i64 index_b) {
  return a > b || (a == b && index_a > index_b);
}

static void keep(Search *search, f64 square, i64 index) {
  f64 *squares = search->squares;
  i64 *found = search->found, at;
  if (search->count < search->most) {
    for (at = search->count++; at > 0; at = (at - 1) / 2) {
      i64 above = (at - 1) / 2;
      if (!is_farther(square, index, squares[above], found[above])) break;
      squares[at] = squares[above];
      found[at] = found[above];
    }
  } else {
    if (!is_farther(squares[0], found[0], square, index)) return;
    i64 n = search->count, below;
    for (at = 0; (below = 2 * at + 1) < n; at = below) {
      if (below + 1 < n &&
          is_farther(squares[below + 1], found[below + 1], squares[below], found[below])) below++;
      if (!is_farther(squares[below], found[below], square, index)) break;
      squares[at] = squares[below];
      found[at] = found[below];
    }
  }
  squares[at] = square;
  found[at] = index;
}

static void look(Search *search, f64 bound, i64 node, i64 start, i64 end, f64 square, f64 *sides) {
  const Placed *placed = search->placed;
  f64 worst = search->count == search->most ? search->squares[0] : bound;
  if (square * (1 - ROUNDING) > worst) return;
  if (end - start <= LEAF) {
    for (i64 i = start; i < end; i++) {
      const f64 *at = placed->points + 3 * i;
      f64 x = at[0] - search->point[0], y = at[1] - search->point[1], z = at[2] - search->point[2];
      f64 here = x * x + y * y + z * z;
      if (here <= bound) keep(search, here, placed->order[i]);
    }
    return;
  }
  i64 axis = placed->axes[node], middle = (start + end) / 2;
  f64 side = search->point[axis] - placed->splits[node], former = sides[axis];
  f64 far = square - former * former + side * side;
  if (side < 0) look(search, bound, 2 * node + 1, start, middle, square, sides);
  else look(search, bound, 2 * node + 2, middle, end, square, sides);
  sides[axis] = side;
  if (side < 0) look(search, bound, 2 * node + 2, middle, end, far, sides);
  else look(search, bound, 2 * node + 1, start, middle, far, sides);
  sides[axis] = former;
}

/* Indices of the `most` items nearest to a point, within `reach`: straight lines on the unit sphere;
   of equally near ones the least. Returns how many. `squares` is room for as many numbers. */
i64 around(const Placed *placed, f64 x, f64 y, f64 z, f64 reach, i64 most, i64 *found, f64 *squares) {
  f64 point[3] = {x, y, z}, sides[3] = {0, 0, 0};
  Search search = {placed, point, most, 0, squares, found};
  if (placed->n && most > 0) look(&search, reach * reach, 0, 0, placed->n, 0, sides);
  return search.count;
}

/* features.recall.proximity.Nearby's distances (features.kernels.distance_km), in two passes with
   numpy's sin, of 2n, before the second, and its arcsin, of n, behind it. */
void around_sines(i64 n, const Placed *placed, const i64 *found, f64 lat, f64 lon, f64 *made) {
  f64 phi = lat * DEGREE;
  for (i64 k = 0; k < n; k++) {
    made[k] = (placed->lat[found[k]] * DEGREE - phi) / 2;
    made[n + k] = (placed->lon[found[k]] - lon) * DEGREE / 2;
  }
}

void around_chords(i64 n, const Placed *placed, const i64 *found, f64 cosine, f64 *made) {
  for (i64 k = 0; k < n; k++) {
    f64 chord = made[k] * made[k] + cosine * placed->cosines[found[k]] * made[n + k] * made[n + k];
    made[k] = __builtin_sqrt(chord > 1.0 ? 1.0 : chord);
  }
}
