import type { Rung } from '../../catalog/ladder.ts';
import type { PairJudgement } from './ladder.ts';

/** The participation figures of a project (domain.md, "Participation ladder": project figures). */
export type ParticipationFigures = {
  /** Over the pairs that are not provisional. */
  readonly rungs: readonly {
    readonly rung: Rung;
    readonly agreed: number;
    readonly offered: number;
    readonly realised: number;
  }[];
  /** Lower median; undefined: no pairs. */
  readonly medianOffered: Rung | undefined;
  readonly medianRealised: Rung | undefined;
  readonly lowestRealised: Rung | undefined;
  /** Undefined: no pairs. */
  readonly lowestAgreed: Rung | undefined;
  readonly promiseKept: { readonly numerator: number; readonly denominator: number };
  readonly provisional: number;
};

/** Counts pairs: distribution, lower medians, lowest, promise kept; provisional ones are left out and counted. */
export const participationFigures = (pairs: readonly PairJudgement[]): ParticipationFigures => {
  const settled = pairs.filter(({ provisional }) => !provisional);
  const realised = settled.map((pair) => pair.realised).toSorted((one, other) => one - other);
  const offered = settled.map((pair) => pair.offered).toSorted((one, other) => one - other);
  const promised = settled.filter((pair) => pair.agreed !== undefined);
  const agreed = promised.map((pair) => pair.agreed).filter((rung) => rung !== undefined);
  const count = (rung: Rung, values: readonly (Rung | undefined)[]): number =>
    values.filter((value) => value === rung).length;
  return {
    rungs: ([0, 1, 2, 3, 4, 5, 6] as const).map((rung) => ({
      rung,
      agreed: count(rung, agreed),
      offered: count(rung, offered),
      realised: count(rung, realised),
    })),
    medianOffered: lowerMedian(offered),
    medianRealised: lowerMedian(realised),
    lowestRealised: realised[0],
    lowestAgreed: agreed.toSorted((one, other) => one - other)[0],
    promiseKept: {
      numerator: promised.filter((pair) => pair.agreed !== undefined && pair.realised >= pair.agreed).length,
      denominator: promised.length,
    },
    provisional: pairs.length - settled.length,
  };
};

const lowerMedian = (sorted: readonly Rung[]): Rung | undefined => sorted[Math.ceil(sorted.length / 2) - 1];
