/* Places on the ground. */

#include "common.h"

/* serving.geography.CityTree: the id of the city nearest to a point of the unit sphere, of n cities
   that lie at `axes`, (3, n); the least of those equally near; 0 where none is nearer than
   `reach`. */
i64 nearest_city(i64 n, const f64 *axes, const i64 *ids, f64 x, f64 y, f64 z, f64 reach) {
  f64 nearest = reach;
  i64 city = 0;
  for (i64 k = 0; k < n; k++) {
    f64 dx = axes[k] - x, dy = axes[n + k] - y, dz = axes[2 * n + k] - z;
    f64 chord = __builtin_sqrt(dx * dx + dy * dy + dz * dz);
    if (chord < nearest || (chord == nearest && city && ids[k] < city)) {
      nearest = chord;
      city = ids[k];
    }
  }
  return city;
}
