import { describe, expect, test } from 'vitest';
import { consultationRecord } from '../consultation/state.ts';
import { decisionRecord } from '../decision/state.ts';
import { projectRecord } from '../project/state.ts';
import type { Terms } from '../time/term.ts';
import { happenedTo, running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import type { Given } from '../record/spec.ts';
import { submitInput } from './commands.ts';
import { inputRecord } from './state.ts';

const input = `input-${scene.fresh}` as const;
const consultation = `consultation-${scene.fresh}` as const;
const decision = `decision-${scene.fresh}` as const;
const { organisation, project, employee, employees } = scene;

const asked = (over: Readonly<Record<string, unknown>> = {}): Given => ({
  record: consultationRecord,
  id: consultation,
  event: {
    type: 'consultation.opened',
    payload: {
      organisation,
      project,
      question: 'Hoe?',
      groups: [employees],
      closesOn: '2026-03-16',
      closesAt: '2026-03-16T22:59:59.999Z',
      anonymous: false,
      ...over,
    },
  },
});
const decided = (terms: Terms): Given => ({
  record: decisionRecord,
  id: decision,
  event: {
    type: 'decision.opened',
    payload: {
      organisation,
      project,
      title: 'Scanauto',
      kind: 'SELECT',
      affected: [],
      alternatives: [{ alternative: 1, title: 'Doen' }],
      rule: {
        rule: `rule-${scene.fresh}`,
        version: 1,
        title: 'Regel',
        content: { method: 'CONSENT', parties: [{ group: employees, right: 'DECIDE' }], terms },
      },
    },
  },
});
const projectTerm = happenedTo.project({
  type: 'project.termsSet',
  payload: { answer: { days: 14, kind: 'CALENDAR' } },
});

const submit = (
  fields: Readonly<Record<string, unknown>>,
  before: readonly Given[] = [],
  circumstances: { readonly occurredAt?: string; readonly imported?: string } = {},
) =>
  given(...running, ...before).when(
    submitInput,
    { project, kind: 'CONCERN', text: 'Mijn rooster', ...fields },
    { id: input, acting: { actor: employee }, ...circumstances },
  );

test('a text is personal: it is kept under who said it, outside the payload', () => {
  expect(submit({})).toEqual([
    {
      type: 'input.submitted',
      payload: {
        organisation,
        project,
        kind: 'CONCERN',
        step: undefined,
        due: { at: '2026-04-01T21:59:59.999Z', from: 'ORGANISATION' },
        answerTerm: { days: 30, kind: 'CALENDAR' },
        late: undefined,
      },
      personal: { of: employee, fields: { text: 'Mijn rooster' } },
    },
  ]);
});

test('a choice that was declined leaves no mark', () => {
  expect(submit({ anonymous: false, showGroup: false })).toMatchObject([
    { payload: { anonymous: undefined, showGroup: undefined } },
  ]);
});

describe('when an answer is due', () => {
  const five = { answer: { days: 5, kind: 'WORKING' } } as const;
  const promise = (day: string) => asked({ answerBy: day, answerByAt: `${day}T22:59:59.999Z` });

  test.each<[string, Record<string, unknown>, readonly Given[], string, string]>([
    ['the organisation', {}, [], '2026-04-01T21:59:59.999Z', 'ORGANISATION'],
    ['the project before it', {}, [projectTerm], '2026-03-16T22:59:59.999Z', 'PROJECT'],
    [
      'the decision before that',
      { decision },
      [projectTerm, decided(five)],
      '2026-03-09T22:59:59.999Z',
      'DECISION',
    ],
    [
      'a decision whose rule says nothing leaves it',
      { decision },
      [projectTerm, decided({})],
      '2026-03-16T22:59:59.999Z',
      'PROJECT',
    ],
    [
      'the decision of the consultation',
      { consultation },
      [asked({ decision }), decided(five)],
      '2026-03-09T22:59:59.999Z',
      'DECISION',
    ],
    [
      'the promise before all',
      { consultation, decision },
      [promise('2026-03-06'), decided(five)],
      '2026-03-06T22:59:59.999Z',
      'CONSULTATION',
    ],
    [
      'not a promise that has passed',
      { consultation },
      [promise('2026-03-01')],
      '2026-04-01T21:59:59.999Z',
      'ORGANISATION',
    ],
  ])('says %s', (_, fields, before, at, from) => {
    expect(submit(fields, before)).toMatchObject([{ payload: { due: { at, from } } }]);
  });

  test('a promise later than the term is kept and marked', () => {
    expect(submit({ consultation }, [projectTerm, promise('2026-03-20')])).toMatchObject([
      { payload: { due: { from: 'CONSULTATION', laterThanTerm: true } } },
    ]);
    expect(submit({ consultation }, [projectTerm, promise('2026-03-16')])).toMatchObject([
      { payload: { due: { at: '2026-03-16T22:59:59.999Z', from: 'CONSULTATION' } } },
    ]);
  });

  test('of what requires no answer, and of an imported input without a date, there is none', () => {
    expect(submit({ kind: 'SUPPORT', text: undefined })).toMatchObject([{ payload: { due: undefined } }]);
    expect(submit({}, [], { imported: 'pam' })).toMatchObject([{ payload: { due: undefined } }]);
    const occurredAt = '2026-03-01T23:00:00.000Z';
    expect(submit({}, [], { imported: 'pam', occurredAt })).toMatchObject([
      { payload: { due: { at: '2026-04-01T21:59:59.999Z' } } },
    ]);
  });
});

test('the step is that of the consultation, else that of the project', () => {
  const step = happenedTo.project({ type: 'project.stepEntered', payload: { step: 'prepare' } });
  expect(submit({}, [step])).toMatchObject([{ payload: { step: 'prepare' } }]);
  expect(submit({ consultation }, [step, asked({ step: 'generate' })])).toMatchObject([
    { payload: { step: 'generate' } },
  ]);
});

test('after the closing it is recorded as late', () => {
  const closing: Given = {
    record: consultationRecord,
    id: consultation,
    event: { type: 'consultation.closed', payload: {} },
    at: '2026-03-10T09:00:00.000Z',
  };
  const at = (occurredAt: string, ...more: readonly Given[]) =>
    submit({ consultation }, [asked(), ...more], { occurredAt });
  expect(at('2026-03-16T22:59:59.999Z')).toMatchObject([{ payload: { late: undefined } }]);
  expect(at('2026-03-16T23:00:00.000Z')).toMatchObject([{ payload: { late: true } }]);
  expect(at('2026-03-10T09:00:00.000Z', closing)).toMatchObject([{ payload: { late: undefined } }]);
  expect(at('2026-03-10T09:00:00.001Z', closing)).toMatchObject([{ payload: { late: true } }]);
});

describe('what is refused', () => {
  const otherProject: Given = {
    record: projectRecord,
    id: 'project-00000000-0000-4000-8000-000000000032',
    event: {
      type: 'project.initiated',
      payload: { organisation, title: 'Ander', assignment: 'Iets anders', processModel: 'SIM' },
    },
  };
  const askedThere = asked({ project: otherProject.id });

  test.each<[string, Record<string, unknown>, readonly Given[], string, readonly string[]]>([
    ['no text', { text: undefined }, [], 'FIELD_REQUIRED', ['text']],
    ['a comment on nothing', { kind: 'COMMENT' }, [], 'PARENT_REQUIRED', ['parent']],
    [
      'anonymity that was not allowed',
      { consultation, anonymous: true },
      [asked()],
      'ANONYMITY_NOT_ALLOWED',
      ['anonymous'],
    ],
    [
      'a receipt of what is not anonymous',
      { receiptHash: '0'.repeat(64) },
      [],
      'RECEIPT_NEEDS_ANONYMOUS',
      ['receiptHash'],
    ],
    [
      'a consultation of another project',
      { consultation },
      [otherProject, askedThere],
      'ANOTHER_PROJECT',
      ['consultation'],
    ],
  ])('%s', (_, fields, before, code, path) => {
    expect(submit(fields, before)).toMatchObject({ refusal: true, code, path });
  });
});

test('a comment names its parent; anonymous input is allowed spontaneously, and where the consultation says so', () => {
  const parent = 'input-00000000-0000-4000-8000-000000000077';
  const other = {
    type: 'input.submitted',
    payload: { organisation, project, kind: 'IDEA', answerTerm: { days: 30, kind: 'CALENDAR' } },
  };
  const parents = [{ record: inputRecord, id: parent, event: other } as const];
  expect(submit({ kind: 'COMMENT', parent }, parents)).toMatchObject([
    { payload: { parent, due: undefined } },
  ]);
  expect(submit({ anonymous: true })).toMatchObject([{ payload: { anonymous: true } }]);
  const receiptHash = 'a'.repeat(64);
  expect(submit({ consultation, anonymous: true, receiptHash }, [asked({ anonymous: true })])).toMatchObject([
    { payload: { receiptHash } },
  ]);
});
