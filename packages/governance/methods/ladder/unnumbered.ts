import type { Fact } from '../proof.ts';
import type { Because } from './ladder.ts';

/** Values that count inputs. Positions and quorum are open, whatever the size of the group. */
const countsInputs: ReadonlySet<string> = new Set([
  'said',
  'honoured',
  'anonymous',
  'questions',
  'unanswered',
  'adopted',
]);

/** Whether an event is an input's own, or an answer to several: as evidence it would tell whose input it was. */
const isOfInput = ({ type }: Fact): boolean => type.startsWith('input.') || type === 'theme.answered';

/**
 * A reason as it may be shown of a group that is too small (domain.md, "Small groups"): that the group was heard or
 * not, and what was done towards it, but neither how many inputs it gave nor which. Counting the evidence would tell
 * the number too, so that what is left out is not counted.
 */
export const unnumbered = (because: Because): Because => ({
  ...because,
  // That there was input, but by nobody known to be of the group, tells of who wrote it.
  code: because.code === 'NOT_OWN_3' ? 'NOT_USED_3' : because.code,
  values: Object.fromEntries(Object.entries(because.values).filter(([name]) => !countsInputs.has(name))),
  evidence: because.evidence.filter((fact) => !isOfInput(fact)),
});
