import type { RuleContent } from '../../rule/content.ts';
import { localDay } from '../../time/local-day.ts';
import { counting, only } from '../history/history.ts';
import type { EntryOf, History } from '../history/history.ts';
import { cameBefore, earliestMoment, precedes, statusOfPrecedence } from '../proof.ts';
import type { Fact } from '../proof.ts';
import { bestOf } from '../judgement.ts';
import { findable } from './rights.ts';
import type { Finding } from '../judgement.ts';
import type { ConformityCode } from './findings.ts';
import { beforeClosing, boundParties, closingPlace, finding, groupName, groupNames } from './case.ts';
import type { DecisionCase, DecisionKind } from './case.ts';

type Findings = readonly Finding<ConformityCode>[];

/** C1: the rule was agreed before opening, and is the one that covers this decision. */
export const ruleBeforehand = (of: DecisionCase, claimedToo: boolean): Findings => {
  const copied = of.opened.payload.rule;
  if (copied === undefined) return [finding('NOT_MET', 'NO_RULE', {}, [of.opened.fact])];
  const force = forcesOf(of.history, copied.rule, claimedToo).find(
    ({ payload }) => payload.version === copied.version,
  );
  const agreed =
    force === undefined
      ? finding('NOT_MET', 'RULE_NEVER_AGREED', { rule: copied.title, version: copied.version }, [
          of.opened.fact,
        ])
      : agreedBefore(of, force);
  return [agreed, covering(of, copied, claimedToo)];
};

const agreedBefore = (of: DecisionCase, force: Force): Finding<ConformityCode> => {
  const status = statusOfPrecedence(precedes(force.fact, of.opened.fact, of.calendar.timeZone));
  const code =
    status === 'MET'
      ? 'RULE_AGREED_BEFORE'
      : status === 'NOT_MET'
        ? 'RULE_AGREED_AFTER'
        : 'RULE_AGREED_UNPROVEN';
  const values = {
    rule: of.opened.payload.rule?.title ?? '',
    version: force.payload.version,
    agreed: localDay(force.fact.recordedAt, of.calendar.timeZone),
    opened: localDay(of.opened.fact.occurredAt ?? of.opened.fact.recordedAt, of.calendar.timeZone),
  };
  return finding(status, code, values, [force.fact, of.opened.fact]);
};

const covering = (
  of: DecisionCase,
  chosen: { readonly rule: string; readonly version: number },
  claimedToo: boolean,
): Finding<ConformityCode> => {
  const best = coveringRule(of, chosen, claimedToo);
  if (best === undefined) {
    return finding('NOT_MET', 'RULE_DOES_NOT_COVER', { kind: of.kind }, [of.opened.fact, of.shownBy]);
  }
  return best.rule === chosen.rule && best.version === chosen.version
    ? finding('MET', 'RULE_COVERS', { rule: best.title }, [best.fact])
    : finding('NOT_MET', 'ANOTHER_RULE_COVERS', { rule: best.title }, [
        best.fact,
        of.opened.fact,
        of.shownBy,
      ]);
};

type Force = EntryOf<'rule.agreed'> | EntryOf<'rule.imposed'> | EntryOf<'rule.laidDown'>;

/** How versions of a rule came into force, in log order. */
const forcesOf = (history: History, rule: string, claimedToo: boolean): readonly Force[] =>
  counting(only(history.of(rule), 'rule.agreed', 'rule.imposed', 'rule.laidDown'), claimedToo);

type InForce = {
  readonly rule: string;
  readonly title: string;
  readonly version: number;
  readonly content: RuleContent;
  readonly ofProject: boolean;
  readonly fact: Fact;
  /** Place in the log at which the rule was first in force. */
  readonly first: number;
};

/**
 * The rule in force at opening that covers kind and step most specifically (domain.md, "Decision rules"): project
 * before organisation; kind and step, kind, step, all; then the first agreed. The version that the decision copied
 * is among them also when only its date says that it was in force by then.
 */
