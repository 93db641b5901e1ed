import { randomUUID } from 'node:crypto';
import { commandNamed } from '@besluitspoor/governance';
import { z } from 'zod';

/** Who asks, and in which language; left out: the public, in Dutch. */
export type Asking = { readonly actor?: string; readonly language?: 'nl' | 'en' };

const answerSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.object({ code: z.string() }),
      }),
    )
    .optional(),
});

/** An answer of the server: its status, and what it says where that is the form of a GraphQL answer. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly errors: NonNullable<z.output<typeof answerSchema>['errors']>;
};

/** Sends whatever it is given to `/graphql`; never throws for what the server answers. */
export const send = async (origin: string, request: RequestInit & { path?: string }): Promise<Answer> => {
  const { path = '/graphql', ...rest } = request;
  const response = await fetch(`${origin}${path}`, { method: 'POST', ...rest });
  const text = await response.text();
  const read = answerSchema.safeParse(parsed(text));
  return {
    status: response.status,
    headers: response.headers,
    text,
    data: read.data?.data ?? undefined,
    errors: read.data?.errors ?? [],
  };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Sends a document as a front end does. */
export const ask = (
  origin: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  { actor, language }: Asking = {},
): Promise<Answer> =>
  send(origin, {
    headers: {
      'content-type': 'application/json',
      ...(actor !== undefined && { 'x-besluitspoor-actor': actor }),
      ...(language !== undefined && { 'accept-language': language }),
    },
    body: JSON.stringify({ query, variables }),
  });

/** The data of a document that has to be answered without any error, read by a schema. */
export const read = async <S extends z.ZodType>(
  origin: string,
  schema: S,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  asking: Asking = {},
): Promise<z.output<S>> => {
  const answer = await ask(origin, query, variables, asking);
  if (answer.status !== 200 || answer.errors.length > 0) {
    throw new Error(`${answer.status} ${answer.text.slice(0, 2_000)}`);
  }
  return schema.parse(answer.data);
};

const outcomeSchema = z.object({
  kind: z.string(),
  code: z.string().optional(),
  message: z.string().optional(),
  inEnglish: z.string().optional(),
  path: z.array(z.string()).optional(),
  recorded: z.object({ position: z.string(), eventIds: z.array(z.string()).min(1) }).nullish(),
  record: z.object({ id: z.string() }).nullish(),
});

/** What a mutation answered: a success with what was recorded, or why not. */
export type Outcome = z.output<typeof outcomeSchema>;

/** The document of a command's mutation: what was recorded, the record's id, or the error in both languages. */
export const mutationOf = (command: string): string => {
  const name = `${command.charAt(0).toUpperCase()}${command.slice(1)}`;
  const writes = commandNamed(command)?.writes;
  if (writes === undefined) throw new Error(`there is no command ${command}`);
  const record = writes === 'any' ? 'record { id }' : `record: ${writes} { id }`;
  return `mutation($input: ${name}Input!) {
    ${command}(input: $input) {
      kind: __typename
      ... on UserError { code message(language: NL) inEnglish: message(language: EN) path }
      ... on ${name}Success { recorded { position eventIds } ${record} }
    }
  }`;
};

/** Sends a command as its mutation, with a command id of its own unless one is given. */
export const act = async (
  origin: string,
  actor: string | undefined,
  command: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Outcome> => {
  const answer = await read(
    origin,
    z.object({ [command]: outcomeSchema }),
    mutationOf(command),
    { input: { commandId: randomUUID(), ...input } },
    actor === undefined ? {} : { actor },
  );
  return outcomeSchema.parse(answer[command]);
};

/** Does what has to succeed; answers the id of the record. */
export const done = async (
  origin: string,
  actor: string,
  command: string,
  input: Readonly<Record<string, unknown>>,
): Promise<string> => {
  const outcome = await act(origin, actor, command, input);
  const id = outcome.record?.id;
  if (id === undefined) throw new Error(`${command} was not done: ${JSON.stringify(outcome)}`);
  return id;
};

const healthSchema = z.object({ status: z.string(), logPosition: z.string(), position: z.string() });

/** What the server says of itself. */
export const health = async (origin: string): Promise<z.output<typeof healthSchema>> =>
  healthSchema.parse(await (await fetch(`${origin}/health/ready`)).json());

/** Position of the last event of the log: the same afterwards means that nothing was recorded. */
export const tail = async (origin: string): Promise<string> => (await health(origin)).logPosition;
