/* Which candidates may be shown. */

#include "common.h"

/* serving.stages.screening: of n candidates the number of the filter at which each falls, in `verdict`, and
   how many fall; filters that there are not have the number `none`, which is also that of whoever
   stays. `sellable` and `open_months` (bits of `month`), `city` and `families` are of all items.
   Unwanted ids lie one list behind the other, `list_ends` and the filters `list_at` of each. Of
   items of other cities than `here` that fall nowhere before `elsewhere`, the places are put into
   `outside` instead, and how many they are behind the n places. */
i64 screen(i64 n, const i64 *ids, const i64 *rows, i64 none, i64 unsellable, const u8 *sellable,
           i64 closed, const int16_t *open_months, i64 month, i64 elsewhere, const i64 *city,
           i64 here, i64 anchor, const i64 *families, i64 family, i64 lists, const i64 *list_at,
           const i64 *list_ends, const i64 *unwanted, i64 *verdict, i64 *outside) {
  i64 fallen = 0, strangers = 0;
  for (i64 k = 0; k < n; k++) {
    i64 row = rows[k], at = none;
    if (unsellable < at && !sellable[row]) at = unsellable;
    if (closed < at && !(open_months[row] & month)) at = closed;
    if (anchor < at && families[row] == family) at = anchor;
    for (i64 l = 0, j = 0; l < lists; j = list_ends[l++])
      for (; j < list_ends[l]; j++)
        if (list_at[l] < at && unwanted[j] == ids[k]) at = list_at[l];
    verdict[k] = at;
    if (elsewhere < at && city[row] != here) outside[strangers++] = k;
    else fallen += at < none;
  }
  outside[n] = strangers;
  return fallen;
}
