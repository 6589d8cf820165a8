/* Candidates: their columns, and the rows of the ranker. */

#include "common.h"

#define CHUNK 64           /* rows at a time: what an operand is read into stays in the cache */
#define MOST_OPERANDS 16
#define OPERATION 24       /* numbers of one operation, as features/compiled/assembly.py writes them */
#define MS_PER_MINUTE 60000.0

enum {
  DISTANCE, LOG_RATIO, LOG1P, PRICE_CLOSENESS, IS_SAME, IS_VISITOR, SPREAD_POSITION, DIFFERENCE,
  PRODUCT, RATIO, PICK_CATEGORY, INNER_PRODUCT, MONTH_IS_OPEN
};
enum { SINES, CHORDS, LOGS, REST };  /* passes: numpy's functions come after the first three */

static inline int finite(f64 a) { return a - a == 0; }
static inline f64 same(f64 a, f64 b) { return known(a) && known(b) ? (f64)(a == b) : NAN_64; }
static inline f64 share(f64 part, f64 whole) { return whole == 0 ? NAN_64 : part / whole; }

static inline f64 is_open(f64 months, f64 month) {
  if (!finite(months) || !finite(month)) return NAN_64;
  i64 mask = (i64)months, bit = (i64)(month - 1);
  if (bit < 0 || bit > 63) return (f64)((mask < 0 ? -1 : 0) & 1);
  return (f64)((mask >> bit) & 1);
}

static void read_operand(i32 operand, i64 first, i64 m, i64 n, const f32 *own, const f32 *shared,
                         const f64 *made, f64 *into) {
  i32 kind = operand >> OPERAND_BITS;
  i64 at = operand & ((1 << OPERAND_BITS) - 1);
  if (kind == OWN) {
    const f32 *from = own + at * n + first;
    for (i64 i = 0; i < m; i++) into[i] = from[i];
  } else if (kind == SHARED) {
    f64 value = shared[at];
    for (i64 i = 0; i < m; i++) into[i] = value;
  } else {
    const f64 *from = made + at * n + first;
    for (i64 i = 0; i < m; i++) into[i] = from[i];
  }
}

/* One pass of features.matrix.assemble over n rows: `operations` by features/compiled/assembly.py,
   OPERATION numbers each: kernel, its row in `made`, where its arguments for sin (or log, log1p)
   and for cos and arcsin lie in `made`, how many operands, and these. The last pass fills `x`. */
