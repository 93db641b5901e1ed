import { dueAt } from '../../time/due.ts';
import { localDay } from '../../time/local-day.ts';
import { earliestOf } from '../judgement.ts';
import type { Finding } from '../judgement.ts';
import { finding } from './case.ts';
import type { DecisionCase } from './case.ts';
import type { ConformityCode } from './findings.ts';
import { ruledShortlyFor } from './ruled-shortly.ts';

type Found = Finding<ConformityCode>;

/**
 * What is to be done within a term from the recording of the taking, judged by the term that holds: of the rule, else
 * of the project or the organisation. Where only a lengthening in the 14 days before the opening lets it pass, by
 * another term, by a rule that came into force then or by days off that were added, it is unproven: what was long agreed
 * is not stretched on the eve.
 *
 * @param group to whom it is owed: a rule of the eve that binds it is of its own making; undefined: to none of a group
 * @param judge judges by the last instant of the term, RFC 3339 UTC
 */
export const byTerm = (
  of: DecisionCase,
  name: 'answer' | 'telling',
  group: string | undefined,
  judge: (due: string) => Found,
): Found => {
  const { closing, calendar, calendarBefore } = of;
  const from = closing?.fact.recordedAt ?? of.now;
  const eve = ruledShortlyFor(of, group);
  const agreed = of.rule?.terms?.[name];
  const ruled = eve === undefined ? agreed : eve.before[name];
  const due = dueAt(from, agreed ?? of.terms[name], calendar);
  const found = judge(due);
  const lengthened = ruled === undefined ? of.lengthened[name] : undefined;
  const unruled = of.lengthened[name]?.term ?? of.terms[name];
  const term = ruled ?? unruled;
  const end = dueAt(from, term, calendarBefore?.calendar ?? calendar);
  if (end >= due) return found;
  const before = judge(end);
  const until = earliestOf([found.until, before.until]);
  if (before.status !== 'NOT_MET' || found.status === 'NOT_MET') {
    return until === undefined ? found : { ...found, until };
  }
  const byRule = dueAt(from, term, calendar) < dueAt(from, agreed ?? unruled, calendar) ? eve?.by : undefined;
  const by = [byRule, lengthened?.by, calendarBefore?.by];
  const evidence = [...new Set([...by, closing?.fact, ...found.evidence])];
  const values = { due: localDay(end, calendar.timeZone) };
  return finding('UNPROVEN', 'TERM_LENGTHENED_SHORTLY_BEFORE', values, evidence, until);
};
