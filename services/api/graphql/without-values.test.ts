import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.remove());

const submit = 'mutation ($input: SubmitInputInput!) { submitInput(input: $input) { __typename } }';
const secret = 'Mijn leidinggevende; at "x"';
const inList = { text: [secret], as: { receipt: { is: secret } }, kind: secret, anonymous: secret };

it.each<readonly [string, string, Record<string, unknown> | undefined, string]>([
  ['a field is missing', submit, { input: { text: secret, as: { receipt: secret } } }, '"commandId"'],
  ['a value is of another type', submit, { input: inList }, 'at "input.text": String cannot represent'],
  ['a value is no object', submit, { input: secret }, 'Expected type "SubmitInputInput"'],
  ['an enum has no such value', submit, { input: inList }, 'does not exist in "InputKind" enum'],
  [
    'a literal is of another type',
    'mutation { submitInput(input: { text: ["geheim"] }) { __typename } }',
    undefined,
    'String cannot represent a non string value',
  ],
  [
    'a literal is no object',
    'mutation { submitInput(input: "geheim") { __typename } }',
    undefined,
    'Expected value of type "SubmitInputInput!"',
  ],
  [
    'a literal is no date',
    '{ project(id: "x", asOf: "geheim") { id } }',
    undefined,
    'Expected value of type "DateTime"',
  ],
  ['a text stands where none can', 'mutation { submitInput "geheim" }', undefined, 'String'],
  ['a number stands where none can', '{ 1234567 }', undefined, 'Int'],
])('a refusal does not print the value when %s', async (_, query, variables, says) => {
  const answer = await server.send(query, variables);
  const told = JSON.stringify(answer.errors);
  expect(answer.errors?.map(({ message }) => message).join('\n')).toContain(says);
  for (const value of ['leidinggevende', 'geheim', '1234567']) expect(told).not.toContain(value);
});

it.each([
  [
    'a document',
    '{ nothing }',
    'Dit past niet bij het schema. De technische reden (in het Engels): Cannot query',
  ],
  [
    'a value',
    '{ project(id: "x", asOf: "geheim") { id } }',
    'Een waarde past niet bij haar type. De technische reden (in het Engels): Expected value',
  ],
])('a refusal of %s says in Dutch that its technical reason is in English', async (_, query, says) => {
  const answer = await server.send(query, undefined, { 'accept-language': 'nl' });
  expect(answer.errors?.map(({ message }) => message).join('\n')).toContain(says);
});
