/* What is said of the items on a page. */

#include "common.h"

/* serving.stages.reply: of n candidates those that are shown, m `picks`. `whole` (6, m): ids, rows,
   positions behind the `shown` ones, first sources, what each is because of, and its proposers, bit
   k for the k-th source, where `by_source` (sources, n) is not NaN. `parts` (2, m): scores,
   evidence. */
void page_columns(i64 m, const i64 *picks, i64 n, i64 sources, const f32 *by_source,
                  const i64 *ids, const i64 *rows, const i64 *first, const i64 *because,
                  const f32 *evidence, const f32 *scores, i64 shown, i64 *whole, f32 *parts) {
  for (i64 k = 0; k < m; k++) {
    i64 i = picks[k];
    uint64_t proposers = 0;
    for (i64 s = 0; s < sources; s++)
      if (by_source[s * n + i] == by_source[s * n + i]) proposers |= (uint64_t)1 << (s & 63);
    whole[k] = ids[i];
    whole[m + k] = rows[i];
    whole[2 * m + k] = shown + k + 1;
    whole[3 * m + k] = first[i];
    whole[4 * m + k] = because[i];
    whole[5 * m + k] = (i64)proposers;
    parts[k] = scores[i];
    parts[m + k] = evidence[i];
  }
}

/* features.compiled.table.Table.chosen: `width` columns of m of n candidates, (m, width). */
void chosen_columns(i64 m, const i64 *picks, i64 n, const f32 *own, const f32 *shared, i64 width,
                    const i32 *columns, f32 *to) {
  for (i64 c = 0; c < width; c++) {
    i64 at = columns[c] & ((1 << OPERAND_BITS) - 1);
    if (columns[c] >> OPERAND_BITS == OWN)
      for (i64 k = 0; k < m; k++) to[k * width + c] = own[at * n + picks[k]];
    else
      for (i64 k = 0; k < m; k++) to[k * width + c] = shared[at];
  }
}

/* serving.stages.paging: items in the order shown as differences, folded to be positive, seven bits a byte.
   Returns how many bytes; ten an item are always enough. */
i64 put_shown(i64 n, const i64 *ids, u8 *to) {
  i64 size = 0, before = 0;
  for (i64 k = 0; k < n; k++) {
    i64 delta = ids[k] - before;
    uint64_t value = delta >= 0 ? 2 * (uint64_t)delta : 2 * (0 - (uint64_t)delta) - 1;
    for (; value >= 128; value >>= 7) to[size++] = (u8)(value | 128);
    to[size++] = (u8)value;
    before = ids[k];
  }
  return size;
}

/* ---- reasons ----------------------------------------------------------------------------------- */

/* As serving/stages/worded.py lays templates out: by source, grade of evidence, whether there is a name,
   and what it is because of; each is a text, what comes behind it, a text, what comes behind it, a
   text. A length of -1: such a thing there is none. */
#define GRADES 5
#define GROUNDS 17         /* nothing, or the key of one of 16 kinds of people */
#define TEMPLATE 8
#define METRES_PER_STEP 100  /* of serving.stages.reasons */
#define MOST_OF_SLOT 32    /* bytes of a number */
#define MOST_EVIDENCE 1e15

enum { NOTHING, COUNT, DISTANCE_SHOWN, NAME };  /* what comes behind a text */

static i64 rounded(f64 value) {  /* to the even one of two, as Python does; of what is positive */
  i64 below = (i64)value;
  f64 rest = value - (f64)below;
  return below + (rest > 0.5 || (rest == 0.5 && (below & 1)));
}

static i64 put_digits(u8 *to, i64 value, i64 commas) {
  u8 digits[MOST_OF_SLOT];
  i64 n = 0, size = 0;
  do { digits[n++] = (u8)('0' + value % 10); value /= 10; } while (value);
  while (n--) {
    to[size++] = digits[n];
    if (commas && n && n % 3 == 0) to[size++] = ',';
  }
  return size;
}

static i64 put_distance(u8 *to, f64 metres) {
  i64 hundreds = rounded(metres / METRES_PER_STEP), size;
  if (hundreds < 1) hundreds = 1;
  size = put_digits(to, hundreds < 10 ? hundreds * METRES_PER_STEP : hundreds / 10, 0);
  if (hundreds >= 10) {
    to[size++] = '.';
    to[size++] = (u8)('0' + hundreds % 10);
    to[size++] = ' ';
    to[size++] = 'k';
  } else {
    to[size++] = ' ';
  }
  to[size++] = 'm';
  return size;
}

static i64 put_piece(u8 *to, const u8 *from, i64 n) {
  for (i64 k = 0; k < n; k++) to[k] = from[k];
  return n;
}

/* serving.stages.reasons.reasons_of, as UTF-8, one behind the other; fills `offsets` (m + 1). `blocks` says
   which templates are of which source. Returns how many bytes of `to`, -1 where its `room` is too
   little, -2 where no template fits. */
i64 page_reasons(i64 m, const i64 *first, const i64 *blocks, const f32 *evidence,
                 const i64 *because, i64 n, const i64 *ids, const i64 *name_offsets,
                 const u8 *names, const i32 *templates, const u8 *text, i64 room, i64 *offsets,
                 u8 *to) {
  i64 size = 0;
  offsets[0] = 0;
  for (i64 k = 0; k < m; k++) {
    f64 found = evidence[k];
    if (found > MOST_EVIDENCE || found < 0) return -2;
    i64 count = known(found) ? rounded(found) : 0, row = row_of(ids, n, because[k]);
    i64 name_size = row < 0 ? 0 : name_offsets[row + 1] - name_offsets[row];
    i64 grade = !known(found) ? 0 : count < 1 ? 1 : count > 1 ? 4 : found < 1 ? 2 : 3;
    i64 ground = because[k] ? 1 + (because[k] & (GROUNDS - 2)) : 0;
    const i32 *piece = templates +
        (((blocks[first[k]] * GRADES + grade) * 2 + (name_size > 0)) * GROUNDS + ground) * TEMPLATE;
    if (piece[1] < 0) return -2;
    if (size + piece[1] + piece[4] + piece[7] + 2 * (name_size + MOST_OF_SLOT) > room) return -1;
    for (i64 part = 0; part < 3; part++, piece += 3) {
      size += put_piece(to + size, text + piece[0], piece[1]);
      if (part == 2) break;
      if (piece[2] == COUNT) size += put_digits(to + size, count, 1);
      else if (piece[2] == DISTANCE_SHOWN) size += put_distance(to + size, found);
      else if (piece[2] == NAME) size += put_piece(to + size, names + name_offsets[row], name_size);
    }
    offsets[k + 1] = size;
  }
  return size;
}
