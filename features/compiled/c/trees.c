/* Additive trees over many rows at once, a bit a row: what ranking/quick.py explains. */

#include "common.h"

#define LANES 16           /* rows compared at a time */
#define BITS 32            /* of a lane: bit b of lane j is row b * LANES + j of its block */
#define BLOCK (LANES * BITS)
#define BYTES 4            /* of a lane */
#define LEAVES 32          /* a tree, at most */
#define PLANES 5           /* bits of a leaf's number */
#define SLOT_BITS 5        /* a node is question << 5 | slot */
#define TOGETHER 16        /* trees that rows go down before their leaves are added up */
#define SIDE 8             /* rows that are added up side by side */

typedef uint32_t u32;
typedef f32 values __attribute__((vector_size(BYTES * LANES)));
typedef i32 answers __attribute__((vector_size(BYTES * LANES)));
typedef u32 rows_of_block __attribute__((vector_size(BYTES * LANES)));

/* The values of one feature in a block, with what stands for a missing one; how low and high they
   are: nothing is as high as the highest, where one of them goes right of everything. */
static void read_values(const f32 *x, i64 rows, f32 missing, values *v, f32 *lowest, f32 *highest) {
  f32 infinite = __builtin_inff();
  values instead = missing - (values){0}, low = infinite - (values){0}, high = -low;
  answers rightmost = {0};
  for (i64 s = 0; s * LANES < rows; s++) {
    const f32 *from = x + s * LANES;
    f32 some[LANES];
    if ((s + 1) * LANES > rows) {  /* the last few, and the first one again */
      for (i64 j = 0; j < LANES; j++) some[j] = s * LANES + j < rows ? from[j] : x[0];
      from = some;
    }
    values a;
    __builtin_memcpy(&a, from, sizeof a);
    answers is_known = a == a;
    a = (values)(((answers)a & is_known) | ((answers)instead & ~is_known));
    v[s] = a;
    answers lower = a < low, higher = a > high;
    low = (values)(((answers)a & lower) | ((answers)low & ~lower));
    high = (values)(((answers)a & higher) | ((answers)high & ~higher));
    rightmost |= a != a;
  }
  *lowest = infinite;
  *highest = -infinite;
  for (i64 j = 0; j < LANES; j++) {
    if (low[j] < *lowest) *lowest = low[j];
    if (high[j] > *highest) *highest = high[j];
  }
  for (i64 j = 0; j < LANES; j++) {
    if (rightmost[j]) *highest = __builtin_nanf("");
  }
}

/* Which rows go left, for each threshold of a feature, ascending. Four thresholds at a time: each
   value is read once for them, and none of four sums waits for another. */
static void ask(const f32 *x, i64 rows, f32 missing, const f32 *threshold, i64 from, i64 to,
                rows_of_block *left) {
  values v[BITS];
  f32 lowest, highest;
  read_values(x, rows, missing, v, &lowest, &highest);
  for (; from < to && threshold[from] < lowest; from++) left[from] = (rows_of_block){0};
  for (; to > from && threshold[to - 1] >= highest; to--) left[to - 1] = ~(rows_of_block){0};
  i64 steps = (rows + LANES - 1) / LANES;
  i64 k = from;
  for (; k + 4 <= to; k += 4) {
    values t0 = threshold[k] - (values){0}, t1 = threshold[k + 1] - (values){0};
    values t2 = threshold[k + 2] - (values){0}, t3 = threshold[k + 3] - (values){0};
    answers a0 = {0}, a1 = {0}, a2 = {0}, a3 = {0};
    for (i64 s = steps; s-- > 0;) {  /* a true answer is -1 */
      values here = v[s];
      a0 = a0 + a0 - (here <= t0);
      a1 = a1 + a1 - (here <= t1);
      a2 = a2 + a2 - (here <= t2);
      a3 = a3 + a3 - (here <= t3);
    }
    left[k] = (rows_of_block)a0;
    left[k + 1] = (rows_of_block)a1;
    left[k + 2] = (rows_of_block)a2;
    left[k + 3] = (rows_of_block)a3;
  }
  for (; k < to; k++) {
    values t = threshold[k] - (values){0};
    answers a = {0};
    for (i64 s = steps; s-- > 0;) a = a + a - (v[s] <= t);
    left[k] = (rows_of_block)a;
  }
}

