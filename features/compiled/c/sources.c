/* Recall sources, one after the other, in one call. What each finds is defined by a class of
   features/recall/, which its function names; Python says what is asked (serving/recall/steps.py). */

#include "around.h"
#include "recall.h"

enum { ASKED, FIRST, HOT, CELL, PERSONAL, NEIGHBOURS, PERSONAS, VECTORS, NEARBY };

enum { UNKNOWN, LOCAL, VISITOR };   /* audiences, in the order of a hot step's lists */

#define MOST_TRIGGERS 128           /* of an addition, as in features/compiled/gathering.py */
#define INDEX ((1 << OPERAND_BITS) - 1)   /* of an operand */
#define MS_PER_HOUR 3600000.0
#define ANCHOR_STRENGTH 2.0         /* of features.recall.neighbours */

typedef struct {                    /* a source of a plan */
  i64 kind, quota;                  /* by which it competes */
  i64 depth;                        /* entries of a list that are looked at; of vectors: numbers */
  i64 triggers;                     /* which of the program's */
  const void *lists[4];
} Step;

typedef struct {                    /* features.recall.recent.recent_triggers' last arguments */
  i64 limit, is_of_taken;
  f64 half_life_hours;
} TriggersOf;

typedef struct {                    /* features.store.vectors.Vectors */
  i64 n;
  const i64 *ids, *by_id;           /* ascending, and their rows */
  const f32 *matrix;
} Vectors;

typedef struct {                    /* a plan's sources */
  i64 sources, sets;
  const Step *steps;
  const TriggersOf *of;
  const Items *items;
  i64 actions;                      /* kinds of them */
  const f64 *strength_of;
  const u8 *is_taken;
} Program;

typedef struct {                    /* what a request asks of one source */
  i64 quota;                        /* 0: it is left out */
  i64 n, a, b, c, d;                /* by kind; where `d` is none, what it found when asked */
} Turn;

typedef struct {                    /* a request, and where the answer goes */
  i64 city, anchor, now_ms, actions;
  const i64 *item_ids, *action, *at_ms;   /* what was done lately */
  f64 *fading;                      /* (sets, actions): 2 ** (-age / half life); then of what is
                                       nearby, of each step in turn, 2 ** (-km / half) */
  i64 *room;
  Found proposals;                  /* room for the quotas of all together */
  i64 *lengths;                     /* of each source's */
  i64 limit, mask;                  /* as merge's */
  i64 *ids, *rows, *first_source, *because;
  f32 *by_source, *evidence;
} Request;

typedef struct {                    /* features.recall.recent.Triggers */
  i64 n;
  i64 *ids;
  f64 *strengths;
} Triggers;

/* features.recall.recent.recent_triggers and features.recall.proximity, up to their powers of 2:
   the exponents. A nearby step's turn has arcsines in `b`, which become kilometres. */
void exponents(const Program *program, const Request *request, const Turn *turns) {
  f64 *to = request->fading + program->sets * request->actions;
  for (i64 s = 0; s < program->sets; s++)
    for (i64 k = 0; k < request->actions; k++) {
      f64 hours = (f64)(request->now_ms - request->at_ms[k]) / MS_PER_HOUR;
      request->fading[s * request->actions + k] =
          -(hours > 0.0 ? hours : 0.0) / program->of[s].half_life_hours;
    }
  for (i64 s = 0; s < program->sources; s++) {
    if (program->steps[s].kind != NEARBY || turns[s].d) continue;
    f64 *km = (f64 *)turns[s].b;
    for (i64 k = 0; k < turns[s].n; k++) {
      km[k] = TWO_EARTH_RADII_KM * km[k];
      *to++ = -km[k] / NEARBY_HALF_KM;
    }
  }
}

