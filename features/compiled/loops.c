/* Loops over candidates that numpy would take hundreds of calls for; see docs/adr/0074.

   Nobody compiles this but `./run loops`, which translates it into LLVM's language, loops.ll; that
   is committed, and made into machine code by whichever process needs it (features/compiled/
   loops.py). What each function computes is defined by numpy code that its comment names, bit for
   bit: sums in numpy's order, no fused multiply-add, and whatever is transcendental (sin, log ...)
   is left to numpy between two calls. Nothing here allocates, nor checks what it is given. */

#include <stdint.h>

typedef int64_t i64;
typedef int32_t i32;
typedef uint8_t u8;
typedef float f32;
typedef double f64;

#define NAN_64 __builtin_nan("")
#define CHUNK 64           /* rows at a time: what an operand is read into stays in the cache */
#define MOST_OPERANDS 16
#define OPERAND_BITS 24    /* an operand is kind << 24 | index */
#define OPERATION 24       /* numbers of one operation, as features/compiled/assembly.py writes them */
#define CATEGORIES 12      /* of features.schema */
#define DEGREE 0.017453292519943295  /* pi / 180, as numpy.radians has it */
#define TWO_EARTH_RADII_KM (2 * 6371.0088)  /* of features.kernels.EARTH_RADIUS_KM */
#define MS_PER_MINUTE 60000.0

enum { OWN, SHARED, MADE };  /* kinds of operand: a row of values, one value, what was computed */
enum {
  DISTANCE, LOG_RATIO, LOG1P, PRICE_CLOSENESS, IS_SAME, IS_VISITOR, SPREAD_POSITION, DIFFERENCE,
  PRODUCT, RATIO, PICK_CATEGORY, INNER_PRODUCT, MONTH_IS_OPEN
};
enum { SINES, CHORDS, LOGS, REST };  /* passes: numpy's functions come after the first three */

static inline int known(f64 a) { return a == a; }
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

/* What a candidate has whatever else is in the list, and the session: serving.hydrate.item_columns.
   Fills rows of `own`, (k, n): first `width` stored ones out of `matrix` by `rows`, then same
   category, same item, touch order, touch minutes, sources, rank, `scores` scores by source and,
   left to `list_statistics`, the price's rank. `row_of_source` says which score a source's is, -1:
   none. `shared`: recent views, minutes since the last action, touched items, those in the list,
   and the rank of the last one touched. `order` is room for r numbers. */
