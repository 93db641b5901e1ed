import type { ShareRow } from '../queries/judgements.ts';

/** A share; null of nothing. */
export const shareOf = (numerator: number, denominator: number): ShareRow => ({
  numerator,
  denominator,
  share: denominator === 0 ? null : numerator / denominator,
});