/* The rest of it, and features.recall.neighbours.with_anchor. */
static void triggers_of(const Program *program, const Request *request, i64 set, Triggers *to) {
  const TriggersOf *of = program->of + set;
  const f64 *fading = request->fading + set * request->actions;
  i64 n = 0, *ids = to->ids + 1;
  f64 *strengths = to->strengths + 1;
  for (i64 k = 0; k < request->actions; k++) {
    i64 id = request->item_ids[k], code = request->action[k], at = 0;
    if (!id || request->now_ms <= request->at_ms[k] || code < 0 || code >= program->actions) continue;
    if (of->is_of_taken && !program->is_taken[code]) continue;
    f64 strength = program->strength_of[code] * fading[k];
    if (!(strength > 0)) continue;
    while (at < n && ids[at] != id) at++;
    if (at < n && strengths[at] >= strength) continue;
    if (at == n) n++;
    for (; at > 0; at--) {
      if (strengths[at - 1] > strength || (strengths[at - 1] == strength && ids[at - 1] < id)) break;
      ids[at] = ids[at - 1];
      strengths[at] = strengths[at - 1];
    }
    ids[at] = id;
    strengths[at] = strength;
  }
  if (n > of->limit) n = of->limit;
  to->n = n;
  if (!request->anchor) {
    to->ids++;
    to->strengths++;
    return;
  }
  to->ids[0] = request->anchor;
  to->strengths[0] = ANCHOR_STRENGTH;
  to->n = 1;
  for (i64 k = 0; k < n; k++) {
    if (ids[k] == request->anchor) continue;
    to->ids[to->n] = ids[k];
    to->strengths[to->n++] = strengths[k];
  }
}

/* features.recall.by_key.best_of; nothing is touched where nothing is found. */
static i64 first_of(const List *list, i64 key, i64 quota, i64 because, Found *to) {
  i64 k = row_of(list->keys, list->n, key), n = 0;
  if (k < 0) return 0;
  i64 start = list->offsets[k], end = list->offsets[k + 1];
  if (end > start + quota) end = start + quota;
  for (i64 at = start; at < end; at++) {
    if (list->rows[at] < 0) continue;
    to->rows[n] = list->rows[at];
    to->scores[n] = list->scores[at];
    to->evidence[n] = list->evidence[at];
    to->because[n++] = because;
  }
  return n;
}

/* features.recall.by_key.Hot: lists of everyone, of locals, of visitors, and of days; `a` and `b`
   are keys of the last, the audience's own and everyone's. */
static i64 hot(const Step *step, const Turn *turn, i64 city, Found *to) {
  i64 n = 0, audience = turn->n, of_day;
  if (audience != UNKNOWN) n = first_of(step->lists[audience], city, turn->quota, city, to);
  int is_own = n > 0;
  if (!is_own) n = first_of(step->lists[UNKNOWN], city, turn->quota, 0, to);
  of_day = first_of(step->lists[3], is_own ? turn->a : turn->b, turn->quota, is_own ? city : 0, to);
  return of_day ? of_day : n;
}

/* features.recall.by_key.NearbyPeople._of_city. */
static i64 of_cell(const List *list, i64 cell, i64 quota, const Items *items, i64 city, Found *to) {
  i64 found = first_of(list, cell, quota, 0, to), n = 0;
  for (i64 k = 0; k < found; k++) {
    if (items->city[to->rows[k]] != city) continue;
    to->rows[n] = to->rows[k];
    to->scores[n] = to->scores[k];
    to->evidence[n++] = to->evidence[k];
  }
  return n;
}

/* features.recall.by_key.NearbyPeople: by the cell `a`, else by `b` around it; 0: nowhere. */
static i64 nearby_people(const Step *step, const Turn *turn, const Items *items, i64 city, Found *to) {
  if (!turn->a) return 0;
  i64 n = of_cell(step->lists[0], turn->a, turn->quota, items, city, to);
  return n ? n : of_cell(step->lists[0], turn->b, turn->quota, items, city, to);
}

/* features.recall.personal.Personal: the list's `n` ids `a` and scores `b`. */
static i64 of_own(const Turn *turn, const Items *items, i64 city, Found *to) {
  const i64 *ids = (const i64 *)turn->a;
  const f32 *scores = (const f32 *)turn->b;
  i64 n = 0;
  for (i64 k = 0; k < turn->n && n < turn->quota; k++) {
    i64 row = item_row(items, ids[k]);
    if (row < 0 || items->city[row] != city) continue;
    to->rows[n] = row;
    to->because[n] = ids[k];
    to->scores[n] = scores[k];
    to->evidence[n++] = (f32)NAN_64;
  }
  return n;
}

