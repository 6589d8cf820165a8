/* What the loops of recall share: items by id, lists by key, and what a source finds. Python fills
   these structures (features/compiled/places.py), eight bytes a field.

   Loops name an item by its row. Ids ascend with rows: what is taken by row is taken by id. */

#pragma once

#include "common.h"

typedef struct {  /* features.compiled.places.ItemPlaces */
  i64 n;
  const i64 *ids, *city;        /* by ascending id */
  i64 shift, buckets;
  const i32 *first;             /* row from which on ids are of a bucket, (buckets + 1,) */
} Items;

typedef struct {                /* features.store.lookups.KeyedList */
  i64 n;
  const i64 *keys, *offsets;
  const i32 *rows;              /* below 0: no item of the release */
  const f32 *scores, *evidence;
} List;

typedef struct {                /* features.recall.source.Found */
  i64 n, *rows;                 /* of its items; below 0: none of the release */
  f32 *scores, *evidence;
  i64 *because;
} Found;

/* features.store.catalogue.Items.rows, of one id; -1: not there. */
static inline i64 item_row(const Items *items, i64 id) {
  if (!items->n || id < items->ids[0]) return -1;
  uint64_t bucket = ((uint64_t)id - (uint64_t)items->ids[0]) >> items->shift;
  if (bucket >= (uint64_t)items->buckets) return -1;
  i64 low = items->first[bucket], high = items->first[bucket + 1];
  while (low < high) {
    i64 middle = (low + high) / 2;
    if (items->ids[middle] < id) low = middle + 1; else high = middle;
  }
  return low < items->n && items->ids[low] == id ? low : -1;
}

typedef f64 Eight __attribute__((vector_size(64), aligned(8)));
typedef f32 EightSingles __attribute__((vector_size(32), aligned(4)));

/* features.recall.embedding.inner_products, of one row of at most 128 numbers: what `sum_of` makes of
   the terms, its eight sums side by side. */
static inline f64 inner_product(const f32 *a, const f64 *b, i64 d) {
  f64 total = 0;
  if (d < 8) {
    for (i64 j = 0; j < d; j++) total += (f64)a[j] * b[j];
    return total;
  }
  Eight r = __builtin_convertvector(*(const EightSingles *)a, Eight) * *(const Eight *)b;
  i64 j = 8;
  for (; j < d - d % 8; j += 8)
    r += __builtin_convertvector(*(const EightSingles *)(a + j), Eight) * *(const Eight *)(b + j);
  total = ((r[0] + r[1]) + (r[2] + r[3])) + ((r[4] + r[5]) + (r[6] + r[7]));
  for (; j < d; j++) total += (f64)a[j] * b[j];
  return total;
}

i64 add_up(i64 triggers, const i64 *keys, const f64 *strengths, i64 depth, const List *list,
           const Items *items, i64 city, i64 quota, i64 mask, i64 *room, Found *to);
i64 merge(i64 sources, const Found *found, const i64 *quotas, const Items *items, i64 limit,
          i64 mask, i64 *room, i64 *to_ids, i64 *to_rows, f32 *by_source, i64 *to_first,
          i64 *to_because, f32 *to_evidence);
i64 best_products(i64 n, i64 d, const f32 *vectors, const f64 *user, const i64 *ids, i64 seen,
                  const i64 *seen_ids, i64 quota, i64 *places, f64 *products);
