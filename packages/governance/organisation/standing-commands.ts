import { groupRecord } from '../group/state.ts';
import { personRecord } from '../person/state.ts';
import { projectRecord } from '../project/state.ts';
import { commandsOn, need } from '../record/command.ts';
import type { DecisionContext, Need } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
import { same } from '../record/same.ts';
import { elsewhere } from '../standing/belonging.ts';
import { localDay } from '../time/local-day.ts';
import { standingForms } from './standing-forms.ts';
import { organisationRecord, represents } from './state.ts';
import type { Standing } from './state.ts';

const { changes } = commandsOn(organisationRecord);

const mandated = (input: {
  readonly person?: string | undefined;
  readonly group?: string | undefined;
  readonly by?: string | undefined;
  readonly project?: string | undefined;
}): readonly Need[] => [
  ...need(personRecord, input.person, 'person'),
  ...need(groupRecord, input.group, 'group'),
  ...need(personRecord, input.by, 'by'),
  ...need(projectRecord, input.project, 'project'),
];

/** Whether one that still stands says the same, whatever its number. */
const standsAlready = <Given extends object>(
  all: readonly Standing<Given & { readonly mandate?: number; readonly right?: number }>[],
  said: Readonly<Record<string, unknown>>,
): boolean =>
  all.some(
    ({ mandate: _, right: __, stands, event: _e, ending: _l, endedByOwner: _o, ...held }) =>
      stands && same(held, said),
  );

/** What another ended may still be ended by whose it is: only their word proves it. */
const mayEnd = (
  held: Pick<Standing<object>, 'stands' | 'endedByOwner'>,
  { acting }: DecisionContext,
  isTheirs: (actor: string) => boolean,
): boolean =>
  held.stands || (!held.endedByOwner && acting.onBehalfOf === undefined && isTheirs(acting.actor));

/** Whether it was given in time is judged (C4): a mandate counts from its recording. */
export const giveMandate = changes({
  name: 'giveMandate',
  description:
    'Gives a mandate (mandaat): who may decide what on whose behalf, up to what limit, until when.',
  input: standingForms.giveMandate,
  target: (input) => input.organisation,
  restsOn: mandated,
  decide: ({ organisation: _, ...input }, organisation, { facts, occurredAt }) => {
    if ((input.person === undefined) === (input.group === undefined)) {
      return refuse('ONE_OF_TWO', [], { fields: 'person, group' });
    }
    const refused = elsewhere(facts, { organisation: organisation.id }, mandated(input));
    if (refused !== undefined) return refused;
    const { until, delegation = false, kinds } = input;
    const today = occurredAt === undefined ? undefined : localDay(occurredAt, organisation.timeZone);
    if (until !== undefined && today !== undefined && until < today) {
      return refuse('DATE_IN_PAST', ['until'], { date: until });
    }
    const said = { ...input, kinds: once(kinds), delegation };
    if (standsAlready(organisation.mandates, said)) return [];
    const mandate = organisation.mandates.length + 1;
    return [{ type: 'organisation.mandateGiven', payload: { ...said, mandate } }];
  },
});

export const withdrawMandate = changes({
  name: 'withdrawMandate',
  description: 'Withdraws a mandate (mandaat), with the reason.',
  input: standingForms.withdrawMandate,
  target: (input) => input.organisation,
  decide: ({ organisation: _, ...payload }, organisation, context) => {
    const { mandate } = payload;
    const held = organisation.mandates.find((known) => known.mandate === mandate);
    if (held === undefined) return refuse('MANDATE_UNKNOWN', ['mandate'], { mandate });
    return mayEnd(held, context, (actor) => actor === held.by)
      ? [{ type: 'organisation.mandateWithdrawn', payload }]
      : refuse('MANDATE_WITHDRAWN', ['mandate'], { mandate });
  },
});

export const establishRight = changes({
  name: 'establishRight',
  description: 'Establishes a right of advice or consent by law or agreement: no rule can lower it.',
  input: standingForms.establishRight,
  target: (input) => input.organisation,
  restsOn: (input) => need(groupRecord, input.party, 'party'),
  decide: ({ organisation: _, ...input }, organisation, { facts }) => {
    const named = need(groupRecord, input.party, 'party');
    const refused = elsewhere(facts, { organisation: organisation.id }, named);
    if (refused !== undefined) return refused;
    const said = { ...input, kinds: once(input.kinds) };
    if (standsAlready(organisation.rights, said)) return [];
    const right = organisation.rights.length + 1;
    return [{ type: 'organisation.rightEstablished', payload: { ...said, right } }];
  },
});

export const endRight = changes({
  name: 'endRight',
  description: 'Ends a right by law or agreement, with the reason.',
  input: standingForms.endRight,
  target: (input) => input.organisation,
  decide: ({ organisation: _, ...payload }, organisation, context) => {
    const { right } = payload;
    const held = organisation.rights.find((known) => known.right === right);
    if (held === undefined) return refuse('RIGHT_UNKNOWN', ['right'], { right });
    return mayEnd(held, context, (actor) => represents(organisation, actor, held.party))
      ? [{ type: 'organisation.rightEnded', payload }]
      : refuse('RIGHT_ENDED', ['right'], { right });
  },
});

const once = <Kind>(kinds: readonly Kind[] | undefined): Kind[] | undefined =>
  kinds === undefined ? undefined : [...new Set(kinds)];