static i64 added(const Triggers *triggers, const List *list, i64 depth, const Items *items, i64 city,
                 i64 quota, i64 *room, Found *to) {
  i64 edges = triggers->n * depth, mask = 1;
  if (!edges) return 0;
  while (mask <= 2 * edges) mask = 2 * mask + 1;
  return add_up(triggers->n, triggers->ids, triggers->strengths, depth, list, items, city,
                quota < edges ? quota : edges, mask, room, to);
}

/* features.recall.persona.Persona: `n` keys from `a` on, and how much the traveller leans to each,
   `c`; where `b` is something, operands of these, that the request shares. */
static i64 of_personas(const Step *step, const Turn *turn, const Items *items, i64 *room, Found *to) {
  Triggers mixed = {turn->n, room, (f64 *)(room + turn->n)};
  const i32 *operands = (const i32 *)turn->b;
  int is_like_everybody = 1;
  for (i64 k = 0; k < turn->n; k++) {
    mixed.ids[k] = turn->a + k;
    mixed.strengths[k] = operands ? (f64)((const f32 *)turn->c)[operands[k] & INDEX]
                                  : ((const f64 *)turn->c)[k];
    if (mixed.strengths[k] != 1.0) is_like_everybody = 0;
  }
  if (is_like_everybody) return 0;
  return added(&mixed, step->lists[0], step->depth, items, 0, turn->quota, room + 2 * turn->n, to);
}

/* features.recall.embedding.Embedding over a city's `n` items, ids `a` and vectors `b`. */
static i64 of_vectors(const Step *step, const Turn *turn, const Triggers *triggers,
                      const Items *items, i64 *room, Found *to) {
  const Vectors *vectors = step->lists[0];
  const i64 *ids = (const i64 *)turn->a;
  const f32 *city = (const f32 *)turn->b;
  i64 d = step->depth, known = 0, *of = room, *places = of + MOST_TRIGGERS;
  f64 *products = (f64 *)(places + turn->quota), *user = products + turn->quota;
  f64 *terms = user + d, *directions = terms + d;
  for (i64 t = 0; t < triggers->n; t++) {
    i64 place = row_of(vectors->ids, vectors->n, triggers->ids[t]);
    if (place < 0) continue;
    const f32 *vector = vectors->matrix + vectors->by_id[place] * d;
    f64 *direction = directions + known * d;
    for (i64 j = 0; j < d; j++) {
      f64 term = (f64)vector[j] * triggers->strengths[t];
      user[j] = known ? user[j] + term : term;
      direction[j] = (f64)vector[j];
      terms[j] = direction[j] * direction[j];
    }
    f64 length = __builtin_sqrt(sum_of(terms, d));
    for (i64 j = 0; j < d && length != 0; j++) direction[j] = direction[j] / length;
    of[known++] = t;
  }
  if (!known) return 0;
  for (i64 j = 0; j < d; j++) terms[j] = user[j] * user[j];
  f64 length = __builtin_sqrt(sum_of(terms, d));
  for (i64 j = 0; j < d && length > 0; j++) user[j] = user[j] / length;
  i64 n = best_products(turn->n, d, city, user, ids, triggers->n, triggers->ids,
                        turn->quota < turn->n ? turn->quota : turn->n, places, products);
  for (i64 k = 0; k < n; k++) {
    const f32 *near = city + places[k] * d;
    i64 closest = 0;
    f64 most = 0;
    for (i64 t = 0; t < known; t++) {
      f64 product = inner_product(near, directions + t * d, d);
      if (t && !(product > most)) continue;
      most = product;
      closest = t;
    }
    to->rows[k] = item_row(items, ids[places[k]]);
    to->scores[k] = to->evidence[k] = (f32)products[k];
    to->because[k] = triggers->ids[of[closest]];
  }
  return n;
}

