/* What the loops share; see docs/adr/0074.

   Nobody compiles this but `./run loops`, which translates each .c file here into LLVM's language, a
   .ll file beside it; those are committed, and made into machine code by whichever process needs
   them (features/compiled/loops.py). What each function computes is defined by numpy code that its
   comment names, bit for bit: sums in numpy's order, no fused multiply-add, and whatever is
   transcendental (sin, log ...) is left to numpy between two calls. Nothing here allocates, nor
   checks what it is given. */

#pragma once

#include <stdint.h>

typedef int64_t i64;
typedef int32_t i32;
typedef uint8_t u8;
typedef float f32;
typedef double f64;

#define NAN_64 __builtin_nan("")
#define CATEGORIES 12      /* of features.schema */
#define TWO_EARTH_RADII_KM (2 * 6371.0088)   /* of features.kernels */
#define DEGREE 0.017453292519943295  /* pi / 180, as numpy.radians has it */
#define OPERAND_BITS 24    /* an operand is kind << 24 | index, as features/compiled/table.py has it */

enum { OWN, SHARED, MADE };  /* kinds of operand: a row of values, one value, what was computed */

static inline int known(f64 a) { return a == a; }

static inline i64 row_of(const i64 *ascending, i64 n, i64 id) {  /* -1: not there */
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
static inline f64 sum_of(const f64 *a, i64 n) {
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
