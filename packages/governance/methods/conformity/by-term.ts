import { dueAt } from '../../time/due.ts';
import { localDay } from '../../time/local-day.ts';
import { earliestOf } from '../judgement.ts';
import type { Finding } from '../judgement.ts';
import { finding } from './case.ts';
import type { DecisionCase } from './case.ts';
import type { ConformityCode } from './findings.ts';

type Found = Finding<ConformityCode>;

/**
 * What is to be done within a term from the recording of the taking, judged by the term that holds: of the rule, else
 * of the project or the organisation. Where only a lengthening in the 14 days before the opening lets it pass, by
 * another term or by days off that were added, it is unproven: what was long agreed is not stretched on the eve.
 *
 * @param judge judges by the last instant of the term, RFC 3339 UTC
 */
export const byTerm = (
  of: DecisionCase,
  name: 'answer' | 'telling',
  judge: (due: string) => Found,
): Found => {
  const { closing } = of;
  const from = closing?.fact.recordedAt ?? of.now;
  const agreed = of.rule?.terms?.[name];
  const found = judge(dueAt(from, agreed ?? of.terms[name], of.calendar));
  const lengthened = agreed === undefined ? of.lengthened[name] : undefined;
  const { calendarBefore } = of;
  if (lengthened === undefined && calendarBefore === undefined) return found;
  const term = agreed ?? lengthened?.term ?? of.terms[name];
  const end = dueAt(from, term, calendarBefore?.calendar ?? of.calendar);
  const before = judge(end);
  const until = earliestOf([found.until, before.until]);
  if (before.status !== 'NOT_MET' || found.status === 'NOT_MET') {
    return until === undefined ? found : { ...found, until };
  }
  const due = localDay(end, of.calendar.timeZone);
  const evidence = [...new Set([lengthened?.by, calendarBefore?.by, closing?.fact, ...found.evidence])];
  return finding('UNPROVEN', 'TERM_LENGTHENED_SHORTLY_BEFORE', { due }, evidence, until);
};