/* features.recall.proximity.Nearby: the list of the item `a`; or the `n` items `a`, `b` km away. */
static i64 nearby(const Step *step, const Turn *turn, const f64 *fading, i64 *room, Found *to) {
  const Placed *placed = step->lists[0];
  const i64 *found = (const i64 *)turn->a;
  const f64 *km = (const f64 *)turn->b;
  i64 n = turn->n, count = 0, *heap = room;   /* the best on top */
  f64 *scores = (f64 *)(heap + n);
  if (!n) return turn->a ? first_of(step->lists[1], turn->a, turn->quota, turn->a, to) : 0;
  for (i64 k = 0; k < n; k++) {
    f64 sales = placed->sales[found[k]];
    scores[k] = ((known(sales) && sales < 0 ? 0.0 : sales) + 1.0) * fading[k];
    i64 at = k;
    for (; at > 0; at = (at - 1) / 2) {
      i64 above = heap[(at - 1) / 2];
      if (!is_before(scores[k], found[k], scores[above], found[above])) break;
      heap[at] = above;
    }
    heap[at] = k;
  }
  while (n && count < turn->quota) {
    i64 best = heap[0], last = heap[--n], at = 0, below;
    for (; (below = 2 * at + 1) < n; at = below) {
      i64 a = heap[below], b = below + 1 < n ? heap[below + 1] : a;
      if (is_before(scores[b], found[b], scores[a], found[a])) {
        below++;
        a = b;
      }
      if (!is_before(scores[a], found[a], scores[last], found[last])) break;
      heap[at] = a;
    }
    heap[at] = last;
    to->rows[count] = placed->rows[found[best]];
    to->scores[count] = (f32)scores[best];
    to->evidence[count] = (f32)(km[best] * METRES_PER_KM);
    to->because[count++] = 0;
  }
  return count;
}

/* What every source of a program finds for a request, and serving.stages.merge.merge of it; how many
   candidates that makes, -1 where numpy must do it instead. */
i64 recall(const Program *program, const Request *request, const Turn *turns) {
  i64 sources = program->sources, *room = request->room, *quotas = room, used = 0;
  Found *found = (Found *)(quotas + sources);
  Triggers *triggers = (Triggers *)(found + sources);
  const f64 *fading = request->fading + program->sets * request->actions;
  room = (i64 *)(triggers + program->sets);
  for (i64 s = 0; s < program->sets; s++) {
    triggers[s].ids = room;
    triggers[s].strengths = (f64 *)(room + request->actions + 1);
    room += 2 * (request->actions + 1);
    triggers_of(program, request, s, triggers + s);
  }
  for (i64 s = 0; s < sources; s++) {
    const Step *step = program->steps + s;
    const Turn *turn = turns + s;
    Found *to = found + s;
    quotas[s] = step->quota;
    if (turn->d) {
      *to = (Found){turn->n, (i64 *)turn->a, (f32 *)turn->b, (f32 *)turn->c, (i64 *)turn->d};
      request->lengths[s] = to->n;
      continue;
    }
    to->rows = request->proposals.rows + used;
    to->scores = request->proposals.scores + used;
    to->evidence = request->proposals.evidence + used;
    to->because = request->proposals.because + used;
    used += turn->quota;
    i64 n = 0, depth = turn->quota < step->depth ? turn->quota : step->depth;
    if (turn->quota)
      switch (step->kind) {
      case ASKED: break;
      case FIRST: n = first_of(step->lists[0], request->city, turn->quota, 0, to); break;
      case HOT: n = hot(step, turn, request->city, to); break;
      case CELL: n = nearby_people(step, turn, program->items, request->city, to); break;
      case PERSONAL: n = of_own(turn, program->items, request->city, to); break;
      case NEIGHBOURS:
        n = added(triggers + step->triggers, step->lists[0], depth, program->items, request->city,
                  turn->quota, room, to);
        break;
      case PERSONAS: n = of_personas(step, turn, program->items, room, to); break;
      case NEARBY:
        n = nearby(step, turn, fading, room, to);
        break;
      case VECTORS:
        n = of_vectors(step, turn, triggers + step->triggers, program->items, room, to);
        break;
      }
    if (n < 0) return -1;
    if (step->kind == NEARBY) fading += turn->n;
    to->n = request->lengths[s] = n;
  }
  return merge(sources, found, quotas, program->items, request->limit, request->mask, room,
               request->ids, request->rows, request->by_source, request->first_source,
               request->because, request->evidence);
}
