/* Proposals: what sources add up, and what is made of all. */

#include "recall.h"

/* features.store.catalogue.Items.rows, of n ids. */
void item_rows(const Items *items, i64 n, const i64 *ids, i64 *rows) {
  for (i64 k = 0; k < n; k++) rows[k] = item_row(items, ids[k]);
}

/* Whether `a` stands behind `b`: by score, ties by row. */
static inline int is_behind(f64 a, i64 row_a, f64 b, i64 row_b) {
  return a < b || (a == b && row_a > row_b);
}

/* Puts an entry into a heap of n that has the last one on top, from the free place `at` down. */
static inline void sink(f64 *scores, i64 *rows, i32 *groups, i64 n, i64 at, f64 score, i64 row,
                        i32 group) {
  for (i64 below; (below = 2 * at + 1) < n; at = below) {
    if (below + 1 < n && is_behind(scores[below + 1], rows[below + 1], scores[below], rows[below]))
      below++;
    if (!is_behind(scores[below], rows[below], score, row)) break;
    scores[at] = scores[below];
    rows[at] = rows[below];
    groups[at] = groups[below];
  }
  scores[at] = score;
  rows[at] = row;
  groups[at] = group;
}

/* features.recall.neighbours.Gathering: what `triggers` keys' lists add up to, each up to `depth`
   entries; the first `quota` items, of a city where `city` is not 0. Fills what was found, with the
   triggers that added most; returns how many, -1 where a sum is NaN. `room` has mask + 1 + 7 * edges
   numbers, mask + 1 being a power of 2 above twice the edges, edges = triggers * depth. */
i64 add_up(i64 triggers, const i64 *keys, const f64 *strengths, i64 depth, const List *list,
           const Items *items, i64 city, i64 quota, i64 mask, i64 *room, Found *to) {
  i64 edges = triggers * depth, count = 0, *first = room, *item_of = first + edges;
  i64 *rows = item_of + edges;
  f64 *gains = (f64 *)(rows + edges), *scores = gains + edges;
  i32 *slots = (i32 *)(scores + edges), *group_of = slots + mask + 1, *size = group_of + edges;
  i32 *start = size + edges, *heap = start + edges, groups = 0;
  for (i64 k = 0; k <= mask; k++) slots[k] = -1;
  for (i64 t = 0; t < triggers; t++) {
    i64 place = row_of(list->keys, list->n, keys[t]), n = 0;
    i32 *groups_of = group_of + t * depth;
    first[t] = place < 0 ? 0 : list->offsets[place];
    if (place >= 0) n = list->offsets[place + 1] - first[t];
    if (n > depth) n = depth;
    for (i64 k = 0; k < n; k++) {
      i64 row = list->rows[first[t] + k];
      groups_of[k] = -1;
      if (row < 0) continue;
      uint64_t at = (uint64_t)row * 0x9E3779B97F4A7C15u >> 20 & (uint64_t)mask;
      while (slots[at] >= 0 && item_of[slots[at]] != row) at = (at + 1) & (uint64_t)mask;
      if (slots[at] < 0) {
        slots[at] = groups;
        item_of[groups] = row;
        size[groups++] = 0;
      }
      groups_of[k] = slots[at];
      size[slots[at]]++;
    }
    for (i64 k = n; k < depth; k++) groups_of[k] = -1;
  }
  for (i32 g = 0, at = 0; g < groups; at += size[g++]) start[g] = at;
  for (i32 g = 0; g < groups; g++) size[g] = 0;
  for (i64 t = 0, edge = 0; t < triggers; t++)
    for (i64 k = 0; k < depth; k++, edge++) {
      i32 g = group_of[edge];
      if (g >= 0) gains[start[g] + size[g]++] = strengths[t] * (f64)list->scores[first[t] + k];
    }
  for (i32 g = 0; g < groups; g++) {
    const f64 *own = gains + start[g];
    f64 score = size[g] > 1 ? own[0] + sum_of(own + 1, size[g] - 1) : own[0];
    if (!known(score)) return -1;
    if (count == quota && !is_behind(scores[0], rows[0], score, item_of[g])) continue;
    if (city && items->city[item_of[g]] != city) continue;
    if (count == quota) {
      sink(scores, rows, heap, count, 0, score, item_of[g], g);
      continue;
    }
    scores[count] = score;
    rows[count] = item_of[g];
    heap[count++] = g;
    if (count == quota)
      for (i64 at = count / 2 - 1; at >= 0; at--)
        sink(scores, rows, heap, count, at, scores[at], rows[at], heap[at]);
  }
  if (count < quota)
    for (i64 at = count / 2 - 1; at >= 0; at--)
      sink(scores, rows, heap, count, at, scores[at], rows[at], heap[at]);
  for (i64 k = count - 1; k >= 0; k--) {   /* the last one is on top */
    i32 g = heap[0], most = 0;
    to->rows[k] = rows[0];
    to->scores[k] = (f32)scores[0];
    sink(scores, rows, heap, k, 0, scores[k], rows[k], heap[k]);
    for (i32 j = 1; j < size[g]; j++) if (gains[start[g] + j] > gains[start[g] + most]) most = j;
    start[g] = most;  /* counted down to the edge that adds most */
    size[g] = ~(i32)k;     /* below 0: it is found */
  }
  for (i64 t = 0, edge = 0; t < triggers; t++)
    for (i64 k = 0; k < depth; k++, edge++) {
      i32 g = group_of[edge];
      if (g < 0 || size[g] >= 0 || start[g]-- != 0) continue;
      to->evidence[~size[g]] = list->evidence[first[t] + k];
      to->because[~size[g]] = keys[t];
    }
  to->n = count;
  return count;
}

