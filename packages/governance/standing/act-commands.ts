import { organisationRecord, represents } from '../organisation/state.ts';
import { recordOf, scopeOfRecord } from '../records.ts';
import type { ActOnBehalf } from '../record/act.ts';
import { actForms } from '../record/act-forms.ts';
import { need } from '../record/command.ts';
import type { Command, DecisionContext, Facts, Need } from '../record/command.ts';
import type { DomainEvent } from '../record/event.ts';
import { isIdOf } from '../record/id.ts';
import { refuse } from '../record/refusal.ts';
import type { Refusal } from '../record/refusal.ts';
import { namedGroups, takingPartOf, tookPart } from './participants.ts';

/** The organisation of the record, whose roles say who speaks for a party. */
const organisationOf = (facts: Facts, id: string): readonly Need[] =>
  need(organisationRecord, scopeOfRecord(facts, id).organisation, 'record');

/** Whether whoever acts is the person, or speaks for the group, on whose behalf it was recorded. */
const isTheirs = ({ acting, facts, id }: DecisionContext, { onBehalfOf }: ActOnBehalf): boolean => {
  if (acting.onBehalfOf !== undefined) return false;
  if (!isIdOf('group', onBehalfOf)) return acting.actor === onBehalfOf;
  const organisation = facts.of(organisationRecord, scopeOfRecord(facts, id).organisation);
  return organisation !== undefined && represents(organisation, acting.actor, onBehalfOf);
};

/**
 * What became of an act that was recorded on behalf of another: the same word again records nothing, another one is
 * refused (domain.md, "Authorship").
 */
const settle = (
  context: DecisionContext,
  event: string,
  standing: 'CONFIRMED' | 'DISOWNED',
  fact: (kind: string) => DomainEvent,
): readonly DomainEvent[] | Refusal => {
  const act = context.acts.get(event);
  if (act === undefined) return settleTakingPart(context, event, standing, fact);
  if (!isTheirs(context, act)) return refuse('NOT_THEIRS_TO_CONFIRM', ['event']);
  if (act.standing === standing) return [];
  if (act.standing !== 'CLAIMED') return refuse('ACT_SETTLED', ['event']);
  const kind = recordOf(context.id)?.kind;
  return kind === undefined ? refuse('UNKNOWN_RECORD', ['record'], { id: context.id }) : [fact(kind)];
};

/** That somebody took part is proven once one of those named says so (domain.md, "Authorship"). */
const settleTakingPart = (
  context: DecisionContext,
  event: string,
  standing: 'CONFIRMED' | 'DISOWNED',
  fact: (kind: string) => DomainEvent,
): readonly DomainEvent[] | Refusal => {
  const taking = takingPartOf(context.facts, context.id, event);
  if (taking === undefined || standing === 'DISOWNED') return refuse('NOTHING_ON_BEHALF', ['event']);
  const { actor, onBehalfOf } = context.acting;
  if (onBehalfOf !== undefined || !tookPart(context.facts, taking, actor)) {
    return refuse('NOT_THEIRS_TO_CONFIRM', ['event']);
  }
  if (taking.confirmedBy.includes(actor)) return [];
  const kind = recordOf(context.id)?.kind;
  return kind === undefined ? refuse('UNKNOWN_RECORD', ['record'], { id: context.id }) : [fact(kind)];
};

export const confirmAct: Command = {
  name: 'confirmAct',
  description:
    'Confirms (bevestigt) what was recorded on behalf of the actor or of a party it represents, or that the actor took part as an assessment, criteria or an evaluation say.',
  writes: 'any',
  creates: false,
  input: actForms.confirmAct,
  personal: [],
  read: (raw) => {
    const parsed = actForms.confirmAct.safeParse(raw);
    if (!parsed.success) return parsed.error;
    const { record, event } = parsed.data;
    return {
      input: parsed.data,
      target: () => record,
      restsOn: (facts, id) => [...organisationOf(facts, id), ...namedGroups(takingPartOf(facts, id, event))],
      decide: (context) =>
        settle(context, event, 'CONFIRMED', (kind) => ({ type: `${kind}.actConfirmed`, payload: { event } })),
    };
  },
};

export const disownAct: Command = {
  name: 'disownAct',
  description: 'Disowns (ontkent) what was recorded on behalf of the actor, or of a party it represents.',
  writes: 'any',
  creates: false,
  input: actForms.disownAct,
  personal: [],
  read: (raw) => {
    const parsed = actForms.disownAct.safeParse(raw);
    if (!parsed.success) return parsed.error;
    const { record, event, reason } = parsed.data;
    return {
      input: parsed.data,
      target: () => record,
      restsOn: organisationOf,
      decide: (context) =>
        settle(context, event, 'DISOWNED', (kind) => ({
          type: `${kind}.actDisowned`,
          payload: { event, reason },
        })),
    };
  },
};
