import { instrumentOf, instruments, versionsOf } from '../catalog/instruments/instruments.ts';
import { decisionRecord } from '../decision/state.ts';
import { unknownAlternative } from '../decision/status.ts';
import { pilotRecord } from '../pilot/state.ts';
import { unknownStep } from '../project/steps.ts';
import { commandsOn, need } from '../record/command.ts';
import type { Facts, Need } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
import type { Refusal } from '../record/refusal.ts';
import { elsewhere } from '../standing/belonging.ts';
import { participantNeeds } from '../standing/participants.ts';
import { surroundingsNeeded, surroundingsOf, within } from '../standing/surroundings.ts';
import { assessmentValues } from './events.ts';
import { assessmentForms } from './forms.ts';
import { assessmentRecord } from './state.ts';

const { begins } = commandsOn(assessmentRecord);

type Subject = {
  readonly decision?: string | undefined;
  readonly alternative?: number | undefined;
  readonly pilot?: string | undefined;
};

const subjectNeeds = ({ decision, pilot }: Subject): readonly Need[] => [
  ...need(decisionRecord, decision, 'subject', 'decision'),
  ...need(pilotRecord, pilot, 'subject', 'pilot'),
];

/** An alternative is named within a decision, and exists there. */
const refusedAlternative = ({ decision, alternative }: Subject, facts: Facts): Refusal | undefined => {
  if (alternative === undefined) return undefined;
  const found = facts.of(decisionRecord, decision);
  return found === undefined
    ? refuse('FIELD_REQUIRED', ['subject', 'decision'])
    : unknownAlternative(found, alternative, 'subject', 'alternative');
};

const unknownInstrument = (key: string, version: number | undefined): Refusal => {
  const versions = versionsOf(key);
  if (versions.length === 0 || version === undefined) {
    const allowed = [...new Set(instruments.map((known) => known.key))].join(', ');
    return refuse('INSTRUMENT_UNKNOWN', ['instrument'], { allowed });
  }
  const allowed = versions.map((known) => known.version).join(', ');
  return refuse('INSTRUMENT_VERSION_UNKNOWN', ['instrumentVersion'], { version, allowed });
};

/** The values are held to the schema of the instrument's version by the form, so that every fault is told at once. */
export const recordAssessment = begins({
  name: 'recordAssessment',
  description: 'Records an assessment (beoordeling): an instrument filled in, about what, and who took part.',
  input: assessmentForms.recordAssessment,
  restsOn: (input, facts) => [
    ...surroundingsNeeded(input.project, facts, 'project'),
    ...subjectNeeds(input.subject ?? {}),
    ...participantNeeds('participants', input.participants),
  ],
  decide: ({ subject = {}, ...input }, { facts }) => {
    const instrument = instrumentOf(input.instrument, input.instrumentVersion);
    if (instrument === undefined) return unknownInstrument(input.instrument, input.instrumentVersion);
    const { project } = surroundingsOf(input.project, facts);
    const named = [...subjectNeeds(subject), ...participantNeeds('participants', input.participants)];
    const unknown = unknownStep(project, subject.step);
    const refused =
      elsewhere(facts, within(project), named) ??
      refusedAlternative(subject, facts) ??
      (unknown === undefined ? undefined : { ...unknown, path: ['subject', ...unknown.path] });
    if (refused !== undefined) return refused;
    return [
      {
        type: 'assessment.recorded',
        payload: {
          ...input,
          organisation: project.organisation,
          instrumentVersion: instrument.version,
          subject,
          values: assessmentValues.parse(input.values),
        },
      },
    ];
  },
});
