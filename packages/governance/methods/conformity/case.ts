import type { z } from 'zod';
import type { decisionKind } from '../../decision/kinds.ts';
import type { RuleContent } from '../../rule/content.ts';
import type { InputJudgement } from '../answering.ts';
import { counting, kept, only } from '../history/history.ts';
import type { Entry, EntryOf, History } from '../history/history.ts';
import { once, onceEither } from '../history/once.ts';
import type { Setting } from '../history/setting.ts';
import type { CheckStatus, Finding } from '../judgement.ts';
import { cameBefore, firstOf } from '../proof.ts';
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
  /** The kind that it is judged as: one that shows as the ground of a pilot or adoption is judged as that. */
  readonly kind: DecisionKind;
  /** What showed the kind, if not what it was called. */
  readonly shownBy: Fact | undefined;
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
  const opened = counting(only(own, 'decision.opened'), true)[0];
  if (opened === undefined) return undefined;
  const shown = shownKind(opened, history);
  return {
    ...setting,
    decision,
    history,
    opened,
    own,
    closing: counting(only(own, 'decision.taken', 'decision.rejected'), true)[0],
    withdrawn: counting(only(own, 'decision.withdrawn'), true).length > 0,
    rule: opened.payload.rule?.content,
    kind: shown?.kind ?? opened.payload.kind,
    shownBy: shown?.fact,
    inputs,
  };
};

/** Kinds that introduce something: what follows from them is what they are about. */
const introducing: readonly DecisionKind[] = ['SELECT', 'PILOT', 'GO_NO_GO', 'ADOPT'];

/**
 * domain.md, "Kinds of decision": an OTHER named as the ground of a pilot, adoption or measure is judged as that. So
 * is a decision on the rule, the frames or the problem, one to stop, and one to adjust where nothing was introduced
 * that it could adjust.
 */
const shownKind = (
  opened: EntryOf<'decision.opened'>,
  history: History,
): { readonly kind: DecisionKind; readonly fact: Fact } | undefined => {
  const { kind } = opened.payload;
  if (introducing.includes(kind)) return undefined;
  const names = ({ payload }: { readonly payload: { readonly decision?: string | undefined } }): boolean =>
    payload.decision === opened.stream;
  const pilot = counting(history.all('pilot.planned'), true).find(names);
  const measure = counting(
    history.all('project.supportMeasureRecorded', 'project.customisationRecorded'),
    true,
  ).find(names);
  if (measure === undefined && pilot === undefined) return undefined;
  if (kind === 'ADJUST' && adjustsSomething(opened, history)) return undefined;
  if (measure !== undefined) return { kind: 'ADOPT', fact: measure.fact };
  return pilot === undefined ? undefined : { kind: 'PILOT', fact: pilot.fact };
};

/** The kind that a decision is judged as: what it was called, unless what was built on it shows another. */
export const kindShown = (opened: EntryOf<'decision.opened'>, history: History): DecisionKind =>
  shownKind(opened, history)?.kind ?? opened.payload.kind;

/** A decision that introduces something was taken in the project before this one was opened. */
const adjustsSomething = ({ payload, fact }: EntryOf<'decision.opened'>, history: History): boolean =>
  counting(history.all('decision.taken'), true).some((taken) => {
    const before = only(history.of(taken.stream), 'decision.opened')[0]?.payload;
    return (
      taken.fact.place < fact.place &&
      before?.project === payload.project &&
      introducing.includes(before.kind)
    );
  });

/**
 * The decision as it was called at its opening, where what was built on it showed another kind; undefined: it is judged
 * as what it was called, or was called OTHER, which is no kind to be held to.
 */
export const asCalled = once((of: DecisionCase): DecisionCase | undefined =>
  of.shownBy === undefined || of.opened.payload.kind === 'OTHER'
    ? undefined
    : { ...of, kind: of.opened.payload.kind },
);

/**
 * The decision's own entries of those types that count and came before its taking or rejection, if there is one. A
 * file entered afterwards in the right order came before by its own claim only.
 */
export const beforeClosing = <T extends Entry['type']>(
  of: DecisionCase,
  claimedToo: boolean,
  ...types: readonly T[]
): readonly EntryOf<T>[] => only(ownBeforeClosing(of, claimedToo), ...types);

const ownBeforeClosing = onceEither((of: DecisionCase, claimedToo): readonly Entry[] =>
  kept(
    counting(of.own, claimedToo).filter(({ fact }) =>
      cameBefore(fact, of.closing?.fact, of.calendar.timeZone, claimedToo),
    ),
  ),
);

/** The place in the log of the taking or rejection; past every place while there is none. */
export const closingPlace = (of: Pick<DecisionCase, 'closing'>): number =>
  of.closing?.fact.place ?? Number.POSITIVE_INFINITY;

/** Recorded after the taking or rejection, with a date that does not say so: it came before by its own claim only. */
export const claimedAfterwards = (of: Pick<DecisionCase, 'closing' | 'calendar'>, fact: Fact): boolean =>
  fact.place > closingPlace(of) && cameBefore(fact, of.closing?.fact, of.calendar.timeZone, true);

/** The same case without positions that were taken after its taking or rejection by their own date too. */
export const withoutLaterPositions = once((of: DecisionCase): DecisionCase => ({
  ...of,
  own: of.own.filter(
    ({ type, fact }) =>
      (type !== 'decision.positionTaken' && type !== 'decision.positionChanged') ||
      fact.place < closingPlace(of) ||
      claimedAfterwards(of, fact),
  ),
}));

/**
 * Where positions begin: with the first of them, or, where there is none, with the taking (domain.md, "Positions").
 * The first is the one that happened first by its own word, in whatever order they were recorded; of those of one
 * moment one without a date, for it may have been earlier. What had to be asked before stands before that; undefined:
 * neither yet.
 */
export const positionsBegin = onceEither((of: DecisionCase, claimedToo): Fact | undefined => {
  const taken = counting(only(of.own, 'decision.positionTaken', 'decision.positionChanged'), claimedToo)
    .map(({ fact }) => fact)
    .filter(({ place }) => place < closingPlace(of));
  return firstOf(taken, of.calendar.timeZone) ?? of.closing?.fact;
});

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
  const turns = only(history.of(group), 'group.memberJoined', 'group.memberLeft');
  const after = turns.findIndex(({ fact }) => fact.place >= place);
  const passed = after < 0 ? turns.length : after;
  const known = membersAfter(turns);
  const before = known.get(passed);
  if (before !== undefined) return before;
  const members = new Map<string, Fact>();
  for (const entry of turns.slice(0, passed)) {
    if (entry.fact.authorship === 'DISOWNED') continue;
    if (entry.type === 'group.memberJoined') members.set(entry.payload.person, entry.fact);
    else members.delete(entry.payload.person);
  }
  known.set(passed, members);
  return members;
};

/** The members after so many of a group's comings and goings: asked for at each input and position. */
const membersAfter = once((_turns: readonly Entry[]) => new Map<number, ReadonlyMap<string, Fact>>());

/** The kind of a group as defined; undefined: it is not in the history. */
export const kindOfGroup = (history: History, group: string): string | undefined =>
  only(history.of(group), 'group.defined')[0]?.payload.groupKind;
