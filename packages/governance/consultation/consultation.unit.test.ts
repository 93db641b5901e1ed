import { describe, expect, test } from 'vitest';
import type { EventIn } from '../record/event.ts';
import { happenedTo, running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import type { Given } from '../record/spec.ts';
import {
  closeConsultation,
  extendConsultation,
  inviteGroup,
  openConsultation,
  summariseConsultation,
} from './commands.ts';
import type { consultationEvents } from './events.ts';
import { consultationRecord } from './state.ts';

const consultation = `consultation-${scene.fresh}` as const;
const { organisation, project, employees, worksCouncil, strangers } = scene;

const happened = (event: EventIn<typeof consultationEvents>, at?: string): Given => ({
  record: consultationRecord,
  id: consultation,
  event,
  ...(at === undefined ? {} : { at }),
});
const opened = happened({
  type: 'consultation.opened',
  payload: {
    organisation,
    project,
    question: 'Hoe handhaven wij straks?',
    groups: [employees],
    closesOn: '2026-03-16',
    closesAt: '2026-03-16T22:59:59.999Z',
    anonymous: false,
  },
});
const closed = happened({ type: 'consultation.closed', payload: {} });
const question = 'Hoe handhaven wij straks?';
const open = (input: Readonly<Record<string, unknown>>, before: readonly Given[] = running) =>
  given(...before).when(
    openConsultation,
    { project, question, groups: [employees], ...input },
    { id: consultation },
  );

describe('opening', () => {
  test('without a closing date it stands open for the consultation term: ten working days from Monday 2 March', () => {
    expect(open({})).toEqual([
      {
        type: 'consultation.opened',
        payload: {
          organisation,
          project,
          question,
          groups: [employees],
          step: undefined,
          closesOn: '2026-03-16',
          closesAt: '2026-03-16T22:59:59.999Z',
          answerByAt: undefined,
          anonymous: false,
        },
      },
    ]);
  });

  test('the term of the project goes before that of the organisation', () => {
    const terms = happenedTo.project({
      type: 'project.termsSet',
      payload: { consultation: { days: 3, kind: 'WORKING' } },
    });
    expect(open({}, [...running, terms])).toMatchObject([{ payload: { closesOn: '2026-03-05' } }]);
  });

  test('dates end with their local day, in summer time where it holds', () => {
    expect(open({ closesOn: '2026-03-28', answerBy: '2026-03-29' })).toMatchObject([
      { payload: { closesAt: '2026-03-28T22:59:59.999Z', answerByAt: '2026-03-29T21:59:59.999Z' } },
    ]);
  });

  test('it stands in the step that the project is in, and names each group once', () => {
    const step = happenedTo.project({ type: 'project.stepEntered', payload: { step: 'generate' } });
    expect(open({ groups: [employees, worksCouncil, employees] }, [...running, step])).toMatchObject([
      { payload: { step: 'generate', groups: [employees, worksCouncil] } },
    ]);
  });

  test.each<[string, Record<string, unknown>, string, readonly string[]]>([
    ['a closing date in the past', { closesOn: '2026-03-01' }, 'DATE_IN_PAST', ['closesOn']],
    ['a promise in the past', { answerBy: '2026-03-01' }, 'DATE_IN_PAST', ['answerBy']],
    [
      'a promise for before the closing date',
      { closesOn: '2026-03-20', answerBy: '2026-03-19' },
      'ANSWER_BEFORE_CLOSING',
      ['answerBy'],
    ],
    [
      'a promise for before the agreed time is over',
      { answerBy: '2026-03-13' },
      'ANSWER_BEFORE_CLOSING',
      ['answerBy'],
    ],
    ['a step that SIM does not know', { step: 'dromen' }, 'STEP_UNKNOWN', ['step']],
    ['a group of another organisation', { groups: [strangers] }, 'ANOTHER_ORGANISATION', ['groups', '0']],
  ])('%s is refused', (_, input, code, path) => {
    expect(open(input)).toMatchObject({ refusal: true, code, path });
  });

  test('it may close today', () => {
    expect(open({ closesOn: '2026-03-02' })).toMatchObject([{ type: 'consultation.opened' }]);
  });
});

test('a group that was not named can be invited, also after the closing', () => {
  const payload = { group: worksCouncil, channel: 'e-mail' };
  expect(given(...running, opened, closed).when(inviteGroup, { consultation, ...payload })).toEqual([
    { type: 'consultation.invitationSent', payload },
  ]);
  expect(given(...running, opened).when(inviteGroup, { consultation, group: strangers })).toMatchObject({
    code: 'ANOTHER_ORGANISATION',
    path: ['group'],
  });
});

test('it is extended to a later day only, until it is closed', () => {
  const extend = (closesOn: string, ...more: readonly Given[]) =>
    given(...running, opened, ...more).when(extendConsultation, { consultation, closesOn });
  expect(extend('2026-03-30')).toEqual([
    {
      type: 'consultation.extended',
      payload: { closesOn: '2026-03-30', closesAt: '2026-03-30T21:59:59.999Z' },
    },
  ]);
  expect(extend('2026-03-16')).toMatchObject({ code: 'EXTENSION_NOT_LATER', values: { date: '2026-03-16' } });
  expect(extend('2026-03-30', closed)).toMatchObject({ code: 'CONSULTATION_CLOSED' });
});

test('it is closed once, not before it was opened, with one attendance for each group', () => {
  const close = (attendance: readonly unknown[], occurredAt: string, ...more: readonly Given[]) =>
    given(...running, opened, ...more).when(closeConsultation, { consultation, attendance }, { occurredAt });
  const now = '2026-03-02T09:00:00.000Z';
  const came = { group: employees, count: 7 };
  expect(close([came], now)).toEqual([{ type: 'consultation.closed', payload: { attendance: [came] } }]);
  expect(close([came], '2026-03-02T08:59:59.999Z')).toMatchObject({ code: 'CLOSED_BEFORE_OPENED' });
  expect(close([came, came], now)).toMatchObject({ code: 'LIST_REPEATS', path: ['attendance'] });
  expect(close([{ group: strangers, count: 1 }], now)).toMatchObject({ code: 'ANOTHER_ORGANISATION' });
  expect(close([came], now, closed)).toMatchObject({ code: 'CONSULTATION_CLOSED' });
});

test('what came in is summarised, also after the closing; the same words again change nothing', () => {
  const summary = 'Zorgen over het rooster.';
  const said = { type: 'consultation.summarised', payload: { summary } } as const;
  expect(given(...running, opened, closed).when(summariseConsultation, { consultation, summary })).toEqual([
    said,
  ]);
  expect(
    given(...running, opened, happened(said)).when(summariseConsultation, { consultation, summary }),
  ).toEqual([]);
});
