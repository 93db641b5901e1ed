import { commandsOn } from '../record/command.ts';
import { isIdOf } from '../record/id.ts';
import { isRefusal, refuse } from '../record/refusal.ts';
import type { Refusal } from '../record/refusal.ts';
import type { RuleContent } from '../rule/content.ts';
import { decisionForms } from './forms.ts';
import { decisionRecord } from './state.ts';
import type { DecisionState, ObjectionHeld, Stance } from './state.ts';
import { hasOutcome, ifWithdrawn, unknownAlternative, unlessUndecided } from './status.ts';

const { changes } = commandsOn(decisionRecord);

/** The stances that a method knows (domain.md, "Positions"); without a rule those of a vote. */
export const stancesOf = (method: RuleContent['method'] | undefined): readonly Stance[] => {
  switch (method) {
    case 'CONSENT':
      return ['CONSENT', 'OBJECT', 'STAND_ASIDE', 'RECUSED'];
    case 'CONSENSUS':
      return ['FOR', 'AGAINST', 'ABSTAIN', 'STAND_ASIDE', 'RECUSED'];
    case 'SOLE':
    case 'DELEGATED':
    case 'MAJORITY':
    case 'UNANIMOUS':
    case undefined:
      return ['FOR', 'AGAINST', 'ABSTAIN', 'RECUSED'];
  }
};

/** The alternative that is meant: the one named, or the only one. */
const alternativeMeant = (decision: DecisionState, named: number | undefined): number | Refusal => {
  if (named !== undefined) return unknownAlternative(decision, named, 'alternative') ?? named;
  return decision.alternatives === 1
    ? 1
    : refuse('ALTERNATIVE_REQUIRED', ['alternative'], { count: decision.alternatives });
};

const openObjection = (
  decision: DecisionState,
  person: string,
  alternative: number,
): ObjectionHeld | undefined =>
  decision.objections.find((held) => held.open && held.person === person && held.alternative === alternative);

const nextObjection = (decision: DecisionState): number => decision.objections.length + 1;

/** One by a person on each alternative, the latest counts; after the taking it is recorded as late. */
export const takePosition = changes({
  name: 'takePosition',
  description: 'Takes a position (standpunt) on an alternative, or changes it.',
  input: decisionForms.takePosition,
  personal: ['reason'],
  target: (input) => input.decision,
  decide: (input, decision, { author: person, acting: { party } }) => {
    const refused = ifWithdrawn(decision);
    if (refused !== undefined) return refused;
    if (!isIdOf('person', person)) return refuse('PERSON_REQUIRED');
    const { stance, reason, interest } = input;
    const allowed = stancesOf(decision.rule?.method);
    if (!allowed.includes(stance)) {
      return refuse('STANCE_UNKNOWN', ['stance'], { allowed: allowed.join(', ') });
    }
    if (stance === 'RECUSED' && interest === undefined) return refuse('FIELD_REQUIRED', ['interest']);
    const alternative = alternativeMeant(decision, input.alternative);
    if (isRefusal(alternative)) return alternative;
    const before = decision.positions.find(
      (held) => held.person === person && held.alternative === alternative,
    );
    const unchanged = before?.stance === stance && before.party === party && before.interest === interest;
    if (unchanged && reason === undefined) return [];
    const standing = openObjection(decision, person, alternative);
    const payload = {
      person,
      party,
      alternative,
      stance,
      interest,
      objection: stance === 'OBJECT' && standing === undefined ? nextObjection(decision) : undefined,
      late: hasOutcome(decision) ? (true as const) : undefined,
    };
    const said = reason === undefined ? {} : { personal: { of: person, fields: { reason } } };
    if (before === undefined) return [{ type: 'decision.positionTaken', payload, ...said }];
    const resolves = stance === 'OBJECT' ? undefined : standing?.objection;
    return [{ type: 'decision.positionChanged', payload: { ...payload, resolves }, ...said }];
  },
});

export const raiseObjection = changes({
  name: 'raiseObjection',
  description: 'Raises an objection (bezwaar) to an alternative.',
  input: decisionForms.raiseObjection,
  personal: ['reason'],
  target: (input) => input.decision,
  decide: (input, decision, { author: person }) => {
    const refused = unlessUndecided(decision);
    if (refused !== undefined) return refused;
    if (!isIdOf('person', person)) return refuse('PERSON_REQUIRED');
    const alternative = alternativeMeant(decision, input.alternative);
    if (isRefusal(alternative)) return alternative;
    const standing = openObjection(decision, person, alternative);
    if (standing !== undefined) {
      return refuse('OBJECTION_STANDS', ['alternative'], { objection: standing.objection });
    }
    const { reason } = input;
    return [
      {
        type: 'decision.objectionRaised',
        payload: { objection: nextObjection(decision), person, alternative },
        ...(reason === undefined ? {} : { personal: { of: person, fields: { reason } } }),
      },
    ];
  },
});

const objectionNumbered = (decision: DecisionState, objection: number): ObjectionHeld | Refusal => {
  const held = decision.objections.find((candidate) => candidate.objection === objection);
  if (held === undefined) return refuse('OBJECTION_UNKNOWN', ['objection'], { objection });
  return held.open ? held : refuse('OBJECTION_CLOSED', ['objection'], { objection });
};

export const resolveObjection = changes({
  name: 'resolveObjection',
  description: 'Calls an objection resolved (opgelost): only its objector can.',
  input: decisionForms.resolveObjection,
  target: (input) => input.decision,
  decide: ({ decision: _, ...payload }, decision, { author }) => {
    const held = objectionNumbered(decision, payload.objection);
    if (isRefusal(held)) return held;
    return held.person === author
      ? [{ type: 'decision.objectionResolved', payload }]
      : refuse('NOT_THE_OBJECTOR', ['objection']);
  },
});

/** Whether the rule provides for it is judged (C6), not refused. */
export const overruleObjection = changes({
  name: 'overruleObjection',
  description: 'Overrules an objection (terzijde stellen), with the reason.',
  input: decisionForms.overruleObjection,
  target: (input) => input.decision,
  decide: ({ decision: _, ...payload }, decision) => {
    const held = objectionNumbered(decision, payload.objection);
    return isRefusal(held) ? held : [{ type: 'decision.objectionOverruled', payload }];
  },
});

export const beginRound = changes({
  name: 'beginRound',
  description: 'Begins a new round: positions are taken anew, those before stay visible.',
  input: decisionForms.beginRound,
  target: (input) => input.decision,
  decide: ({ reason }, decision) =>
    unlessUndecided(decision) ?? [
      { type: 'decision.roundBegun', payload: { round: decision.round + 1, reason } },
    ],
});
