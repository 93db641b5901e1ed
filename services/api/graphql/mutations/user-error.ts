import { message } from '@besluitspoor/governance';
import type { Refusal, RefusalCode } from '@besluitspoor/governance';
import { builder } from '../builder.ts';
import type { Language } from '../language.ts';
import { languageArgument } from '../records/process-model.ts';

/** Why a command was refused: what the first refusal says, and every one of them. */
export type UserErrorShape = {
  readonly error: UserErrorName;
  readonly first: Refusal;
  readonly all: readonly Refusal[];
};

export type UserErrorName = 'InvalidInputError' | 'NotFoundError' | 'ConflictError' | 'RefusedError';

const conflicts: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'ALREADY_EXISTS',
  'COMMAND_ID_REUSED',
  'CONFLICT',
  'STALE_REVISION',
]);

const ofForm =
  /^(?:FIELD_|VALUE_|NUMBER_|TEXT_|LIST_|DATE_|KEY_INVALID|ID_INVALID|HASH_INVALID|POSITION_INVALID|TIME_ZONE_|ONE_OF_TWO|QUORUM_ONE_OF|RULE_WITHOUT_PARTIES|INSTRUMENT_)/;

/** The kind of error that a refusal's code is. */
export const userErrorOf = (refused: readonly [Refusal, ...Refusal[]]): UserErrorShape => {
  const [first] = refused;
  return { error: errorName(first.code), first, all: refused };
};

/** The type of the error that a refusal with that code is. */
export const errorName = (code: RefusalCode): UserErrorName => {
  if (code === 'UNKNOWN_RECORD') return 'NotFoundError';
  if (conflicts.has(code)) return 'ConflictError';
  return ofForm.test(code) ? 'InvalidInputError' : 'RefusedError';
};

const messageOf = (refusal: Refusal, language: Language): string =>
  message(refusal, language === 'NL' ? 'nl' : 'en');

const issueFields = {
  code: 'A stable code: see docs/api/errors.md.',
  message: 'What is wrong and what helps, in a sentence.',
  path: 'From the root of `input` to the field; empty: the whole.',
};

const errorValue = builder
  .objectRef<{ readonly name: string; readonly value: string }>('ErrorValue')
  .implement({
    description: 'A value that the sentence of an error is made with.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'Its name.' }),
      value: t.exposeString('value', { description: 'The value, as text.' }),
    }),
  });

const issue = builder.objectRef<Refusal>('Issue').implement({
  description: 'One thing that is wrong with an input.',
  fields: (t) => ({
    code: t.string({ description: issueFields.code, resolve: ({ code }) => code }),
    message: t.string({
      description: issueFields.message,
      args: languageArgument(),
      resolve: (refusal, { language }, context) => messageOf(refusal, language ?? context.language),
    }),
    path: t.stringList({ description: issueFields.path, resolve: ({ path }) => path }),
    values: t.field({
      type: [errorValue],
      description: 'The values of the message.',
      resolve: ({ values }) =>
        Object.entries(values).map(([name, value]) => ({ name, value: String(value) })),
    }),
  }),
});

/** What every refusal of a mutation says. */
export const UserError = builder.interfaceRef<UserErrorShape>('UserError').implement({
  description: 'Why a mutation recorded nothing: something that whoever sent it can mend.',
  fields: (t) => ({
    code: t.string({ description: issueFields.code, resolve: ({ first }) => first.code }),
    message: t.string({
      description: issueFields.message,
      args: languageArgument(),
      resolve: ({ first }, { language }, context) => messageOf(first, language ?? context.language),
    }),
    path: t.stringList({ description: issueFields.path, resolve: ({ first }) => first.path }),
    values: t.field({
      type: [errorValue],
      description: 'The values of the message, for a client that writes its own.',
      resolve: ({ first }) =>
        Object.entries(first.values).map(([name, value]) => ({ name, value: String(value) })),
    }),
    issues: t.field({
      type: [issue],
      description: 'Everything that is wrong, the first of which stands above; at most 100.',
      resolve: ({ all }) => all.slice(0, 100),
    }),
  }),
});

const member = (name: UserErrorName, description: string) =>
  builder.objectRef<UserErrorShape>(name).implement({ description, interfaces: [UserError] });

/** The kinds of error that every mutation can answer. */
export const userErrors = [
  member('InvalidInputError', 'A field is missing, malformed or out of its limits (ongeldige invoer).'),
  member('NotFoundError', 'The input names a record that does not exist (bestaat niet).'),
  member(
    'ConflictError',
    'The record has moved on, exists already, or the commandId was used for something else (conflict).',
  ),
  member('RefusedError', 'The domain does not allow this act in this state, or of this actor (geweigerd).'),
];
