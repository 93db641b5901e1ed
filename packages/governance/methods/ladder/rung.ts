import type { Rung } from '../../catalog/ladder.ts';
import type { Fact } from '../proof.ts';

/** Whether a rung was offered and whether it was realised, with what shows either. */
export type RungFinding = {
  readonly rung: Rung;
  readonly offered: boolean;
  /** Offered, used and honoured. */
  readonly realised: boolean;
  /** Asked only of the rung that is reached and the next one up. */
  readonly evidence: () => readonly Fact[];
  readonly values: Readonly<Record<string, number>>;
};

/** A rung is realised only where it was offered. */
export const rungFinding = (
  rung: Rung,
  offered: boolean,
  used: boolean,
  evidence: () => readonly (Fact | undefined)[],
  values: Readonly<Record<string, number>> = {},
): RungFinding => ({
  rung,
  offered,
  realised: offered && used,
  evidence: () => evidence().filter((fact) => fact !== undefined),
  values,
});
