/* The page: what stands on it, and its message. */

#include "common.h"

/* serving.stages.rerank.NearDuplicates: places of the first of each family, in order, but for families
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

/* serving.stages.rerank.Variety: which of n groups stand on the first places; returns how many. A group is
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

/* The order of n candidates by numpy's lexsort((ids, -scores)): the best score first, ties by id.
   `room` for 2n + 256 numbers. */
static void by_score(i64 n, const i64 *ids, const f32 *scores, i64 *room, i64 *order) {
  uint64_t *here = (uint64_t *)room, *there = here + n;
  i64 *counts = room + 2 * n;
  for (i64 k = 0; k < n; k++) {
    union { f32 value; uint32_t bits; } as = {scores[k] + 0.0f};  /* of the two zeros, one */
    uint32_t ascending = as.bits ^ (as.bits >> 31 ? 0xFFFFFFFFu : 0x80000000u);
    uint32_t key = scores[k] == scores[k] ? ~ascending : 0xFFFFFFFFu;
    here[k] = (uint64_t)key << 32 | (uint64_t)k;
  }
  for (i64 shift = 32; shift < 64; shift += 8) {  /* byte by byte, the lowest first */
    for (i64 c = 0; c < 256; c++) counts[c] = 0;
    for (i64 k = 0; k < n; k++) counts[here[k] >> shift & 255]++;
    for (i64 c = 0, before = 0; c < 256; c++) {
      i64 many = counts[c];
      counts[c] = before;
      before += many;
    }
    for (i64 k = 0; k < n; k++) there[counts[here[k] >> shift & 255]++] = here[k];
    uint64_t *was = here;
    here = there;
    there = was;
  }
  for (i64 k = 0; k < n; k++) {
    i64 one = (i64)(here[k] & 0xFFFFFFFFu), at = k;
    for (; at && here[at - 1] >> 32 == here[k] >> 32 && ids[order[at - 1]] > ids[one]; at--)
      order[at] = order[at - 1];
    order[at] = one;
  }
}

/* serving.stages.arranging: the order of n candidates by score, then, where `families` are given,
   first_of_families, and, where there is a `window`, vary: `groups` and `families` are of all items.
   Returns how many stay, in `order`; `pinned` becomes how many of them have a score among `pins`,
   where these are given. `room` for 8n + 256 + mask + 1 numbers, and for what was seen and shown
   before. */
i64 arrange(i64 n, const i64 *ids, const f32 *scores, const i64 *rows, const i64 *families,
            i64 seen, const i64 *seen_rows, i64 mask, const i64 *groups, i64 before,
            const i64 *rows_before, i64 limit, i64 window, i64 same_category, i64 bundles, i64 scan,
            const f32 *pins, i64 *room, i64 *order, i64 *pinned) {
  i64 *sorted = room, *rest = room + n, count = n;
  by_score(n, ids, scores, rest, sorted);
  if (families) {
    count = first_of_families(n, sorted, rows, families, seen, seen_rows, mask, rest, order);
    for (i64 k = 0; k < count; k++) sorted[k] = order[k];
  }
  i64 chosen_ones = 0;
  if (window) {
    i64 in_sight = count < limit + scan ? count : limit + scan;
    i64 *of_sight = rest, *of_before = of_sight + n, *waiting = of_before + before;
    i64 *chosen = waiting + n, *taken = chosen + n, *page = taken + n;
    for (i64 k = 0; k < in_sight; k++) of_sight[k] = groups[rows[sorted[k]]];
    for (i64 k = 0; k < before; k++) of_before[k] = groups[rows_before[k]];
    chosen_ones = vary(in_sight, of_sight, before, of_before, limit, window, same_category,
                       bundles, scan, waiting, page, chosen);
    for (i64 k = 0; k < count; k++) taken[k] = 0;
    for (i64 k = 0; k < chosen_ones; k++) {
      taken[chosen[k]] = 1;
      order[k] = sorted[chosen[k]];
    }
    for (i64 k = 0, at = chosen_ones; k < count; k++) if (!taken[k]) order[at++] = sorted[k];
  } else {
    for (i64 k = 0; k < count; k++) order[k] = sorted[k];
  }
  *pinned = 0;
  if (pins) for (i64 k = 0; k < count; k++) *pinned += pins[order[k]] == pins[order[k]];
  return count;
}

/* serving.stages.explore._pools: of the n entries behind the page, which are the next `pool` but for fresh
   ones, and which are fresh, of weight > 0; returns how many the next ones are, and `news`. */
i64 pools(i64 n, const i64 *behind, i64 pool, const f32 *fresh, i64 *usual, i64 *new_ones,
          i64 *news) {
  i64 next_ones = 0, found = 0;
  for (i64 k = 0; k < n; k++) {
    if (fresh[behind[k]] > 0) new_ones[found++] = behind[k];
    else if (k < pool) usual[next_ones++] = behind[k];
  }
  *news = found;
  return next_ones;
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

/* The items of serving.door.wire.recommended as protocol buffers write them: m of them, by `rows` of the
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

/* ---- the journal ------------------------------------------------------------------------------- */

/* serving.explaining.fingerprint.hashed, without the array's size: words times weights, mod 2^64. */
i64 multilinear(i64 bytes, const u8 *content, const uint64_t *weights) {
  const uint64_t *words = (const uint64_t *)content;
  uint64_t sum = 0, last = 0;
  i64 whole = bytes / 8;
  for (i64 k = 0; k < whole; k++) sum += words[k] * weights[k];
  for (i64 k = 8 * whole; k < bytes; k++) last |= (uint64_t)content[k] << 8 * (k - 8 * whole);
  return (i64)(sum + last * weights[whole]);
}