void candidate_columns(i64 n, const i64 *ids, const i64 *rows, const f32 *matrix, i64 width,
                       i64 category_at, i64 r, const i64 *touched, const f64 *categories,
                       const i64 *at_ms, i64 now_ms, i64 window_ms, i64 sources,
                       const f32 *by_source, const i64 *row_of_source, i64 scores, i64 shown,
                       f32 *own, f32 *shared, i64 *order) {
  for (i64 i = 0; i < n; i++) {
    const f32 *row = matrix + rows[i] * width;
    for (i64 k = 0; k < width; k++) own[k * n + i] = row[k];
  }
  f32 *same_category = own + width * n, *same_item = same_category + n, *touch_order = same_item + n;
  f32 *minutes = touch_order + n, *proposed = minutes + n, *rank = proposed + n, *score = rank + n;
  i64 live = 0, firsts = 0, last_ms = INT64_MIN, in_list = 0, last_rank = 0, best = r;
  /* order[j] is -1 where a touch does not count at all, else how many items were touched later */
  for (i64 j = 0; j < r; j++) {
    order[j] = -1;
    if (!(at_ms[j] < now_ms && at_ms[j] >= now_ms - window_ms)) continue;
    live++;
    if (at_ms[j] > last_ms) last_ms = at_ms[j];
    order[j] = firsts;
    if (touched[j] == 0) continue;
    int is_first = 1;
    for (i64 l = 0; l < j; l++) if (order[l] >= 0 && touched[l] == touched[j]) is_first = 0;
    firsts += is_first;
  }
  const f32 *category = own + category_at * n;
  for (i64 i = 0; i < n; i++) {
    i64 newest = r;
    f32 like = 0, equal = 0;
    for (i64 j = r - 1; j >= 0; j--) {
      if (order[j] < 0) continue;
      like += (f64)category[i] == categories[j];
      if (touched[j] != ids[i]) continue;
      equal += 1;
      if (touched[j]) newest = j;
    }
    same_category[i] = like;
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

static i64 count_known(const f64 *ascending, i64 n) {  /* NaN comes last */
  i64 low = 0, high = n;
  while (low < high) {
    i64 middle = (low + high) / 2;
    if (known(ascending[middle])) low = middle + 1; else high = middle;
  }
  return low;
}

static f64 quantile(const f64 *ascending, i64 size, f64 q) {
  if (!size) return NAN_64;
  f64 place = q * (f64)(size - 1);
  i64 below = (i64)place, above = below + 1 < size ? below + 1 : size - 1;
  return ascending[below] + (ascending[above] - ascending[below]) * (place - (f64)below);
}

/* features.listwise.list_columns and features.pricewise.price_columns, of prices, ratings and
   distances in ascending order, NaN last, (3, n). Fills `rank` (n,), and `shared`: size, median and
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
  shared[1] = (f32)quantile(ascending, priced, 0.5);
  shared[2] = (f32)(quantile(ascending, priced, 0.75) - quantile(ascending, priced, 0.25));
  shared[3] = (f32)quantile(ascending + n, count_known(ascending + n, n), 0.5);
  shared[4] = (f32)most;
  shared[5] = (f32)quantile(ascending + 2 * n, count_known(ascending + 2 * n, n), 0.5);
  shared[6] = priced ? (f32)ascending[0] : (f32)NAN_64;
}

/* ---- recall ------------------------------------------------------------------------------------ */

static i64 row_of(const i64 *ascending, i64 n, i64 id) {  /* -1: not there */
  i64 low = 0, high = n;
  while (low < high) {
    i64 middle = (low + high) / 2;
    if (ascending[middle] < id) low = middle + 1; else high = middle;
  }
  return low < n && ascending[low] == id ? low : -1;
}

/* A table of `mask` + 1 slots, -1 in the free ones: the slot of an id, or the free one for it. */
static inline i64 slot_of(const i64 *slots, const i64 *ids, i64 mask, i64 id) {
  uint64_t at = (uint64_t)id * 0x9E3779B97F4A7C15u >> 20;
  for (;; at++) {
    i64 found = slots[at & (uint64_t)mask];
    if (found < 0 || ids[found] == id) return (i64)(at & (uint64_t)mask);
  }
}

/* As numpy sums up to 128 numbers that lie side by side. */
static f64 sum_of(const f64 *a, i64 n) {
  f64 total = 0;
  if (n < 8) {
    for (i64 i = 0; i < n; i++) total += a[i];
    return total;
  }
  f64 r[8];
  for (i64 j = 0; j < 8; j++) r[j] = a[j];
  i64 i = 8;
  for (; i < n - n % 8; i += 8)
    for (i64 j = 0; j < 8; j++) r[j] += a[i + j];
  total = ((r[0] + r[1]) + (r[2] + r[3])) + ((r[4] + r[5]) + (r[6] + r[7]));
  for (; i < n; i++) total += a[i];
  return total;
}

/* features.recall.neighbours.gathered: what `triggers` keys' lists add up to, each up to `depth`
   entries; the first `quota` items, of a city where `city` is not 0. Fills ids, scores, evidence
   and the triggers that added most; returns how many, -1 where a sum is NaN. `room` has mask + 1 + 7 * edges
   numbers, mask + 1 being a power of 2 above twice the edges, edges = triggers * depth. */
i64 add_up(i64 triggers, const i64 *keys, const f64 *strengths, i64 depth, i64 lists,
           const i64 *list_keys, const i64 *offsets, const i64 *list_ids, const f32 *list_scores,
           const f32 *list_evidence, i64 items, const i64 *item_ids, const i64 *item_city, i64 city,
           i64 quota, i64 mask, i64 *room, i64 *ids, f32 *scores, f32 *evidence, i64 *because) {
  i64 edges = triggers * depth, groups = 0, count = 0;
  i64 *slots = room, *id_of = slots + mask + 1, *size = id_of + edges, *start = size + edges;
  i64 *group_of = start + edges, *from = group_of + edges;
  f64 *gains = (f64 *)(from + edges), *total = gains + edges;
  for (i64 k = 0; k <= mask; k++) slots[k] = -1;
  for (i64 t = 0, edge = 0; t < triggers; t++, edge = t * depth) {
    i64 list = row_of(list_keys, lists, keys[t]);
    for (i64 k = 0; k < depth; k++) group_of[edge + k] = -1;
    if (list < 0) continue;
    for (i64 at = offsets[list]; at < offsets[list + 1] && at < offsets[list] + depth; at++, edge++) {
      from[edge] = at;
      if (!list_ids[at]) continue;
      i64 slot = slot_of(slots, id_of, mask, list_ids[at]);
      if (slots[slot] < 0) {
        slots[slot] = groups;
        id_of[groups] = list_ids[at];
        size[groups++] = 0;
      }
      group_of[edge] = slots[slot];
      size[slots[slot]]++;
    }
  }
  for (i64 g = 0, at = 0; g < groups; at += size[g++]) start[g] = at;
  for (i64 g = 0; g < groups; g++) size[g] = 0;
  for (i64 edge = 0; edge < edges; edge++) {
    i64 g = group_of[edge];
    if (g >= 0) gains[start[g] + size[g]++] = strengths[edge / depth] * (f64)list_scores[from[edge]];
  }
  for (i64 g = 0; g < groups; g++) {
    const f64 *own = gains + start[g];
    f64 score = size[g] > 1 ? own[0] + sum_of(own + 1, size[g] - 1) : own[0];
    if (!known(score)) return -1;
    total[g] = score;
    if (count == quota) {
      i64 last = slots[count - 1];
      if (score < total[last] || (score == total[last] && id_of[g] > id_of[last])) continue;
    }
    if (city) {
      i64 row = row_of(item_ids, items, id_of[g]);
      if (row < 0 || item_city[row] != city) continue;
    }
    i64 at = count < quota ? count++ : count - 1;  /* `slots` is of no more use as a table */
    for (; at > 0; at--) {
      i64 above = slots[at - 1];
      if (total[above] > score || (total[above] == score && id_of[above] < id_of[g])) break;
      slots[at] = above;
    }
    slots[at] = g;
  }
  for (i64 k = 0; k < count; k++) {
    i64 g = slots[k], most = 0;
    ids[k] = id_of[g];
    scores[k] = (f32)total[g];
    for (i64 j = 1; j < size[g]; j++) if (gains[start[g] + j] > gains[start[g] + most]) most = j;
    start[g] = most;  /* counted down to the edge that adds most */
    size[g] = k;
  }
  for (i64 k = 0; k < count; k++) because[k] = -1;
  for (i64 edge = 0; edge < edges && count; edge++) {
    i64 g = group_of[edge];
    if (g < 0 || size[g] >= count || slots[size[g]] != g || start[g]-- != 0) continue;
    evidence[size[g]] = list_evidence[from[edge]];
    because[size[g]] = keys[edge / depth];
  }
  return count;
}

/* serving.merge.merge: proposals of `sources` sources, `lengths` of each, one after the other, into
   at most `limit` candidates; returns how many. `by_source` is (sources, count). `room` has
   3 * sources + mask + 1 numbers, mask + 1 being a power of 2 above twice the limit. */
i64 merge(i64 sources, const i64 *lengths, const i64 *quotas, const i64 *ids, const f32 *scores,
          const f32 *evidence, const i64 *because, i64 items, const i64 *item_ids, i64 limit,
          i64 mask, i64 *room, i64 *to_ids, i64 *to_rows, f32 *by_source, i64 *to_first,
          i64 *to_because, f32 *to_evidence) {
  i64 *next = room, *start = next + sources, *slots = start + sources, count = 0, total = 0;
  f64 *place = (f64 *)(slots + mask + 1);
  for (i64 k = 0; k <= mask; k++) slots[k] = -1;
  for (i64 s = 0; s < sources; total += lengths[s++]) {
    next[s] = start[s] = total;
    place[s] = 1.0 / (f64)quotas[s];
  }
  while (count < limit) {
    i64 best = -1;
    for (i64 s = 0; s < sources; s++)
      if (next[s] < start[s] + lengths[s] && (best < 0 || place[s] < place[best])) best = s;
    if (best < 0) break;
    i64 at = next[best]++;
    place[best] = (f64)(next[best] - start[best] + 1) / (f64)quotas[best];
    i64 slot = slot_of(slots, to_ids, mask, ids[at]);
    if (slots[slot] >= 0) continue;
    i64 row = row_of(item_ids, items, ids[at]);
    if (row < 0) continue;
    slots[slot] = count;
    to_ids[count] = ids[at];
    to_rows[count] = row;
    to_first[count] = best;
    to_because[count] = because[at];
    to_evidence[count++] = evidence[at];
  }
  for (i64 k = 0; k < sources * count; k++) by_source[k] = (f32)NAN_64;
  for (i64 s = 0; s < sources && count; s++)
    for (i64 at = start[s]; at < start[s] + lengths[s]; at++) {
      i64 found = slots[slot_of(slots, to_ids, mask, ids[at])];
      if (found >= 0) by_source[s * count + found] = scores[at];
    }
  return count;
}

/* ---- the page ---------------------------------------------------------------------------------- */

/* features.recall.embedding.Embedding: of n items of a city and their vectors, (n, d), d at most
   128, the first `quota` by inner product with `user`, those above 0 and not among `seen`; fills
   their places and products, and returns how many. */
i64 best_products(i64 n, i64 d, const f32 *vectors, const f64 *user, const i64 *ids, i64 seen,
                  const i64 *seen_ids, i64 quota, i64 *places, f64 *products) {
  f64 terms[128];
  i64 count = 0;
  for (i64 i = 0; i < n; i++) {
    const f32 *vector = vectors + i * d;
    for (i64 j = 0; j < d; j++) terms[j] = (f64)vector[j] * user[j];
    f64 product = sum_of(terms, d);
    if (!(product > 0)) continue;
    if (count == quota && (product < products[count - 1] ||
                           (product == products[count - 1] && ids[i] > ids[places[count - 1]])))
      continue;
    int is_new = 1;
    for (i64 k = 0; k < seen; k++) if (seen_ids[k] == ids[i]) is_new = 0;
    if (!is_new) continue;
    i64 at = count < quota ? count++ : count - 1;
    for (; at > 0; at--) {
      if (products[at - 1] > product ||
          (products[at - 1] == product && ids[places[at - 1]] < ids[i])) break;
      products[at] = products[at - 1];
      places[at] = places[at - 1];
    }
    products[at] = product;
    places[at] = i;
  }
  return count;
}

/* serving.rerank.NearDuplicates: places of the first of each family, in order, but for families
   that are among `seen`; returns how many. `room` as in `merge`, for the order and what was seen,
   and as many numbers besides. */
i64 first_of_families(i64 n, const i64 *order, const i64 *rows, const i64 *families, i64 seen,
                      const i64 *seen_rows, i64 mask, i64 *room, i64 *kept) {
  i64 *slots = room, *family = slots + mask + 1, known_ones = 0, count = 0;
  for (i64 k = 0; k <= mask; k++) slots[k] = -1;
  for (i64 k = 0; k < seen + n; k++) {
    i64 one = families[k < seen ? seen_rows[k] : rows[order[k - seen]]];
    i64 slot = slot_of(slots, family, mask, one);
    if (slots[slot] >= 0) continue;
    family[known_ones] = one;
    slots[slot] = known_ones++;
    if (k >= seen) kept[count++] = order[k - seen];
  }
  return count;
}

/* serving.rerank.Variety: which of n groups stand on the first places; returns how many. A group is
   2 * category + whether it is a bundle; `before` are those of the places above, `waiting` is room
   for n numbers, `page` for before + places. */
i64 vary(i64 n, const i64 *groups, i64 before, const i64 *groups_before, i64 places, i64 window,
         i64 same_category, i64 bundles, i64 scan, i64 *waiting, i64 *page, i64 *chosen) {
  i64 length = before, left = n, count = 0;
  for (i64 k = 0; k < before; k++) page[k] = groups_before[k];
  for (i64 k = 0; k < n; k++) waiting[k] = k;
  while (count < places && count < n) {
    i64 first = length - window + 1 > 0 ? length - window + 1 : 0, in_sight = 0, best = 0;
    for (i64 k = first; k < length; k++) in_sight += page[k] & 1;
    for (i64 at = 0; at < left && at < scan; at++) {
      i64 group = groups[waiting[at]], alike = 0;
      for (i64 k = first; k < length; k++) alike += page[k] >> 1 == group >> 1;
      if (alike < same_category && (in_sight < bundles || !(group & 1))) { best = at; break; }
    }
    page[length++] = groups[waiting[best]];
    chosen[count++] = waiting[best];
    for (i64 k = best; k + 1 < left; k++) waiting[k] = waiting[k + 1];
    left--;
  }
  return count;
}

/* ---- the message ------------------------------------------------------------------------------- */

#define MOST_OF_NUMBERS 96  /* bytes of an item's numbers, keys and lengths, at most */

typedef struct { const i64 *offsets; const u8 *bytes; } texts;

static i64 put_varint(u8 *to, uint64_t value) {
  i64 n = 0;
  for (; value >= 128; value >>= 7) to[n++] = (u8)(value | 128);
  to[n++] = (u8)value;
  return n;
}

static i64 put_number(u8 *to, u8 key, i64 value) {
  if (!value) return 0;
  to[0] = key;
  return 1 + put_varint(to + 1, (uint64_t)value);
}

static inline f64 or_zero(f64 value) { return known(value) ? value : 0; }

static i64 put_double(u8 *to, u8 key, f64 value) {  /* 0 is not sent */
  union { f64 value; u8 bytes[8]; uint64_t bits; } as = {value};
  if (!as.bits) return 0;
  to[0] = key;
  for (i64 k = 0; k < 8; k++) to[1 + k] = as.bytes[k];
  return 9;
}

static i64 put_bytes(u8 *to, texts from, i64 at) {
  i64 start = from.offsets[at], n = from.offsets[at + 1] - start;
  for (i64 k = 0; k < n; k++) to[k] = from.bytes[start + k];
  return n;
}

static i64 put_text(u8 *to, u8 key, texts from, i64 at) {
  i64 n = from.offsets[at + 1] - from.offsets[at], head;
  if (!n) return 0;
  to[0] = key;
  head = 1 + put_varint(to + 1, (uint64_t)n);
  return head + put_bytes(to + head, from, at);
}

/* The items of serving.wire.recommended as protocol buffers write them: m of them, by `rows` of the
   release's columns. `sources` are encoded already. Returns how many bytes of `to`, -1 where its
   `room` is too little. Bytes of little-endian machines. */
i64 pack_items(i64 m, const i64 *ids, const i64 *rows, const i64 *positions, const f32 *scores,
               const f64 *km, const i64 *name_offsets, const u8 *names, const int8_t *kind,
               const int8_t *category, const i64 *city, const f64 *price, const f64 *lat,
               const f64 *lon, const i64 *kind_offsets, const u8 *kinds, const i64 *category_offsets,
               const u8 *categories, const i64 *source_offsets, const u8 *sources,
               const i64 *reason_offsets, const u8 *reasons, i64 room, u8 *to) {
  texts name = {name_offsets, names}, of_kind = {kind_offsets, kinds};
  texts of_category = {category_offsets, categories}, source = {source_offsets, sources};
  texts reason = {reason_offsets, reasons};
  i64 size = 0;
  for (i64 k = 0; k < m; k++) {
    i64 row = rows[k], code = category[row] >= 0 && category[row] < CATEGORIES ? category[row] : CATEGORIES;
    i64 most = MOST_OF_NUMBERS + 64 + name_offsets[row + 1] - name_offsets[row] +
               source_offsets[k + 1] - source_offsets[k] + reason_offsets[k + 1] - reason_offsets[k];
    if (size + most + 16 > room) return -1;
    u8 *item = to + size + 16, *at = item;  /* behind the longest head there can be */
    at += put_number(at, 0x08, ids[k]);
    at += put_text(at, 0x12, name, row);
    at += put_text(at, 0x1a, of_kind, kind[row]);
    at += put_text(at, 0x22, of_category, code);
    at += put_number(at, 0x28, city[row]);
    at += put_double(at, 0x31, or_zero(price[row]));
    at += put_double(at, 0x39, or_zero(km[k]));
    at += put_double(at, 0x41, (f64)scores[k]);
    at += put_number(at, 0x48, positions[k]);
    at += put_bytes(at, source, k);
    at += put_text(at, 0x5a, reason, k);
    at += put_double(at, 0x61, or_zero(lat[row]));
    at += put_double(at, 0x69, or_zero(lon[row]));
    to[size++] = 0x12;
    size += put_varint(to + size, (uint64_t)(at - item));
    for (; item < at; item++) to[size++] = *item;
  }
  return size;
}
