import { decisionRecord } from '../decision/state.ts';
import { groupRecord } from '../group/state.ts';
import { personRecord } from '../person/state.ts';
import { commandsOn, need } from '../record/command.ts';
import type { Need } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
import type { Refusal } from '../record/refusal.ts';
import { same } from '../record/same.ts';
import { repeatedTitle } from '../record/repeated-title.ts';
import { elsewhere } from '../standing/belonging.ts';
import { participantNeeds } from '../standing/participants.ts';
import { surroundingsNeeded, surroundingsOf, within } from '../standing/surroundings.ts';
import { pilotForms } from './forms.ts';
import { pilotRecord } from './state.ts';
import type { PilotState } from './state.ts';

const { begins, changes } = commandsOn(pilotRecord);

const planNeeds = (input: {
  readonly decision?: string | undefined;
  readonly researcher?: { readonly person?: string | undefined } | undefined;
  readonly acquaintGroup?: string | undefined;
}): readonly Need[] => [
  ...need(decisionRecord, input.decision, 'decision'),
  ...need(personRecord, input.researcher?.person, 'researcher', 'person'),
  ...need(groupRecord, input.acquaintGroup, 'acquaintGroup'),
];

/** Fewer than two variants, no researcher or no share: recorded, and judged by the process model's method. */
export const planPilot = begins({
  name: 'planPilot',
  description:
    'Plans a pilot (pilot, proef): its variants, test plan, researcher and whom to acquaint with it.',
  input: pilotForms.planPilot,
  restsOn: (input, facts) => [...surroundingsNeeded(input.project, facts, 'project'), ...planNeeds(input)],
  decide: (input, { facts }) => {
    const { project } = surroundingsOf(input.project, facts);
    const refused =
      repeatedTitle('variants', input.variants) ?? elsewhere(facts, within(project), planNeeds(input));
    if (refused !== undefined) return refused;
    const { researcher } = input;
    const inTeam = project.team.some(({ person }) => person === researcher?.person);
    return [
      {
        type: 'pilot.planned',
        payload: {
          ...input,
          organisation: project.organisation,
          variants: input.variants.map((said, index) => ({ ...said, variant: index + 1 })),
          researcher:
            researcher === undefined
              ? undefined
              : { ...researcher, outsideTeam: researcher.outsideTeam && !inTeam },
        },
      },
    ];
  },
});

const concluded = (pilot: PilotState): Refusal | undefined =>
  pilot.concludedBy === undefined ? undefined : refuse('PILOT_CONCLUDED', ['pilot']);

/** Also once it has started: that the criteria came late is judged (C12), not refused. */
export const agreeCriteria = changes({
  name: 'agreeCriteria',
  description: 'Agrees the criteria (evaluatiecriteria) of a pilot, with their hard requirements, whole.',
  input: pilotForms.agreeCriteria,
  target: (input) => input.pilot,
  restsOn: (input) => participantNeeds('agreedWith', input.agreedWith),
  decide: ({ criteria, agreedWith }, pilot, { facts }) => {
    const refused =
      repeatedTitle('criteria', criteria) ??
      concluded(pilot) ??
      elsewhere(facts, pilot, participantNeeds('agreedWith', agreedWith));
    if (refused !== undefined) return refused;
    let last = Math.max(0, ...pilot.numbers.values());
    const numbered = criteria.map((said) => {
      const known = pilot.numbers.get(said.title);
      if (known === undefined) last += 1;
      return { ...said, criterion: known ?? last };
    });
    const unchanged = same(pilot.agreed?.criteria, numbered) && same(pilot.agreed?.agreedWith, agreedWith);
    return unchanged ? [] : [{ type: 'pilot.criteriaAgreed', payload: { criteria: numbered, agreedWith } }];
  },
});

export const startPilot = changes({
  name: 'startPilot',
  description: 'Starts a pilot (pilot, proef) that was planned.',
  input: pilotForms.startPilot,
  target: (input) => input.pilot,
  decide: (_, pilot, { occurredAt, occurredPrecision }) => {
    const refused = concluded(pilot);
    if (refused !== undefined) return refused;
    if (pilot.startedBy !== undefined) return refuse('PILOT_STARTED', ['pilot']);
    if (occurredAt !== undefined && isEarlier(occurredAt, occurredPrecision, pilot.plannedAt)) {
      return refuse('PILOT_NOT_PLANNED_YET', ['occurredAt'], { date: pilot.plannedAt ?? '' });
    }
    return [{ type: 'pilot.started', payload: {} }];
  },
});

/** The longest that a local day lasts: the clock is set back in it. */
const longestDay = 25 * 60 * 60 * 1000;

// What happened on some day may have happened at its end.
const isEarlier = (start: string, precision: 'DAY' | undefined, plan: string | undefined): boolean =>
  plan !== undefined && Date.parse(start) + (precision === 'DAY' ? longestDay : 0) < Date.parse(plan);

export const recordAcquainted = changes({
  name: 'recordAcquainted',
  description: 'Records how many persons were acquainted (kennisgemaakt) with the innovation so far, in all.',
  input: pilotForms.recordAcquainted,
  target: (input) => input.pilot,
  restsOn: (input) => need(groupRecord, input.group, 'group'),
  decide: ({ group: named, count }, pilot, { facts }) => {
    const refused = elsewhere(facts, pilot, need(groupRecord, named, 'group'));
    if (refused !== undefined) return refused;
    const group = named ?? pilot.acquaintGroup;
    return pilot.acquainted.get(group ?? '')?.count === count
      ? []
      : [{ type: 'pilot.personsAcquainted', payload: { group, count } }];
  },
});

/** Measured again it stands a second time, also with the same value: the latest counts. */
export const recordMeasurement = changes({
  name: 'recordMeasurement',
  description: 'Records a measurement (meting) of a variant on a criterion.',
  input: pilotForms.recordMeasurement,
  target: (input) => input.pilot,
  decide: ({ pilot: _, ...payload }, pilot) => {
    const { variant, criterion } = payload;
    if (variant > pilot.variants) return refuse('VARIANT_UNKNOWN', ['variant'], { variant });
    const known = pilot.agreed?.criteria.some((agreed) => agreed.criterion === criterion) ?? false;
    if (!known) return refuse('CRITERION_UNKNOWN', ['criterion'], { criterion });
    return [{ type: 'pilot.measurementRecorded', payload }];
  },
});

/** Also after its conclusion: what was adopted is evaluated again (handbook, step 5). */
export const evaluatePilot = changes({
  name: 'evaluatePilot',
  description: 'Records an evaluation (evaluatie) of a pilot and who took part in it.',
  input: pilotForms.evaluatePilot,
  target: (input) => input.pilot,
  restsOn: (input) => participantNeeds('participants', input.participants),
  decide: ({ pilot: _, ...payload }, pilot, { facts }) => {
    if (pilot.startedBy === undefined) return refuse('PILOT_NOT_STARTED', ['pilot']);
    const refused = elsewhere(facts, pilot, participantNeeds('participants', payload.participants));
    if (refused !== undefined) return refused;
    const before = pilot.evaluations.some(({ event: _event, ...said }) => same(said, payload));
    return before ? [] : [{ type: 'pilot.evaluated', payload }];
  },
});

/** Also one that never started: it was called off. */
export const concludePilot = changes({
  name: 'concludePilot',
  description: 'Concludes a pilot (afronden): how it ended and what follows.',
  input: pilotForms.concludePilot,
  target: (input) => input.pilot,
  decide: ({ conclusion }, pilot) =>
    concluded(pilot) ?? [{ type: 'pilot.concluded', payload: { conclusion } }],
});
