import type { z } from 'zod';
import type { decisionKind } from '../../decision/kinds.ts';
import type { RuleContent } from '../../rule/content.ts';
import type { Calendar } from '../../time/due.ts';
import type { Term, Terms } from '../../time/term.ts';
import type { InputJudgement } from '../answering.ts';
import { counting, only } from '../history/history.ts';
import type { Entry, EntryOf, History } from '../history/history.ts';
import type { CheckStatus, Finding } from '../judgement.ts';
import type { Fact } from '../proof.ts';
import type { ConformityCode } from './findings.ts';

export type DecisionKind = z.output<typeof decisionKind>;

/** An input about the decision, judged by answering/1 as it stands at the moment. */
export type JudgedInput = {
  readonly input: string;
  readonly submitted: Fact;
  readonly group: string | undefined;
  readonly judgement: InputJudgement;
};

/** What holds in the organisation at the moment judged. */
export type Setting = {
  readonly calendar: Calendar;
  /** Where the rule says none. */
  readonly terms: Readonly<Record<keyof Terms, Term>>;
  /** RFC 3339 UTC, milliseconds: the moment judged. */
  readonly now: string;
};

/** A decision with all that its judgement rests on. */
export type DecisionCase = Setting & {
  readonly decision: string;
  readonly history: History;
  readonly opened: EntryOf<'decision.opened'>;
  /** Everything on the decision itself, in log order. */
  readonly own: readonly Entry[];
  /** Its taking or rejection; undefined: neither yet. */
  readonly closing: EntryOf<'decision.taken'> | EntryOf<'decision.rejected'> | undefined;
  readonly withdrawn: boolean;
  readonly rule: RuleContent | undefined;
  /** The kind that it is judged as: an OTHER that is the ground of a pilot or adoption is judged as that. */
  readonly kind: DecisionKind;
  /** What showed the kind of an OTHER. */
  readonly shownBy: Fact | undefined;
  /** It waited for the sponsor when it was taken or rejected. */
  readonly escalated: boolean;
  readonly inputs: readonly JudgedInput[];
};

/** Assembles the case of one decision from a history that holds it; undefined: it does not. */
export const caseOf = (
  decision: string,
  history: History,
  inputs: readonly JudgedInput[],
  setting: Setting,
): DecisionCase | undefined => {
  const own = history.of(decision);
  const opened = only(own, 'decision.opened')[0];
  if (opened === undefined) return undefined;
  const closing = only(own, 'decision.taken', 'decision.rejected')[0];
  const until = closing?.fact.place ?? Number.POSITIVE_INFINITY;
  const turns = only(own, 'decision.escalated', 'decision.allowed').filter(({ fact }) => fact.place < until);
  const shown = shownKind(decision, opened.payload.kind, history);
  return {
    ...setting,
    decision,
    history,
    opened,
    own,
    closing,
    withdrawn: only(own, 'decision.withdrawn').length > 0,
    rule: opened.payload.rule?.content,
    kind: shown?.kind ?? opened.payload.kind,
    shownBy: shown?.fact,
    escalated: turns.at(-1)?.type === 'decision.escalated',
    inputs,
  };
};

/** domain.md, "Kinds of decision": an OTHER named as the ground of a pilot, adoption or measure is judged as that. */
const shownKind = (
  decision: string,
  kind: DecisionKind,
  history: History,
): { readonly kind: DecisionKind; readonly fact: Fact } | undefined => {
  if (kind !== 'OTHER') return undefined;
  const pilot = history.all('pilot.planned').find(({ payload }) => payload.decision === decision);
  const measure = history
    .all('project.supportMeasureRecorded', 'project.customisationRecorded')
    .find(({ payload }) => payload.decision === decision);
  if (measure !== undefined) return { kind: 'ADOPT', fact: measure.fact };
  return pilot === undefined ? undefined : { kind: 'PILOT', fact: pilot.fact };
};

/** The decision's own entries of those types that count and stand before its taking or rejection, if there is one. */
export const beforeClosing = <T extends Entry['type']>(
  of: DecisionCase,
  claimedToo: boolean,
  ...types: readonly T[]
): readonly EntryOf<T>[] => {
  const until = of.closing?.fact.place ?? Number.POSITIVE_INFINITY;
  return counting(only(of.own, ...types), claimedToo).filter(({ fact }) => fact.place < until);
};

/** A finding of conformity/1: its sentence is in `findings.ts`. */
export const finding = (
  status: CheckStatus,
  code: ConformityCode,
  values: Finding['values'] = {},
  evidence: readonly (Fact | undefined)[] = [],
  until?: string,
): Finding<ConformityCode> => ({
  status,
  code,
  values,
  evidence: evidence.filter((fact) => fact !== undefined),
  ...(until === undefined ? {} : { until }),
});

/** The groups with one of those rights under the rule. */
export const partiesWith = (
  rule: RuleContent,
  ...rights: readonly RuleContent['parties'][number]['right'][]
): readonly RuleContent['parties'][number][] => rule.parties.filter(({ right }) => rights.includes(right));

/** The parties that a rule binds: right decide, co-decide, consent or advice. */
export const boundParties = (rule: RuleContent): readonly string[] =>
  partiesWith(rule, 'DECIDE', 'CO_DECIDE', 'CONSENT', 'ADVICE').map(({ group }) => group);

/** The name of a group as last defined, for sentences; its id where it is not in the history. */
export const groupName = (history: History, group: string): string =>
  only(history.of(group), 'group.defined')[0]?.payload.name ?? group;

/** Names of groups, joined for a sentence. */
export const groupNames = (history: History, groups: readonly string[]): string =>
  groups.map((group) => groupName(history, group)).join(', ');

/** The persons who are registered members of a group at a place in the log, each with the fact of joining. */
export const membersAt = (history: History, group: string, place: number): ReadonlyMap<string, Fact> => {
  const members = new Map<string, Fact>();
  for (const entry of only(history.of(group), 'group.memberJoined', 'group.memberLeft')) {
    if (entry.fact.place >= place || entry.fact.authorship === 'DISOWNED') continue;
    if (entry.type === 'group.memberJoined') members.set(entry.payload.person, entry.fact);
    else members.delete(entry.payload.person);
  }
  return members;
};

/** Whether somebody holds a role at a place in the log, for the whole organisation or that project. */
export const holdsRoleAt = (
  history: History,
  holder: { readonly person: string; readonly role: string; readonly project: string },
  place: number,
): Fact | undefined => {
  let held: Fact | undefined;
  for (const entry of history.all('organisation.roleGranted', 'organisation.roleRevoked')) {
    const { person, role, project } = entry.payload;
    if (entry.fact.place >= place || entry.fact.authorship === 'DISOWNED') continue;
    if (person !== holder.person || role !== holder.role) continue;
    if (project !== undefined && project !== holder.project) continue;
    held = entry.type === 'organisation.roleGranted' ? entry.fact : undefined;
  }
  return held;
};
