/* Places on the ground. */

#include "common.h"

/* serving.releases.geography.CityTree: the id of the city nearest to a point of the unit sphere, of n cities
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

/* features.kernels.distance_km from one point to n, in degrees, of which `rows` says which they are
   of `lat` and `lon`. `made` (3n + 1): 2n arguments for sin, then n + 1 for cos. */
void distance_arguments(i64 n, f64 lat_a, f64 lon_a, const i64 *rows, const f64 *lat,
                        const f64 *lon, f64 *made) {
  f64 *half_lat = made, *half_lon = made + n, *phi = made + 2 * n, phi_a = lat_a * DEGREE;
  for (i64 k = 0; k < n; k++) {
    f64 phi_b = lat[rows[k]] * DEGREE;
    half_lat[k] = (phi_b - phi_a) / 2;
    half_lon[k] = (lon[rows[k]] - lon_a) * DEGREE / 2;
    phi[k] = phi_b;
  }
  phi[n] = phi_a;
}

/* Of their sines and cosines, in `made`, the first n arguments for arcsin. */
void distance_chords(i64 n, f64 *made) {
  const f64 *half_lon = made + n, *cosine = made + 2 * n;
  for (i64 k = 0; k < n; k++) {
    f64 chord = made[k] * made[k] + cosine[n] * cosine[k] * half_lon[k] * half_lon[k];
    made[k] = __builtin_sqrt(chord > 1.0 ? 1.0 : chord);
  }
}
