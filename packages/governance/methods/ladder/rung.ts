import type { Rung } from '../../catalog/ladder.ts';
import type { Fact } from '../proof.ts';
import type { LadderCode } from './findings.ts';

/** What a rung that was offered lacked to be reached. */
export type Lack = { readonly code: LadderCode; readonly values: Readonly<Record<string, number>> };

/** Whether a rung was offered and whether it was realised, with what shows either. */
export type RungFinding = {
  readonly rung: Rung;
  readonly offered: boolean;
  /** Offered, used and honoured. */
  readonly realised: boolean;
  /** Asked only of the rungs that a reason is given for. */
  readonly evidence: () => readonly Fact[];
  readonly values: Readonly<Record<string, number>>;
  /** Why it was not used and honoured, more closely than by its rung alone; asked where it was only offered. */
  readonly lacks: () => readonly Lack[];
};

/** A rung is realised only where it was offered. */
export const rungFinding = (
  rung: Rung,
  offered: boolean,
  used: boolean,
  evidence: () => readonly (Fact | undefined)[],
  values: Readonly<Record<string, number>> = {},
  lacks: () => readonly Lack[] = () => [],
): RungFinding => ({
  rung,
  offered,
  realised: offered && used,
  evidence: () => evidence().filter((fact) => fact !== undefined),
  values,
  lacks,
});
