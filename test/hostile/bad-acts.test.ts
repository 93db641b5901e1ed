import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, ask, done, mutationOf, tail } from '../running/client.ts';
import { newFolder, removeFolder } from '../running/folder.ts';
import { serving } from '../running/program.ts';
import type { Serving } from '../running/program.ts';
import { foundTown } from '../running/town.ts';
import type { Town } from '../running/town.ts';

/** A town in which something has happened, so that it can be done wrongly once more. */
type Busy = Town & {
  readonly used: string;
  readonly answered: string;
  readonly merged: string;
  readonly mergedInto: string;
  readonly decided: string;
  readonly open: string;
  readonly consultation: string;
  /** Planned now, not started. */
  readonly pilot: string;
};

const folder = newFolder();
let server: Serving;
let busy: Busy;
beforeAll(async () => {
  server = await serving(folder);
  busy = await makeBusy(await foundTown(server.origin));
});
afterAll(async () => {
  await server.kill();
  removeFolder(folder);
});

type BadAct = {
  readonly what: string;
  readonly command: string;
  readonly input: (town: Busy) => Readonly<Record<string, unknown>>;
  readonly actor?: (town: Busy) => string | undefined;
  readonly kind: 'InvalidInputError' | 'NotFoundError' | 'ConflictError' | 'RefusedError';
  readonly code: string;
  readonly path: readonly string[];
};

const nobody = '00000000-0000-4000-8000-000000000000';
const later = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const submitted = (fields: Readonly<Record<string, unknown>>) => (town: Busy) => ({
  project: town.project,
  kind: 'IDEA',
  text: 'Een idee.',
  ...fields,
});
const textOf =
  (text: string) =>
  (town: Busy): Readonly<Record<string, unknown>> =>
    submitted({ text })(town);
const ruled = (content: Readonly<Record<string, unknown>>) => (town: Busy) => ({
  project: town.project,
  title: 'Een regel',
  content: { method: 'MAJORITY', parties: [{ group: town.employees, right: 'DECIDE' }], ...content },
});

const assessed = (fields: Readonly<Record<string, unknown>>) => (town: Busy) => ({
  project: town.project,
  instrument: 'quality-of-work',
  values: {},
  participants: [{ group: town.employees, person: town.people[0] }],
  ...fields,
});