/* The number of the leaf that each row of a block comes to in a tree, parents before children:
   byte q of lane j of part b is that of the row of bit b + 8 q and lane j. */
static void descend(const u32 *node, i64 nodes, const rows_of_block *left, u8 *leaf_of) {
  rows_of_block at[LEAVES];  /* the rows of a slot */
  for (i64 k = nodes + 1; k < LEAVES; k++) at[k] = (rows_of_block){0};
  at[0] = ~(rows_of_block){0};
  for (i64 k = 0; k < nodes; k++) {
    rows_of_block goes_left = left[node[k] >> SLOT_BITS], here = at[node[k] % LEAVES];
    at[node[k] % LEAVES] = here & goes_left;
    at[k + 1] = here & ~goes_left;
  }
  rows_of_block plane[PLANES];
  for (i64 p = 0; p < PLANES; p++) {  /* slots become pairs of slots, then pairs of these ... */
    plane[p] = (rows_of_block){0};
    for (i64 k = 0; k < LEAVES >> (p + 1); k++) {
      plane[p] |= at[2 * k + 1];
      at[k] = at[2 * k] | at[2 * k + 1];
    }
  }
  rows_of_block first_bits = 0x01010101u - (rows_of_block){0};
  for (u32 b = 0; b < BITS / BYTES; b++) {
    rows_of_block numbers = plane[0] >> b & first_bits;
    for (u32 p = 1; p < PLANES; p++) numbers |= (plane[p] >> b & first_bits) << p;
    __builtin_memcpy(leaf_of + b * BYTES * LANES, &numbers, sizeof numbers);
  }
}

/* Adds what SIDE rows, which begin at a multiple of it, get of some trees. */
static void add_up(i64 row, i64 trees, const u8 *leaf_of, const f64 *leaf, f64 *total) {
  i64 bit = row / LANES, lane = row % LANES, part = bit % (BITS / BYTES);
  const u8 *number = leaf_of + (part * LANES + lane) * BYTES + bit / (BITS / BYTES);
  f64 a = total[row], b = total[row + 1], c = total[row + 2], d = total[row + 3];
  f64 e = total[row + 4], f = total[row + 5], g = total[row + 6], h = total[row + 7];
  for (i64 t = 0; t < trees; t++, number += BLOCK, leaf += LEAVES) {
    a += leaf[number[0]];
    b += leaf[number[BYTES]];
    c += leaf[number[2 * BYTES]];
    d += leaf[number[3 * BYTES]];
    e += leaf[number[4 * BYTES]];
    f += leaf[number[5 * BYTES]];
    g += leaf[number[6 * BYTES]];
    h += leaf[number[7 * BYTES]];
  }
  total[row] = a, total[row + 1] = b, total[row + 2] = c, total[row + 3] = d;
  total[row + 4] = e, total[row + 5] = f, total[row + 6] = g, total[row + 7] = h;
}

/* ranking.quick.QuickForest: x is (features, rows); `room` has a bit for each question and row of a
   block, and begins where a line of the caches does. Leaves are added up in the trees' order. */
void score_trees(const f32 *x, i64 rows, i64 groups, const i32 *feature, const f32 *missing,
                 const i32 *offset, const f32 *threshold, i64 trees, const i32 *first,
                 const u32 *node, const f64 *leaf, rows_of_block *room, f64 *score) {
  u8 leaf_of[TOGETHER][BLOCK] __attribute__((aligned(BYTES * LANES)));
  f64 total[BLOCK];
  for (i64 row = 0; row < rows; row += BLOCK) {
    i64 here = rows - row < BLOCK ? rows - row : BLOCK;
    for (i64 g = 0; g < groups; g++)
      ask(x + feature[g] * rows + row, here, missing[g], threshold, offset[g], offset[g + 1], room);
    for (i64 i = 0; i < BLOCK; i++) total[i] = 0;
    for (i64 begun = 0; begun < trees; begun += TOGETHER) {
      i64 some = trees - begun < TOGETHER ? trees - begun : TOGETHER;
      for (i64 t = 0; t < some; t++) {
        i64 from = first[begun + t];
        descend(node + from, first[begun + t + 1] - from, room, leaf_of[t]);
      }
      for (i64 i = 0; i < here; i += SIDE)
        add_up(i, some, leaf_of[0], leaf + begun * LEAVES, total);
    }
    for (i64 i = 0; i < here; i++) score[row + i] = total[i];
  }
}