const coveringRule = (
  of: DecisionCase,
  chosen: { readonly rule: string; readonly version: number },
  claimedToo: boolean,
): InForce | undefined => {
  const { project, organisation, step } = of.opened.payload;
  const candidates = of.history
    .all('rule.proposed')
    .filter(({ payload }) =>
      payload.project === undefined ? payload.organisation === organisation : payload.project === project,
    )
    .map((proposed) => inForceAtOpening(of, proposed, chosen, claimedToo))
    .filter((rule) => rule !== undefined)
    .filter((rule) => specificity(rule.content, of.kind, step) !== undefined);
  const rank = (rule: InForce): number =>
    (rule.ofProject ? 10 : 0) + (specificity(rule.content, of.kind, step) ?? 0);
  return candidates.toSorted((one, other) => rank(other) - rank(one) || one.first - other.first)[0];
};

const inForceAtOpening = (
  of: DecisionCase,
  proposed: EntryOf<'rule.proposed'>,
  chosen: { readonly rule: string; readonly version: number },
  claimedToo: boolean,
): InForce | undefined => {
  const rule = proposed.stream;
  const opened = of.opened.fact;
  const forces = forcesOf(of.history, rule, claimedToo);
  const stood = forces.filter(({ fact }) => fact.place < opened.place);
  const claimed = forces.filter(
    ({ fact, payload }) =>
      fact.place > opened.place &&
      rule === chosen.rule &&
      payload.version === chosen.version &&
      precedes(fact, opened, of.calendar.timeZone) !== 'CONTRADICTED',
  );
  const last = stood.at(-1) ?? claimed[0];
  const retired = counting(only(of.history.of(rule), 'rule.retired'), claimedToo).some(
    ({ fact }) => fact.place < opened.place,
  );
  if (last === undefined || retired) return undefined;
  const { version } = last.payload;
  const content = contentOf(of.history, rule, version);
  if (content === undefined) return undefined;
  return {
    rule,
    title: proposed.payload.title,
    version,
    content,
    ofProject: proposed.payload.project !== undefined,
    fact: last.fact,
    first: forces[0]?.fact.place ?? opened.place,
  };
};

/** What a version of a rule says; undefined: it is not in the history. */
export const contentOf = (history: History, rule: string, version: number): RuleContent | undefined =>
  only(history.of(rule), 'rule.proposed', 'rule.amended').findLast(
    ({ payload }) => payload.version === version,
  )?.payload.content;

/** 3: kind and step, 2: kind, 1: step, 0: all; undefined: it does not cover. */
const specificity = (
  content: RuleContent,
  kind: DecisionKind,
  step: string | undefined,
): number | undefined => {
  const kinds = content.kinds ?? [];
  const steps = content.steps ?? [];
  if (kinds.length > 0 && !kinds.includes(kind)) return undefined;
  if (steps.length > 0 && (step === undefined || !steps.includes(step))) return undefined;
  return (kinds.length > 0 ? 2 : 0) + (steps.length > 0 ? 1 : 0);
};

