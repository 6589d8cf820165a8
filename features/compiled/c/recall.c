/* Proposals: what sources add up, and what is made of all. */

#include "recall.h"

/* features.recall.neighbours.Gathering: what `triggers` keys' lists add up to, each up to `depth`
   entries; the first `quota` items, of a city where `city` is not 0. Fills what was found, with the
   triggers that added most; returns how many, -1 where a sum is NaN. `room` has mask + 1 + 7 * edges
   numbers, mask + 1 being a power of 2 above twice the edges, edges = triggers * depth. */
i64 add_up(i64 triggers, const i64 *keys, const f64 *strengths, i64 depth, const List *from_list,
           const Items *items, i64 city, i64 quota, i64 mask, i64 *room, Found *to) {
  const i64 *offsets = from_list->offsets, *list_ids = from_list->ids;
  i64 *ids = to->ids, *because = to->because;
  i64 edges = triggers * depth, groups = 0, count = 0;
  i64 *slots = room, *id_of = slots + mask + 1, *size = id_of + edges, *start = size + edges;
  i64 *group_of = start + edges, *from = group_of + edges;
  f64 *gains = (f64 *)(from + edges), *total = gains + edges;
  for (i64 k = 0; k <= mask; k++) slots[k] = -1;
  for (i64 t = 0, edge = 0; t < triggers; t++, edge = t * depth) {
    i64 list = row_of(from_list->keys, from_list->n, keys[t]);
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
    if (g >= 0) gains[start[g] + size[g]++] = strengths[edge / depth] * (f64)from_list->scores[from[edge]];
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
    if (city && !is_in(items, city, id_of[g])) continue;
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
    to->scores[k] = (f32)total[g];
    for (i64 j = 1; j < size[g]; j++) if (gains[start[g] + j] > gains[start[g] + most]) most = j;
    start[g] = most;  /* counted down to the edge that adds most */
    size[g] = k;
  }
  for (i64 k = 0; k < count; k++) because[k] = -1;
  for (i64 edge = 0; edge < edges && count; edge++) {
    i64 g = group_of[edge];
    if (g < 0 || size[g] >= count || slots[size[g]] != g || start[g]-- != 0) continue;
    to->evidence[size[g]] = from_list->evidence[from[edge]];
    because[size[g]] = keys[edge / depth];
  }
  to->n = count;
  return count;
}

/* serving.merge.merge: what `sources` sources found, into at most `limit` candidates; returns how
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
    i64 at = next[best]++, id = found[best].ids[at];
    place[best] = (f64)(next[best] + 1) / (f64)quotas[best];
    i64 slot = slot_of(slots, to_ids, mask, id);
    if (slots[slot] >= 0) continue;
    i64 row = item_row(items, id);
    if (row < 0) continue;
    slots[slot] = count;
    to_ids[count] = id;
    to_rows[count] = row;
    to_first[count] = best;
    to_because[count] = found[best].because[at];
    to_evidence[count++] = found[best].evidence[at];
  }
  for (i64 k = 0; k < sources * count; k++) by_source[k] = (f32)NAN_64;
  for (i64 s = 0; s < sources && count; s++)
    for (i64 at = 0; at < found[s].n; at++) {
      i64 kept = slots[slot_of(slots, to_ids, mask, found[s].ids[at])];
      if (kept >= 0) by_source[s * count + kept] = found[s].scores[at];
    }
  return count;
}

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