/** One or more for each class of bad input that the mutations have to meet. */
const badActs: readonly BadAct[] = [
  {
    what: 'an unknown record that is written',
    command: 'acknowledgeInput',
    input: () => ({ input: `input-${nobody}` }),
    kind: 'NotFoundError',
    code: 'UNKNOWN_RECORD',
    path: ['input'],
  },
  {
    what: 'an unknown record that is rested on',
    command: 'submitInput',
    input: submitted({ decision: `decision-${nobody}` }),
    kind: 'NotFoundError',
    code: 'UNKNOWN_RECORD',
    path: ['decision'],
  },
  {
    what: 'an actor that nobody registered',
    command: 'submitInput',
    input: submitted({}),
    actor: () => `person-${nobody}`,
    kind: 'NotFoundError',
    code: 'UNKNOWN_RECORD',
    path: ['actor'],
  },
  {
    what: 'no actor at all',
    command: 'submitInput',
    input: submitted({}),
    actor: () => undefined,
    kind: 'RefusedError',
    code: 'ACTOR_REQUIRED',
    path: [],
  },
  {
    what: 'the id of another kind of record',
    command: 'submitInput',
    input: (town) => ({ ...submitted({})(town), project: town.employees }),
    kind: 'InvalidInputError',
    code: 'ID_INVALID',
    path: ['project'],
  },
  {
    what: 'an id that is none',
    command: 'acknowledgeInput',
    input: () => ({ input: '../../etc/passwd' }),
    kind: 'InvalidInputError',
    code: 'ID_INVALID',
    path: ['input'],
  },
  {
    what: 'a command id that is none',
    command: 'submitInput',
    input: submitted({ commandId: 'eerste' }),
    kind: 'InvalidInputError',
    code: 'ID_INVALID',
    path: ['commandId'],
  },
  {
    what: 'a moment in the future',
    command: 'submitInput',
    input: submitted({ occurredAt: later(1) }),
    kind: 'InvalidInputError',
    code: 'DATE_IN_FUTURE',
    path: ['occurredAt'],
  },
  {
    what: 'a day in the future',
    command: 'submitInput',
    input: submitted({ occurredAt: later(2).slice(0, 10) }),
    kind: 'InvalidInputError',
    code: 'DATE_IN_FUTURE',
    path: ['occurredAt'],
  },
  ...['gisteren', '2026-02-30', '2026-01-01T25:00:00Z', '2026-01-01T12:00:00', '', '0'].map(
    (date): BadAct => ({
      what: `what is no date (${JSON.stringify(date)})`,
      command: 'submitInput',
      input: submitted({ occurredAt: date }),
      kind: 'InvalidInputError',
      code: 'DATE_INVALID',
      path: ['occurredAt'],
    }),
  ),
  {
    what: 'no text',
    command: 'submitInput',
    input: textOf(''),
    kind: 'InvalidInputError',
    code: 'TEXT_EMPTY',
    path: ['text'],
  },
  {
    what: 'a text of nothing but space',
    command: 'submitInput',
    input: textOf(' \n\t  '),
    kind: 'InvalidInputError',
    code: 'TEXT_EMPTY',
    path: ['text'],
  },
  {
    what: 'an endless text',
    command: 'submitInput',
    input: textOf('a'.repeat(20_001)),
    kind: 'InvalidInputError',
    code: 'TEXT_TOO_LONG',
    path: ['text'],
  },
  {
    what: 'an endless title',
    command: 'openTheme',
    input: (town) => ({ project: town.project, name: 'a'.repeat(301) }),
    kind: 'InvalidInputError',
    code: 'TEXT_TOO_LONG',
    path: ['name'],
  },
  ...['\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\r'].map((control): BadAct => ({
    what: `a control character (${JSON.stringify(control)})`,
    command: 'submitInput',
    input: textOf(`hallo${control}`),
    kind: 'InvalidInputError',
    code: 'TEXT_CONTROL_CHARACTER',
    path: ['text'],
  })),
  ...['\ud800', 'a\udc00b', '\udc00\ud800'].map((half): BadAct => ({
    what: `half a character (${JSON.stringify(half)})`,
    command: 'submitInput',
    input: textOf(half),
    kind: 'InvalidInputError',
    code: 'TEXT_NOT_UNICODE',
    path: ['text'],
  })),
  {
    what: 'a command id used for another text',
    command: 'submitInput',
    input: (town) => submitted({ commandId: town.used, text: 'Iets anders.' })(town),
    kind: 'ConflictError',
    code: 'COMMAND_ID_REUSED',
    path: ['commandId'],
  },
  {
    what: 'a command id used for another command',
    command: 'supportInput',
    input: (town) => ({ commandId: town.used, input: town.answered }),
    kind: 'ConflictError',
    code: 'COMMAND_ID_REUSED',
    path: ['commandId'],
  },
  {
    what: 'a stale revision',
    command: 'acknowledgeInput',
    input: (town) => ({ input: town.answered, ifRevision: '0' }),
    kind: 'ConflictError',
    code: 'STALE_REVISION',
    path: ['ifRevision'],
  },
  {
    what: 'deciding twice',
    command: 'takeDecision',
    input: (town) => ({ decision: town.decided, outcome: 1, rationale: 'Nog eens.' }),
    kind: 'RefusedError',
    code: 'ALREADY_DECIDED',
    path: ['decision'],
  },
  {
    what: 'rejecting what was taken',
    command: 'rejectDecision',
    input: (town) => ({ decision: town.decided, rationale: 'Toch maar niet.' }),
    kind: 'RefusedError',
    code: 'ALREADY_DECIDED',
    path: ['decision'],
  },
  {
    what: 'answering twice without revising',
    command: 'answerInput',
    input: (town) => ({ input: town.answered, disposition: 'ADOPTED', reason: 'Bij nader inzien.' }),
    kind: 'RefusedError',
    code: 'ALREADY_ANSWERED',
    path: ['input'],
  },
  {
    what: 'a stance that the method does not know',
    command: 'takePosition',
    input: (town) => ({
      decision: town.open,
      alternative: 1,
      stance: 'CONSENT',
      as: { party: town.employees },
    }),
    kind: 'RefusedError',
    code: 'STANCE_UNKNOWN',
    path: ['stance'],
  },
  {
    what: 'a position on an alternative that is not there',
    command: 'takePosition',
    input: (town) => ({ decision: town.open, alternative: 9, stance: 'FOR', as: { party: town.employees } }),
    kind: 'RefusedError',
    code: 'ALTERNATIVE_UNKNOWN',
    path: ['alternative'],
  },
  {
    what: 'closing before opening',
    command: 'closeConsultation',
    input: (town) => ({ consultation: town.consultation, occurredAt: '2020-01-01T00:00:00Z' }),
    kind: 'RefusedError',
    code: 'CLOSED_BEFORE_OPENED',
    path: ['occurredAt'],
  },
  {
    what: 'a rule without parties',
    command: 'proposeRule',
    input: ruled({ parties: [] }),
    kind: 'InvalidInputError',
    code: 'RULE_WITHOUT_PARTIES',
    path: ['content', 'parties'],
  },
  {
    what: 'a threshold above the whole',
    command: 'proposeRule',
    input: ruled({ majority: { kind: 'QUALIFIED', numerator: 4, denominator: 3 } }),
    kind: 'RefusedError',
    code: 'THRESHOLD_IMPOSSIBLE',
    path: ['content', 'majority', 'numerator'],
  },
  {
    what: 'a comment without a parent',
    command: 'submitInput',
    input: submitted({ kind: 'COMMENT' }),
    kind: 'RefusedError',
    code: 'PARENT_REQUIRED',
    path: ['parent'],
  },
  {
    what: 'a merge in a circle',
    command: 'mergeInput',
    input: (town) => ({ input: town.mergedInto, into: town.merged, reason: 'Hetzelfde.' }),
    kind: 'RefusedError',
    code: 'MERGE_CIRCLE',
    path: ['into'],
  },
  {
    what: 'a pilot that nobody planned',
    command: 'startPilot',
    input: () => ({ pilot: `pilot-${nobody}` }),
    kind: 'NotFoundError',
    code: 'UNKNOWN_RECORD',
    path: ['pilot'],
  },
  {
    what: 'a pilot started before it was planned',
    command: 'startPilot',
    input: (town) => ({ pilot: town.pilot, occurredAt: later(-2) }),
    kind: 'RefusedError',
    code: 'PILOT_NOT_PLANNED_YET',
    path: ['occurredAt'],
  },
  {
    what: 'a pilot with one variant twice',
    command: 'planPilot',
    input: (town) => ({
      project: town.project,
      title: 'Nog een proef',
      variants: [{ title: 'Drie ploegen' }, { title: 'drie ploegen' }],
      testPlan: 'Een maand proberen.',
    }),
    kind: 'InvalidInputError',
    code: 'LIST_REPEATS',
    path: ['variants', '1', 'title'],
  },
  {
    what: 'a measurement of a criterion that was never agreed',
    command: 'recordMeasurement',
    input: (town) => ({ pilot: town.pilot, variant: 1, criterion: 1, value: 4 }),
    kind: 'RefusedError',
    code: 'CRITERION_UNKNOWN',
    path: ['criterion'],
  },
  {
    what: 'an assessment by an instrument that is none',
    command: 'recordAssessment',
    input: assessed({ instrument: 'horoscope' }),
    kind: 'InvalidInputError',
    code: 'INSTRUMENT_UNKNOWN',
    path: ['instrument'],
  },
  {
    what: 'an assessment by a version that does not exist',
    command: 'recordAssessment',
    input: assessed({ instrumentVersion: 99 }),
    kind: 'InvalidInputError',
    code: 'INSTRUMENT_VERSION_UNKNOWN',
    path: ['instrumentVersion'],
  },
  {
    what: 'an assessment that does not fit its instrument',
    command: 'recordAssessment',
    input: assessed({ values: { content: { objective: { direction: 'SPLENDID' } } } }),
    kind: 'InvalidInputError',
    code: 'VALUE_NOT_ALLOWED',
    path: ['values', 'content', 'objective', 'direction'],
  },
  {
    what: 'a merge into itself',
    command: 'mergeInput',
    input: (town) => ({ input: town.mergedInto, into: town.mergedInto, reason: 'Hetzelfde.' }),
    kind: 'RefusedError',
    code: 'MERGE_CIRCLE',
    path: ['into'],
  },
];