/* serving.stages.merge.merge: what `sources` sources found, into at most `limit` candidates; returns how
   many. `by_source` is (sources, count). `room` has 2 * sources + mask + 1 numbers, mask + 1 being a
   power of 2 above twice the limit. */
i64 merge(i64 sources, const Found *found, const i64 *quotas, const Items *items, i64 limit,
          i64 mask, i64 *room, i64 *to_ids, i64 *to_rows, f32 *by_source, i64 *to_first,
          i64 *to_because, f32 *to_evidence) {
  i64 *next = room, *slots = next + sources, count = 0;
  f64 *place = (f64 *)(slots + mask + 1);
  for (i64 k = 0; k <= mask; k++) slots[k] = -1;
  for (i64 s = 0; s < sources; s++) {
    next[s] = 0;
    place[s] = 1.0 / (f64)quotas[s];
  }
  while (count < limit) {
    i64 best = -1;
    for (i64 s = 0; s < sources; s++)
      if (next[s] < found[s].n && (best < 0 || place[s] < place[best])) best = s;
    if (best < 0) break;
    i64 at = next[best]++, row = found[best].rows[at];
    place[best] = (f64)(next[best] + 1) / (f64)quotas[best];
    if (row < 0) continue;
    i64 slot = slot_of(slots, to_rows, mask, row);
    if (slots[slot] >= 0) continue;
    slots[slot] = count;
    to_ids[count] = items->ids[row];
    to_rows[count] = row;
    to_first[count] = best;
    to_because[count] = found[best].because[at];
    to_evidence[count++] = found[best].evidence[at];
  }
  for (i64 k = 0; k < sources * count; k++) by_source[k] = (f32)NAN_64;
  for (i64 s = 0; s < sources && count; s++)
    for (i64 at = 0; at < found[s].n; at++) {
      if (found[s].rows[at] < 0) continue;
      i64 kept = slots[slot_of(slots, to_rows, mask, found[s].rows[at])];
      if (kept >= 0) by_source[s * count + kept] = found[s].scores[at];
    }
  return count;
}

/* features.recall.embedding.best_of: of n items of a city and their vectors, (n, d), d at most 128,
   the first `quota` by inner product with `user`, those above 0 and not among `seen`; fills their
   places and products, and returns how many. */
i64 best_products(i64 n, i64 d, const f32 *vectors, const f64 *user, const i64 *ids, i64 seen,
                  const i64 *seen_ids, i64 quota, i64 *places, f64 *products) {
  i64 count = 0;
  for (i64 i = 0; i < n; i++) {
    f64 product = inner_product(vectors + i * d, user, d);
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
