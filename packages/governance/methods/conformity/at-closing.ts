import type { Entry, EntryOf, History } from '../history/history.ts';
import { once } from '../history/once.ts';
import type { HistoryEvent } from '../history/event.ts';
import type { DecisionCase } from './case.ts';

/**
 * What may still be recorded after the taking and count (domain.md, "Conformity of a decision"): disputes about a
 * right and their settlement, and what shows the kind of an OTHER; and that what the taking replaces is superseded,
 * which C9 waits for. Who confirmed an act stands with the act.
 */
const countsLater: ReadonlySet<string> = new Set<HistoryEvent['type']>([
  'decision.rightDisputed',
  'decision.disputeSettled',
  'pilot.planned',
  'project.supportMeasureRecorded',
  'project.customisationRecorded',
  'decision.superseded',
  'decision.reversed',
]);

/**
 * The same case without what was recorded after its taking or rejection, however it is dated: what is entered later
 * may cast doubt on a check, and never clears the doubt that an earlier claim had cast.
 *
 * @returns the case itself while it is neither taken nor rejected
 */
export const atClosing = once((of: DecisionCase): DecisionCase => {
  const { closing } = of;
  if (closing === undefined) return of;
  const stood = ({ type, fact }: Entry): boolean => fact.place <= closing.fact.place || countsLater.has(type);
  return { ...of, own: of.own.filter(stood), history: withOnly(of.history, stood) };
});

const withOnly = (history: History, kept: (entry: Entry) => boolean): History => ({
  of: (stream) => history.of(stream).filter(kept),
  entry: (event) => {
    const entry = history.entry(event);
    return entry !== undefined && kept(entry) ? entry : undefined;
  },
  all: <T extends HistoryEvent['type']>(...types: readonly T[]): readonly EntryOf<T>[] =>
    history.all(...types).filter(kept),
});
