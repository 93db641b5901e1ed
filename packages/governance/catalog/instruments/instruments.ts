import { businessCaseQ4 } from './business-case-q4.ts';
import { impactAnalysis } from './impact-analysis.ts';
import type { Instrument } from './instrument.ts';
import { problemAnalysis } from './problem-analysis.ts';
import { qualityOfWork } from './quality-of-work.ts';

/** Every version of every instrument that an assessment can fill in; a version that was used never changes. */
export const instruments: readonly Instrument[] = [
  problemAnalysis,
  impactAnalysis,
  businessCaseQ4,
  qualityOfWork,
];

/** The versions of the instrument of that key, the latest last; none: there is no such instrument. */
export const versionsOf = (key: string): readonly Instrument[] =>
  instruments
    .filter((instrument) => instrument.key === key)
    .toSorted((one, other) => one.version - other.version);

/** The instrument of that key in that version, or in its latest when none is named; undefined: there is none. */
export const instrumentOf = (key: string, version?: number): Instrument | undefined =>
  version === undefined
    ? versionsOf(key).at(-1)
    : versionsOf(key).find((instrument) => instrument.version === version);