void assemble_pass(i64 pass, const i32 *operations, i64 count, i64 n, const f32 *own,
                   const f32 *shared, f64 *made, f32 *x, const i32 *columns, i64 width) {
  f64 v[MOST_OPERANDS][CHUNK];
  for (i64 k = 0; k < count; k++) {
    const i32 *op = operations + k * OPERATION;
    i32 kernel = op[0], operands = op[6];
    if (pass == LOGS ? kernel > LOG_RATIO
        : pass == CHORDS ? kernel != DISTANCE
        : pass == SINES ? kernel != DISTANCE && kernel != LOG1P && kernel != PRICE_CLOSENESS
        : kernel == DISTANCE) continue;
    for (i64 first = 0; first < n; first += CHUNK) {
      i64 m = n - first < CHUNK ? n - first : CHUNK;
      f64 *out = made + op[1] * n + first, *a = made + op[2] * n + first;
      f64 *b = made + op[3] * n + first, *c = made + op[4] * n + first, *d = made + op[5] * n + first;
      if (pass == SINES || pass == REST || kernel == LOG_RATIO)
        for (i32 j = 0; j < operands; j++)
          read_operand(op[7 + j], first, m, n, own, shared, made, v[j]);
      switch (kernel) {
      case DISTANCE:  /* a: two rows for sin, b and c: cos of either latitude, d: for arcsin */
        if (pass == SINES) {
          for (i64 i = 0; i < m; i++) {
            f64 phi_a = v[0][i] * DEGREE, phi_b = v[2][i] * DEGREE;
            a[i] = (phi_b - phi_a) / 2;
            a[n + i] = (v[3][i] - v[1][i]) * DEGREE / 2;
            b[i] = phi_a;
            c[i] = phi_b;
          }
        } else if (pass == CHORDS) {
          for (i64 i = 0; i < m; i++) {
            f64 chord = a[i] * a[i] + b[i] * c[i] * a[n + i] * a[n + i];
            d[i] = __builtin_sqrt(chord > 1.0 ? 1.0 : chord);
          }
        } else {
          for (i64 i = 0; i < m; i++) out[i] = known(d[i]) ? TWO_EARTH_RADII_KM * d[i] : NAN_64;
        }
        break;
      case LOG_RATIO:  /* a: for log */
        for (i64 i = 0; i < m; i++) {
          int good = v[0][i] > 0 && v[1][i] > 0;
          if (pass == LOGS) a[i] = good ? v[0][i] / v[1][i] : 1.0;
          else out[i] = good ? a[i] : NAN_64;
        }
        break;
      case LOG1P:  /* a: for log1p */
        for (i64 i = 0; i < m; i++) {
          if (pass == SINES) a[i] = v[0][i] < 0.0 ? 0.0 : v[0][i];
          else out[i] = a[i];
        }
        break;
      case PRICE_CLOSENESS:
        for (i64 i = 0; i < m; i++) {
          if (pass == SINES) a[i] = v[0][i];
          else out[i] = -__builtin_fabs(a[i] - v[1][i]);
        }
        break;
      case IS_SAME: for (i64 i = 0; i < m; i++) out[i] = same(v[0][i], v[1][i]); break;
      case IS_VISITOR: for (i64 i = 0; i < m; i++) out[i] = 1.0 - same(v[0][i], v[1][i]); break;
      case SPREAD_POSITION:
        for (i64 i = 0; i < m; i++) out[i] = share(v[0][i] - v[1][i], v[2][i]);
        break;
      case DIFFERENCE: for (i64 i = 0; i < m; i++) out[i] = v[0][i] - v[1][i]; break;
      case PRODUCT: for (i64 i = 0; i < m; i++) out[i] = v[0][i] * v[1][i]; break;
      case RATIO: for (i64 i = 0; i < m; i++) out[i] = share(v[0][i], v[1][i]); break;
      case PICK_CATEGORY:
        for (i64 i = 0; i < m; i++) {
          f64 code = v[0][i];
          int is_code = code >= 0 && code < CATEGORIES && (f64)(i64)code == code;
          out[i] = is_code ? v[1 + (i64)code][i] : NAN_64;
        }
        break;
      case INNER_PRODUCT:
        for (i64 i = 0; i < m; i++) {
          f64 total = v[0][i] * v[operands / 2][i];
          for (i32 j = 1; j < operands / 2; j++) total = total + v[j][i] * v[operands / 2 + j][i];
          out[i] = total;
        }
        break;
      case MONTH_IS_OPEN:
        for (i64 i = 0; i < m; i++) out[i] = is_open(v[0][i], v[1][i]);
        break;
      }
    }
  }
  if (pass != REST) return;
  for (i64 k = 0; k < width; k++) {
    i32 kind = columns[k] >> OPERAND_BITS;
    i64 at = columns[k] & ((1 << OPERAND_BITS) - 1);
    f32 *to = x + k * n;
    if (kind == OWN) {
      for (i64 i = 0; i < n; i++) to[i] = own[at * n + i];
    } else if (kind == SHARED) {
      for (i64 i = 0; i < n; i++) to[i] = shared[at];
    } else {
      for (i64 i = 0; i < n; i++) to[i] = (f32)made[at * n + i];
    }
  }
}

#define CODES 256          /* of 8 bits */
#define MARKS 1024         /* bits by which most items are seen not to be among those touched */
#define ROWS_AHEAD 8       /* of the matrix, to be fetched while others are copied */

static inline uint64_t mark_of(i64 id) { return (uint64_t)id * 0x9E3779B97F4A7C15u >> 54; }