/** C2: the copied version stayed in force until the taking, or every bound party endorsed going on. */
export const ruleStable = (of: DecisionCase, claimedToo: boolean): Findings => {
  const copied = of.opened.payload.rule;
  if (copied === undefined) return [finding('NOT_APPLICABLE', 'NO_RULE_TO_FOLLOW')];
  const values = { rule: copied.title, version: copied.version };
  const force = forcesOf(of.history, copied.rule, claimedToo).find(
    ({ payload }) => payload.version === copied.version,
  );
  if (force === undefined) return [finding('NOT_MET', 'RULE_NEVER_AGREED', values, [of.opened.fact])];
  const meanwhile = counting(
    only(of.history.of(copied.rule), 'rule.agreed', 'rule.imposed', 'rule.laidDown', 'rule.retired'),
    claimedToo,
  ).filter(
    (entry) =>
      entry.fact.place > of.opened.fact.place &&
      changedByTaking(of, entry.fact, claimedToo) &&
      (entry.type === 'rule.retired' || entry.payload.version !== copied.version),
  );
  const changes = meanwhile.filter((entry) => {
    if (entry.type === 'rule.retired') return true;
    const content = contentOf(of.history, copied.rule, entry.payload.version);
    return content === undefined || !sameButWording(content, copied.content);
  });
  const stood = stoodUntilTaking(of, force, values);
  const last = changes.at(-1);
  if (last !== undefined) return [...stood, goingOn(of, copied, last.fact, claimedToo)];
  if (stood.length > 0) return stood;
  if (of.closing === undefined) return [finding('PENDING', 'RULE_STABLE_SO_FAR', {}, [of.opened.fact])];
  return meanwhile.length > 0
    ? [
        finding(
          'MET',
          'RULE_ONLY_REWORDED',
          values,
          meanwhile.map(({ fact }) => fact),
        ),
      ]
    : [finding('MET', 'RULE_STABLE', values, [of.opened.fact, of.closing.fact])];
};

/** It stood in the log when it was taken, or says of itself that it was before the taking: that is a claim. */
const changedByTaking = (of: DecisionCase, change: Fact, claimedToo: boolean): boolean =>
  change.place < closingPlace(of) ||
  (claimedToo && cameBefore(change, of.closing?.fact, of.calendar.timeZone, true));

/** A version that came into force after the taking, or only says that it was before, did not hold until then. */
const stoodUntilTaking = (of: DecisionCase, force: Force, values: Finding['values']): Findings => {
  if (of.closing === undefined) return [];
  const status = statusOfPrecedence(precedes(force.fact, of.closing.fact, of.calendar.timeZone));
  if (status === 'MET') return [];
  const code = status === 'NOT_MET' ? 'RULE_NOT_IN_FORCE_AT_TAKING' : 'RULE_IN_FORCE_UNPROVEN';
  return [finding(status, code, values, [force.fact, of.closing.fact])];
};

/** Whether each party that the copied version binds endorsed going on, after the last change and before taking. */
const goingOn = (
  of: DecisionCase,
  copied: NonNullable<DecisionCase['opened']['payload']['rule']>,
  changed: Fact,
  claimedToo: boolean,
): Finding<ConformityCode> => {
  const going = beforeClosing(of, claimedToo, 'decision.goingOnEndorsed').filter(
    ({ fact }) => fact.place > changed.place,
  );
  const bound = boundParties(copied.content);
  const missing = bound.filter((party) => !going.some(({ payload }) => payload.party === party));
  const evidence = [changed, ...going.map(({ fact }) => fact), of.closing?.fact];
  const values = { rule: copied.title, missing: groupNames(of.history, missing) };
  // Where nobody is bound nobody endorsed going on, as nobody endorsed the rule (C3).
  if (missing.length > 0 || bound.length === 0) {
    const status = of.closing === undefined ? 'PENDING' : 'NOT_MET';
    return finding(status, 'RULE_CHANGED_MEANWHILE', { ...values, missing: values.missing || '-' }, evidence);
  }
  const status = of.closing === undefined ? 'PENDING' : 'MET';
  return finding(status, 'RULE_CHANGED_GOING_ON_ENDORSED', values, evidence);
};

/** Whether two versions differ in nothing but the rule in words. */
const sameButWording = (
  { text: _one, ...one }: RuleContent,
  { text: _other, ...other }: RuleContent,
): boolean => sorted(one) === sorted(other);

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(
          Object.entries(held)
            .filter(([, inner]) => inner !== undefined)
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : held,
  );

