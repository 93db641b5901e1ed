import { recordId } from '@besluitspoor/event-log';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { examples } from './guide/scenario.ts';
import type { Example } from './guide/scenario.ts';
import { startTestServer, tellExamples } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

let server: TestServer;
const taken = examples.findIndex(({ command }) => command === 'takeDecision') + 1;
beforeAll(async () => {
  server = await startTestServer();
  await tellExamples(server, taken);
  const { actor, input } = first('openConsultation');
  const request = { command: 'openConsultation', actor, input: { ...input, commandId: secondConsultation } };
  const answer = await server.recorder.record(request);
  if (answer.kind !== 'recorded') throw new Error('a second consultation could not be opened');
  await server.views.waitFor(answer.position, 60_000);
});
afterAll(() => server.remove());

const first = (command: Example['command']): Example => {
  const found = examples.find((example) => example.command === command);
  if (found === undefined) throw new Error(`no example of ${command}`);
  return found;
};
/** The record that the first example of that command began. */
const begun = (kind: string, command: Example['command']): string => {
  const { actor, input } = first(command);
  return recordId(kind, actor, String(input['commandId']));
};
const project = begun('project', 'initiateProject');
const decision = begun('decision', 'openDecision');
const answered = first('answerInput').input['input'];
const organisation = begun('organisation', 'registerOrganisation');
const secondConsultation = '5f2c8e14-9b7d-4a36-8c01-d2e3f4a5b6c7';
const consultation = recordId('consultation', first('openConsultation').actor, secondConsultation);
const merge = first('mergeInput').input;
const open = first('openDecision').input;
const rule = first('proposeRule').input;
const absent = '00000000-0000-4000-8000-000000000000';

const content = (change: Readonly<Record<string, unknown>>): unknown => ({
  ...z.record(z.string(), z.unknown()).parse(rule['content']),
  ...change,
});
const idea = { project, kind: 'IDEA', text: 'Something.' };

it.each<[string, Example['command'], Readonly<Record<string, unknown>>, string, readonly string[]]>([
  ['an unknown id', 'submitInput', { ...idea, project: `project-${absent}` }, 'UNKNOWN_RECORD', ['project']],
  ['an id of another kind', 'submitInput', { ...idea, project: organisation }, 'ID_INVALID', ['project']],
  ['no id at all', 'submitInput', { ...idea, project: 'x' }, 'ID_INVALID', ['project']],
  [
    'the future',
    'submitInput',
    { ...idea, occurredAt: '2199-01-01T00:00:00Z' },
    'DATE_IN_FUTURE',
    ['occurredAt'],
  ],
  [
    'a date that is none',
    'submitInput',
    { ...idea, occurredAt: '2026-02-31' },
    'DATE_INVALID',
    ['occurredAt'],
  ],
  [
    'a time without an offset',
    'submitInput',
    { ...idea, occurredAt: '2026-02-01T10:00:00' },
    'DATE_INVALID',
    ['occurredAt'],
  ],
  ['an empty text', 'submitInput', { ...idea, text: ' \n ' }, 'TEXT_EMPTY', ['text']],
  ['an endless text', 'submitInput', { ...idea, text: 'x'.repeat(20_001) }, 'TEXT_TOO_LONG', ['text']],
  ['a control character', 'submitInput', { ...idea, text: 'a\u0007b' }, 'TEXT_CONTROL_CHARACTER', ['text']],
  ['half a character', 'submitInput', { ...idea, text: 'a\ud83d' }, 'TEXT_NOT_UNICODE', ['text']],
  ['a comment on nothing', 'submitInput', { ...idea, kind: 'COMMENT' }, 'PARENT_REQUIRED', ['parent']],
  ['a command id that is none', 'submitInput', { ...idea, commandId: '1' }, 'ID_INVALID', ['commandId']],
  [
    'a command id of another act',
    'submitInput',
    { ...idea, commandId: open['commandId'] },
    'COMMAND_ID_REUSED',
    ['commandId'],
  ],
  [
    'a revision that is none',
    'enterStep',
    { project, step: 'select', ifRevision: 'x' },
    'POSITION_INVALID',
    ['ifRevision'],
  ],
  [
    'a stale revision',
    'enterStep',
    { project, step: 'select', ifRevision: '0' },
    'STALE_REVISION',
    ['ifRevision'],
  ],
  ['a step of no process model', 'enterStep', { project, step: 'nowhere' }, 'STEP_UNKNOWN', ['step']],
  [
    'deciding twice',
    'takeDecision',
    { decision, outcome: 1, rationale: 'Again.' },
    'ALREADY_DECIDED',
    ['decision'],
  ],
  [
    'answering twice',
    'answerInput',
    { input: answered, disposition: 'ADOPTED' },
    'ALREADY_ANSWERED',
    ['input'],
  ],
  [
    'a stance of another method',
    'takePosition',
    { decision, alternative: 1, stance: 'OBJECT' },
    'STANCE_UNKNOWN',
    ['stance'],
  ],
  [
    'a merge in a circle',
    'mergeInput',
    { input: merge['into'], into: merge['input'], reason: 'Round.' },
    'MERGE_CIRCLE',
    ['into'],
  ],
  [
    'closing before opening',
    'closeConsultation',
    { consultation, occurredAt: '2001-01-01' },
    'CLOSED_BEFORE_OPENED',
    ['occurredAt'],
  ],
  [
    'a rule without parties',
    'proposeRule',
    { ...rule, content: content({ parties: [] }) },
    'RULE_WITHOUT_PARTIES',
    ['content', 'parties'],
  ],
  [
    'an impossible threshold',
    'proposeRule',
    { ...rule, content: content({ majority: { kind: 'QUALIFIED', numerator: 4, denominator: 3 } }) },
    'THRESHOLD_IMPOSSIBLE',
    ['content', 'majority', 'numerator'],
  ],
])(
  'refuses %s, names the field in both languages, and records nothing',
  async (_, command, input, code, path) => {
    const before = await server.tail();
    const name = `${command.charAt(0).toUpperCase()}${command.slice(1)}`;
    const { actor } = command === 'takePosition' ? first('takePosition') : first('openDecision');
    const answer = await server.send(
      `mutation($input: ${name}Input!) { result: ${command}(input: $input) { __typename ... on UserError { code path nl: message(language: NL) en: message(language: EN) } } }`,
      {
        input: {
          ...input,
          commandId:
            input['commandId'] === rule['commandId']
              ? crypto.randomUUID()
              : (input['commandId'] ?? crypto.randomUUID()),
        },
      },
      { 'x-besluitspoor-actor': actor },
    );
    expect(answer.errors).toBeUndefined();
    const { result } = z
      .object({
        result: z.object({ code: z.string(), path: z.array(z.string()), nl: z.string(), en: z.string() }),
      })
      .parse(answer.data);
    expect([result.code, result.path]).toEqual([code, path]);
    expect(result.nl).not.toBe(result.en);
    expect(`${result.nl}${result.en}`).not.toMatch(/\{\w+\}/);
    expect(await server.tail()).toBe(before);
  },
);