/* What a candidate has whatever else is in the list, and the session: serving.stages.hydrate.item_columns.
   Fills rows of `own`, (k, n): first `width` stored ones out of `matrix` by `rows`, then same
   category, same item, touch order, touch minutes, sources, rank, `scores` scores by source and,
   left to `list_statistics`, the price's rank. Of the `items` of the release, by ascending id, come
   the categories of what was touched. `row_of_source` says which score a source's is, -1: none.
   `shared`: recent views, minutes since the last action, touched items, those in the list, and the
   rank of the last one touched. `order` is room for r numbers. */
void candidate_columns(i64 n, const i64 *ids, const i64 *rows, const f32 *matrix, i64 width,
                       i64 category_at, i64 r, const i64 *touched, const i64 *at_ms, i64 items,
                       const i64 *item_ids, const int8_t *item_category, i64 now_ms, i64 window_ms,
                       i64 sources, const f32 *by_source, const i64 *row_of_source, i64 scores,
                       i64 shown, f32 *own, f32 *shared, i64 *order) {
  for (i64 i = 0; i < n; i++) {
    const f32 *row = matrix + rows[i] * width;
    if (i + ROWS_AHEAD < n) {
      const f32 *next = matrix + rows[i + ROWS_AHEAD] * width;
      for (i64 k = 0; k < width; k += 16) __builtin_prefetch(next + k);
    }
    for (i64 k = 0; k < width; k++) own[k * n + i] = row[k];
  }
  f32 *same_category = own + width * n, *same_item = same_category + n, *touch_order = same_item + n;
  f32 *minutes = touch_order + n, *proposed = minutes + n, *rank = proposed + n, *score = rank + n;
  i64 live = 0, firsts = 0, last_ms = INT64_MIN, in_list = 0, last_rank = 0, best = r;
  i32 of_code[CODES];
  uint64_t marks[MARKS / 64];
  for (i64 k = 0; k < CODES; k++) of_code[k] = 0;
  for (i64 k = 0; k < MARKS / 64; k++) marks[k] = 0;
  /* order[j] is -1 where a touch does not count at all, else how many items were touched later */
  for (i64 j = 0; j < r; j++) {
    order[j] = -1;
    if (!(at_ms[j] < now_ms && at_ms[j] >= now_ms - window_ms)) continue;
    live++;
    if (at_ms[j] > last_ms) last_ms = at_ms[j];
    order[j] = firsts;
    marks[mark_of(touched[j]) / 64] |= (uint64_t)1 << (mark_of(touched[j]) & 63);
    if (touched[j] == 0) continue;
    i64 row = row_of(item_ids, items, touched[j]);
    if (row >= 0) of_code[(u8)item_category[row]]++;
    int is_first = 1;
    for (i64 l = 0; l < j; l++) if (order[l] >= 0 && touched[l] == touched[j]) is_first = 0;
    firsts += is_first;
  }
  const f32 *category = own + category_at * n;
  for (i64 i = 0; i < n; i++) {
    i64 newest = r;
    f32 equal = 0, code = category[i];
    int is_code = code >= -128 && code < 128 && (f32)(int8_t)code == code;
    if (marks[mark_of(ids[i]) / 64] >> (mark_of(ids[i]) & 63) & 1) {
      for (i64 j = r - 1; j >= 0; j--) {
        if (order[j] < 0 || touched[j] != ids[i]) continue;
        equal += 1;
        if (touched[j]) newest = j;
      }
    }
    same_category[i] = is_code ? (f32)of_code[(u8)(int8_t)code] : 0;
    same_item[i] = equal;
    touch_order[i] = newest < r ? (f32)(order[newest] + 1) : (f32)NAN_64;
    minutes[i] = newest < r ? (f32)((f64)(now_ms - at_ms[newest]) / MS_PER_MINUTE) : (f32)NAN_64;
    in_list += newest < r;
    if (newest < best) { best = newest; last_rank = i + 1 + shown; }
    proposed[i] = 0;
    rank[i] = (f32)(i + 1 + shown);
  }
  for (i64 k = 0; k < scores * n; k++) score[k] = 0;
  for (i64 s = 0; s < sources; s++) {
    const f32 *from = by_source + s * n;
    for (i64 i = 0; i < n; i++) proposed[i] += from[i] == from[i];
    if (row_of_source[s] < 0) continue;
    f32 *to = score + row_of_source[s] * n;
    for (i64 i = 0; i < n; i++) to[i] = from[i] == from[i] ? from[i] : 0;
  }
  shared[0] = (f32)live;
  shared[1] = live ? (f32)(((f64)now_ms - (f64)last_ms) / MS_PER_MINUTE) : (f32)NAN_64;
  shared[2] = (f32)firsts;
  shared[3] = (f32)in_list;
  shared[4] = in_list ? (f32)last_rank : (f32)NAN_64;
}

