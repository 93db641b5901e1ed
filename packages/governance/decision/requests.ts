import { groupRecord } from '../group/state.ts';
import { organisationRecord, represents } from '../organisation/state.ts';
import { commandsOn, need } from '../record/command.ts';
import type { DecisionContext, Facts, Need } from '../record/command.ts';
import type { RecordId } from '../record/id.ts';
import { isRefusal, refuse } from '../record/refusal.ts';
import type { Refusal } from '../record/refusal.ts';
import { elsewhere } from '../standing/belonging.ts';
import { surroundingsNeeded, surroundingsOf } from '../standing/surroundings.ts';
import { agreedTerm } from '../time/agreed.ts';
import { dueAt } from '../time/due.ts';
import { endOfLocalDay } from '../time/local-day.ts';
import { decisionForms } from './forms.ts';
import { decisionRecord } from './state.ts';
import type { DecisionState, RequestMade } from './state.ts';
import { hasOutcome, ifWithdrawn, unlessUndecided } from './status.ts';

const { changes } = commandsOn(decisionRecord);

type Request = { readonly party: RecordId<'group'>; readonly by?: string | undefined };

const requestNeeds = (input: Request, decision: DecisionState, facts: Facts): readonly Need[] => [
  ...need(groupRecord, input.party, 'party'),
  ...surroundingsNeeded(decision.project, facts, 'decision'),
];

/** The number and the end of the term of a new request: the day that it names, else the term that was agreed. */
const requestOf = (
  input: Request,
  of: RequestMade['of'],
  decision: DecisionState,
  { facts, occurredAt, recordedAt }: DecisionContext,
): { readonly request: number; readonly due: string } | Refusal => {
  const refused =
    unlessUndecided(decision) ?? elsewhere(facts, decision, need(groupRecord, input.party, 'party'));
  if (refused !== undefined) return refused;
  const { project, organisation, calendar, day } = surroundingsOf(decision.project, facts);
  const at = occurredAt ?? recordedAt;
  if (input.by !== undefined && input.by < day(at)) return refuse('DATE_IN_PAST', ['by'], { date: input.by });
  const { term } = agreedTerm(of === 'ADVICE' ? 'advice' : 'consent', {
    decision: decision.rule?.terms,
    project: project.terms,
    organisation: organisation.terms,
  });
  return {
    request: decision.requests.length + 1,
    due: input.by === undefined ? dueAt(at, term, calendar) : endOfLocalDay(input.by, organisation.timeZone),
  };
};

export const requestAdvice = changes({
  name: 'requestAdvice',
  description: 'Asks a party for its advice (adviesaanvraag): proposal, reasons, effects on staff, measures.',
  input: decisionForms.requestAdvice,
  target: (input) => input.decision,
  restsOn: requestNeeds,
  decide: ({ decision: _, by, ...said }, decision, context) => {
    const made = requestOf({ ...said, by }, 'ADVICE', decision, context);
    return isRefusal(made) ? made : [{ type: 'decision.adviceRequested', payload: { ...said, ...made } }];
  },
});

export const requestConsent = changes({
  name: 'requestConsent',
  description: 'Asks a party for its consent (instemmingsverzoek).',
  input: decisionForms.requestConsent,
  target: (input) => input.decision,
  restsOn: requestNeeds,
  decide: ({ decision: _, by, ...said }, decision, context) => {
    const made = requestOf({ ...said, by }, 'CONSENT', decision, context);
    return isRefusal(made) ? made : [{ type: 'decision.consentRequested', payload: { ...said, ...made } }];
  },
});

const requestNumbered = (
  decision: DecisionState,
  request: number,
  of: RequestMade['of'],
): RequestMade | Refusal =>
  decision.requests.find((made) => made.request === request && made.of === of) ??
  refuse('REQUEST_UNKNOWN', ['request'], { request });

/** The request of that number, when the party of the act is the party that was asked. */
const askedOf = (
  decision: DecisionState,
  request: number,
  of: RequestMade['of'],
  { acting }: DecisionContext,
): RequestMade | Refusal => {
  const made = ifWithdrawn(decision) ?? requestNumbered(decision, request, of);
  if (isRefusal(made)) return made;
  if (acting.party === undefined) return refuse('PARTY_REQUIRED', ['as', 'party']);
  return acting.party === made.party ? made : refuse('NOT_THE_PARTY', ['as', 'party']);
};

