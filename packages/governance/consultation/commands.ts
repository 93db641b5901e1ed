import { decisionRecord } from '../decision/state.ts';
import { groupRecord } from '../group/state.ts';
import { personRecord } from '../person/state.ts';
import { unknownStep } from '../project/steps.ts';
import { commandsOn, need } from '../record/command.ts';
import type { Need } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
import { elsewhere } from '../standing/belonging.ts';
import { surroundingsNeeded, surroundingsOf, within } from '../standing/surroundings.ts';
import { themeRecord } from '../theme/state.ts';
import { agreedTerm } from '../time/agreed.ts';
import { lastDay } from '../time/due.ts';
import { endOfLocalDay } from '../time/local-day.ts';
import { consultationForms } from './forms.ts';
import { consultationRecord } from './state.ts';

const { begins, changes } = commandsOn(consultationRecord);

/** The records that a new consultation names, besides its project. */
const named = (input: {
  readonly groups: readonly string[];
  readonly decision?: string | undefined;
  readonly theme?: string | undefined;
  readonly confidant?: string | undefined;
}): readonly Need[] => [
  ...input.groups.flatMap((id, index) => need(groupRecord, id, 'groups', String(index))),
  ...need(decisionRecord, input.decision, 'decision'),
  ...need(themeRecord, input.theme, 'theme'),
  ...need(personRecord, input.confidant, 'confidant'),
];

export const openConsultation = begins({
  name: 'openConsultation',
  description: 'Opens a consultation (raadpleging): a call for input to named groups.',
  input: consultationForms.openConsultation,
  restsOn: (input, facts) => [...surroundingsNeeded(input.project, facts, 'project'), ...named(input)],
  decide: (input, { facts, occurredAt, recordedAt }) => {
    const { project, organisation, calendar, day } = surroundingsOf(input.project, facts);
    const refused = elsewhere(facts, within(project), named(input)) ?? unknownStep(project, input.step);
    if (refused !== undefined) return refused;
    const today = day(occurredAt ?? recordedAt);
    if (input.closesOn !== undefined && input.closesOn < today) {
      return refuse('DATE_IN_PAST', ['closesOn'], { date: input.closesOn });
    }
    if (input.answerBy !== undefined && input.answerBy < today) {
      return refuse('DATE_IN_PAST', ['answerBy'], { date: input.answerBy });
    }
    const { term } = agreedTerm('consultation', {
      decision: facts.of(decisionRecord, input.decision)?.rule?.terms,
      project: project.terms,
      organisation: organisation.terms,
    });
    const closesOn = input.closesOn ?? lastDay(today, term, calendar);
    if (input.answerBy !== undefined && input.answerBy < closesOn) {
      return refuse('ANSWER_BEFORE_CLOSING', ['answerBy'], { date: closesOn });
    }
    const { timeZone } = organisation;
    return [
      {
        type: 'consultation.opened',
        payload: {
          ...input,
          organisation: organisation.id,
          groups: [...new Set(input.groups)],
          step: input.step ?? project.step,
          closesOn,
          closesAt: endOfLocalDay(closesOn, timeZone),
          answerByAt: input.answerBy === undefined ? undefined : endOfLocalDay(input.answerBy, timeZone),
          anonymous: input.anonymous ?? false,
        },
      },
    ];
  },
});

/** Whom it was sent and how is a fact, also for a group that was not named and after the closing. */
export const inviteGroup = changes({
  name: 'inviteGroup',
  description: 'Records that a group was invited (uitnodiging).',
  input: consultationForms.inviteGroup,
  target: (input) => input.consultation,
  restsOn: (input) => need(groupRecord, input.group, 'group'),
  decide: ({ consultation: _, ...payload }, consultation, { facts }) =>
    elsewhere(facts, consultation, need(groupRecord, payload.group, 'group')) ?? [
      { type: 'consultation.invitationSent', payload },
    ],
});

export const extendConsultation = changes({
  name: 'extendConsultation',
  description: 'Keeps a consultation open until a later day.',
  input: consultationForms.extendConsultation,
  target: (input) => input.consultation,
  restsOn: (_, consultation, facts) => surroundingsNeeded(consultation.project, facts, 'consultation'),
  decide: ({ consultation: _, ...input }, consultation, { facts }) => {
    if (consultation.closedAt !== undefined) return refuse('CONSULTATION_CLOSED', ['consultation']);
    if (input.closesOn <= consultation.closesOn) {
      return refuse('EXTENSION_NOT_LATER', ['closesOn'], { date: consultation.closesOn });
    }
    const { timeZone } = surroundingsOf(consultation.project, facts).organisation;
    const payload = { ...input, closesAt: endOfLocalDay(input.closesOn, timeZone) };
    return [{ type: 'consultation.extended', payload }];
  },
});

const attending = (attendance: readonly { readonly group: string }[] = []): readonly Need[] =>
  attendance.flatMap(({ group }, index) => need(groupRecord, group, 'attendance', String(index), 'group'));

export const closeConsultation = changes({
  name: 'closeConsultation',
  description: 'Closes a consultation, with the attendance (opkomst) per group.',
  input: consultationForms.closeConsultation,
  target: (input) => input.consultation,
  restsOn: (input) => attending(input.attendance),
  decide: ({ consultation: _, ...payload }, consultation, { facts, occurredAt }) => {
    if (consultation.closedAt !== undefined) return refuse('CONSULTATION_CLOSED', ['consultation']);
    const { openedAt } = consultation;
    if (occurredAt !== undefined && openedAt !== undefined && occurredAt < openedAt) {
      return refuse('CLOSED_BEFORE_OPENED', ['occurredAt'], { date: openedAt });
    }
    const groups = payload.attendance?.map(({ group }) => group) ?? [];
    const repeated = groups.find((group, index) => groups.indexOf(group) < index);
    if (repeated !== undefined) return refuse('LIST_REPEATS', ['attendance'], { value: repeated });
    return (
      elsewhere(facts, consultation, attending(payload.attendance)) ?? [
        { type: 'consultation.closed', payload },
      ]
    );
  },
});

export const summariseConsultation = changes({
  name: 'summariseConsultation',
  description: 'Says in short what came in.',
  input: consultationForms.summariseConsultation,
  target: (input) => input.consultation,
  decide: ({ summary }, consultation) =>
    consultation.summary === summary ? [] : [{ type: 'consultation.summarised', payload: { summary } }],
});