/* Of n candidates with prices, ratings and degrees (n,): the first two as they are, `lists` (2, n),
   and what features.kernels.distance_km from one point takes, as `distance_arguments` has it. */
void list_arguments(i64 n, const f32 *price, const f32 *rating, const f32 *lat, const f32 *lon,
                    f64 lat_a, f64 lon_a, f64 *lists, f64 *made) {
  f64 *half_lat = made, *half_lon = made + n, *phi = made + 2 * n, phi_a = lat_a * DEGREE;
  for (i64 k = 0; k < n; k++) {
    f64 phi_b = (f64)lat[k] * DEGREE;
    lists[k] = price[k];
    lists[n + k] = rating[k];
    half_lat[k] = (phi_b - phi_a) / 2;
    half_lon[k] = ((f64)lon[k] - lon_a) * DEGREE / 2;
    phi[k] = phi_b;
  }
  phi[n] = phi_a;
}

static i64 count_known(const f64 *ascending, i64 n) {  /* NaN comes last */
  i64 low = 0, high = n;
  while (low < high) {
    i64 middle = (low + high) / 2;
    if (known(ascending[middle])) low = middle + 1; else high = middle;
  }
  return low;
}

static f64 quantile(const f64 *ascending, i64 size, f64 q, f64 unit) {
  if (!size) return NAN_64;
  f64 place = q * (f64)(size - 1);
  i64 below = (i64)place, above = below + 1 < size ? below + 1 : size - 1;
  f64 low = unit * ascending[below], high = unit * ascending[above];
  return low + (high - low) * (place - (f64)below);
}

/* features.listwise.list_columns and features.pricewise.price_columns, of prices, ratings and half
   the angles of distances in ascending order, NaN last, (3, n). Fills `rank` (n,), and `shared`: size, median and
   spread of prices, median of ratings, most sales, median of distances, lowest price. */
void list_statistics(i64 n, const f64 *ascending, const f32 *price, const f32 *sales, f32 *rank,
                     f32 *shared) {
  i64 priced = count_known(ascending, n);
  f64 most = 0;
  for (i64 i = 0; i < n; i++) {
    if (sales[i] > most) most = sales[i];
    i64 low = 0, high = priced;
    while (low < high) {
      i64 middle = (low + high) / 2;
      if (ascending[middle] < (f64)price[i]) low = middle + 1; else high = middle;
    }
    rank[i] = price[i] == price[i] ? (f32)(low + 1) : (f32)NAN_64;
  }
  shared[0] = (f32)n;
  shared[1] = (f32)quantile(ascending, priced, 0.5, 1);
  shared[2] = (f32)(quantile(ascending, priced, 0.75, 1) - quantile(ascending, priced, 0.25, 1));
  shared[3] = (f32)quantile(ascending + n, count_known(ascending + n, n), 0.5, 1);
  shared[4] = (f32)most;
  i64 placed = count_known(ascending + 2 * n, n);
  shared[5] = (f32)quantile(ascending + 2 * n, placed, 0.5, TWO_EARTH_RADII_KM);
  shared[6] = priced ? (f32)ascending[0] : (f32)NAN_64;
}