/** C3: every party that the rule binds endorsed that version before opening. */
export const ruleEndorsed = (of: DecisionCase, claimedToo: boolean): Findings => {
  const copied = of.opened.payload.rule;
  if (copied === undefined) return [finding('NOT_APPLICABLE', 'NO_RULE_TO_FOLLOW')];
  const force = forcesOf(of.history, copied.rule, claimedToo).find(
    ({ payload }) => payload.version === copied.version,
  );
  const parties = boundParties(copied.content);
  const { history } = of;
  const opening = { history, opened: of.opened.fact, timeZone: of.calendar.timeZone };
  const voices = parties.map((party) => voiceOf(opening, copied, party, claimedToo));
  if (force?.type === 'rule.imposed') return [finding('NOT_MET', 'RULE_IMPOSED', {}, [force.fact])];
  if (force?.type === 'rule.laidDown') {
    const { article, reference } = force.payload;
    if (reference !== undefined || (voices.length > 0 && voices.every(({ status }) => status === 'MET'))) {
      const values = { article, reference: findable(reference) };
      return [finding('NOT_APPLICABLE', 'RULE_LAID_DOWN', values, [force.fact])];
    }
    const silent = parties.filter((_, index) => voices[index]?.status !== 'MET');
    const values = { article, missing: groupNames(of.history, silent) || '-' };
    return [finding('UNPROVEN', 'RULE_LAID_DOWN_UNPROVEN', values, [force.fact])];
  }
  if (parties.length === 0) return [finding('NOT_MET', 'RULE_BINDS_NOBODY', {}, [of.opened.fact])];
  return voices;
};

/** What a rule is to stand before: the opening of a decision; undefined: none was opened yet. */
type Opening = {
  readonly history: History;
  readonly opened: Fact | undefined;
  readonly timeZone: string;
};

/**
 * The last word of a party on the version before the opening: it may endorse and then decline. A declining that was put
 * on record after the opening with a date before it is a claim.
 */
export const voiceOf = (
  of: Opening,
  copied: { readonly rule: string; readonly version: number },
  party: string,
  claimedToo: boolean,
): Finding<ConformityCode> => {
  const { opened } = of;
  const name = { party: groupName(of.history, party) };
  const voices = counting(only(of.history.of(copied.rule), 'rule.endorsed', 'rule.declined'), claimedToo)
    .filter(({ payload }) => payload.version === copied.version && payload.party === party)
    .map(({ type, fact }) => ({
      endorses: type === 'rule.endorsed',
      fact,
      status:
        opened === undefined ? ('MET' as const) : statusOfPrecedence(precedes(fact, opened, of.timeZone)),
    }));
  const disowned = only(of.history.of(copied.rule), 'rule.endorsed')
    .filter(
      ({ payload, fact }) =>
        fact.authorship === 'DISOWNED' && payload.version === copied.version && payload.party === party,
    )
    .map(({ fact }) => fact);
  const before = voices.findLast(({ fact }) => opened === undefined || fact.place < opened.place);
  if (before !== undefined && !before.endorses) {
    return finding('NOT_MET', 'PARTY_DECLINED', name, [before.fact, opened]);
  }
  const best = bestOf(
    voices.filter(({ endorses }) => endorses),
    undefined,
  );
  if (best === undefined) return finding('NOT_MET', 'PARTY_DID_NOT_ENDORSE', name, [...disowned, opened]);
  const revoked = voices.findLast(
    ({ endorses, fact, status }) =>
      !endorses &&
      status === 'UNPROVEN' &&
      earliestMoment(fact, of.timeZone) >= earliestMoment(best.fact, of.timeZone),
  );
  if (best.status === 'MET' && revoked !== undefined) {
    return finding('UNPROVEN', 'PARTY_DECLINED_UNPROVEN', name, [best.fact, revoked.fact, opened]);
  }
  const code =
    best.status === 'MET'
      ? 'PARTY_ENDORSED'
      : best.status === 'UNPROVEN'
        ? 'PARTY_ENDORSED_UNPROVEN'
        : 'PARTY_ENDORSED_AFTER';
  return finding(best.status, code, name, [best.fact, opened]);
};