describe('a bad act gets a code, a sentence in both languages and the field, and records nothing', () => {
  it.each(badActs)('$what', async ({ command, input, actor, kind, code, path }) => {
    const before = await tail(server.origin);
    const who = actor === undefined ? busy.people[0] : actor(busy);
    const outcome = await act(server.origin, who, command, input(busy));
    expect(outcome).toMatchObject({ kind, code, path });
    expectSentences(outcome.message, outcome.inEnglish);
    expect(await tail(server.origin)).toBe(before);
  });
});

describe('what the types of GraphQL refuse is an error beside the answer, and records nothing', () => {
  it.each([
    { what: 'a kind that does not exist', fields: { kind: 'RANT' } },
    { what: 'a number where a text belongs', fields: { text: 7 } },
    { what: 'a list where one belongs', fields: { project: ['a', 'b'] } },
    { what: 'a field that does not exist', fields: { colour: 'red' } },
    { what: 'no field that is required', fields: { kind: undefined } },
    { what: 'a field named __proto__', fields: JSON.parse('{"__proto__": {"kind": "IDEA"}}') as unknown },
  ])('$what', async ({ fields }) => {
    const before = await tail(server.origin);
    const input = {
      commandId: randomUUID(),
      ...submitted({})(busy),
      ...(typeof fields === 'object' && fields),
    };
    const messages = await Promise.all(
      (['nl', 'en'] as const).map(async (language) => {
        const answer = await ask(
          server.origin,
          mutationOf('submitInput'),
          { input },
          { actor: busy.people[0], language },
        );
        expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
        return answer.errors[0]?.message;
      }),
    );
    expectSentences(messages[0], messages[1]);
    expect(await tail(server.origin)).toBe(before);
  });
});

