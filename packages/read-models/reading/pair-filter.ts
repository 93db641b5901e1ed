import type { PairFilter } from '../queries/judgements.ts';
import { all, oneOf, within } from './sql.ts';
import type { Sql } from './sql.ts';

/** Which pairs `r` a filter leaves. */
export const pairFilter = (filter: PairFilter): Sql =>
  all([
    oneOf('r.party', filter.group),
    oneOf('r.step', filter.step),
    oneOf('r.kind', filter.kind),
    within('r.decided', filter.decidedFrom, filter.decidedUntil),
  ]);