const answererNeeds = (_: unknown, decision: DecisionState): readonly Need[] =>
  need(organisationRecord, decision.organisation, 'decision');

/**
 * Whether a request has been answered for good. What another answered in the party's name, and the party did not
 * confirm, keeps the party itself from nothing.
 */
const isAnswered = (
  { organisation }: DecisionState,
  made: RequestMade,
  { acting, facts, acts }: DecisionContext,
): boolean => {
  if (made.answer === undefined) return false;
  const roles = facts.of(organisationRecord, organisation);
  const speaks = (person: string | undefined): boolean =>
    roles !== undefined && person !== undefined && represents(roles, person, made.party);
  const isOwn = speaks(made.answerer) || acts.get(made.answeredBy ?? '')?.standing === 'CONFIRMED';
  return isOwn || acting.onBehalfOf !== undefined || !speaks(acting.actor);
};

const answeredSo = (made: RequestMade): Refusal =>
  refuse('REQUEST_ANSWERED', ['request'], { request: made.request });

/** What a party did counts when it occurred: an advice after its term, or after the taking, is shown as late. */
export const giveAdvice = changes({
  name: 'giveAdvice',
  description: 'Gives the advice (advies) of the party in `as.party` on a request.',
  input: decisionForms.giveAdvice,
  target: (input) => input.decision,
  restsOn: answererNeeds,
  decide: ({ decision: _, request, ...said }, decision, context) => {
    const made = askedOf(decision, request, 'ADVICE', context);
    if (isRefusal(made)) return made;
    if (isAnswered(decision, made, context)) return answeredSo(made);
    if (said.advice === 'CONDITIONAL' && (said.conditions ?? []).length === 0) {
      return refuse('FIELD_REQUIRED', ['conditions']);
    }
    const late = hasOutcome(decision) || (context.occurredAt ?? context.recordedAt) > made.due;
    return [
      {
        type: 'decision.adviceGiven',
        payload: { ...said, request, party: made.party, late: late ? true : undefined },
      },
    ];
  },
});

/** A party may come back on consent withheld, and the other way round. */
export const giveConsent = changes({
  name: 'giveConsent',
  description: 'Gives the consent (instemming) of the party in `as.party` on a request.',
  input: decisionForms.giveConsent,
  target: (input) => input.decision,
  restsOn: answererNeeds,
  decide: ({ request, text }, decision, context) => {
    const made = askedOf(decision, request, 'CONSENT', context);
    if (isRefusal(made)) return made;
    return made.answer === 'REPLACED' || (made.answer === 'GIVEN' && isAnswered(decision, made, context))
      ? answeredSo(made)
      : [{ type: 'decision.consentGiven', payload: { request, party: made.party, text } }];
  },
});

export const withholdConsent = changes({
  name: 'withholdConsent',
  description:
    'Withholds the consent (onthouden van instemming) of the party in `as.party`, with the reason.',
  input: decisionForms.withholdConsent,
  target: (input) => input.decision,
  restsOn: answererNeeds,
  decide: ({ request, text }, decision, context) => {
    const made = askedOf(decision, request, 'CONSENT', context);
    if (isRefusal(made)) return made;
    return made.answer === 'WITHHELD' && isAnswered(decision, made, context)
      ? answeredSo(made)
      : [{ type: 'decision.consentWithheld', payload: { request, party: made.party, text } }];
  },
});

/** WOR art. 27(4): the court's permission takes the place of consent that was not given. */
export const replaceConsent = changes({
  name: 'replaceConsent',
  description: 'Records that the court replaced a consent (vervangende toestemming).',
  input: decisionForms.replaceConsent,
  target: (input) => input.decision,
  decide: ({ decision: _, ...payload }, decision) => {
    const made = ifWithdrawn(decision) ?? requestNumbered(decision, payload.request, 'CONSENT');
    if (isRefusal(made)) return made;
    return made.answer === 'GIVEN' || made.answer === 'REPLACED'
      ? answeredSo(made)
      : [{ type: 'decision.consentReplaced', payload }];
  },
});