it('line break, tab and every plane of Unicode are text like any other', async () => {
  const text = 'Eén\n\ttwee 👩‍👩‍👧 𐍈 العربية \u{10FFFF}';
  const id = await done(server.origin, busy.people[0], 'submitInput', textOf(text)(busy));
  const answer = await ask(server.origin, 'query($id: ID!) { input(id: $id) { text } }', { id });
  expect(answer.data).toEqual({ input: { text } });
});

const expectSentences = (dutch: string | undefined, english: string | undefined): void => {
  for (const sentence of [dutch, english]) {
    expect(sentence).toMatch(/^\p{Lu}.{8,}/u);
    expect(sentence).not.toMatch(/\{\w+\}|undefined|\[object/u);
  }
  expect(dutch).not.toBe(english);
};

const makeBusy = async (town: Town): Promise<Busy> => {
  const { origin } = server;
  const [anna, bram] = town.people;
  const used = randomUUID();
  const say = (fields: Readonly<Record<string, unknown>>) =>
    done(origin, anna, 'submitInput', { project: town.project, kind: 'IDEA', text: 'Een idee.', ...fields });
  const answered = await say({ commandId: used });
  await done(origin, bram, 'answerInput', { input: answered, disposition: 'ADOPTED' });
  const merged = await say({});
  const mergedInto = await say({});
  await done(origin, bram, 'mergeInput', { input: merged, into: mergedInto, reason: 'Hetzelfde.' });
  const rule = await done(origin, town.leader, 'proposeRule', {
    project: town.project,
    title: 'Het team beslist',
    content: { method: 'MAJORITY', parties: [{ group: town.employees, right: 'DECIDE' }] },
  });
  await done(origin, town.leader, 'agreeRule', { rule, version: 1 });
  const opened = () =>
    done(origin, town.leader, 'openDecision', {
      project: town.project,
      title: 'Welk rooster?',
      kind: 'SELECT',
      rule,
      alternatives: [{ title: 'Het ene' }, { title: 'Het andere' }],
    });
  const decided = await opened();
  await done(origin, town.leader, 'takeDecision', { decision: decided, outcome: 1, rationale: 'Zo is het.' });
  const open = await opened();
  const consultation = await done(origin, town.leader, 'openConsultation', {
    project: town.project,
    question: 'Wat vinden jullie?',
    groups: [town.employees],
  });
  const pilot = await done(origin, town.leader, 'planPilot', {
    project: town.project,
    title: 'Een proefmaand',
    variants: [{ title: 'Drie ploegen' }, { title: 'Vier ploegen' }],
    testPlan: 'Een maand proberen.',
  });
  return { ...town, used, answered, merged, mergedInto, decided, open, consultation, pilot };
};
