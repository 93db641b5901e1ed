import { createYoga } from 'graphql-yoga';
import type { Plugin } from 'graphql-yoga';
import type { ExecutionResult } from 'graphql';
import type { RequestContext } from '../graphql/context.ts';
import { limiting } from '../graphql/limits/plugin.ts';
import { presented } from '../graphql/presented.ts';
import { schema } from '../graphql/schema.ts';

/** What a request brings along; the views are read when it is executed. */
export type Brought = Omit<RequestContext, 'reading'>;

/** Called with an error that is not due to a request, and the report under which its client knows it. */
export type OnFault = (error: unknown, correlationId: string) => void;

/** GraphQL over HTTP for requests whose body was read and whose actor is known. */
export const createGraphql = (onFault: OnFault) =>
  createYoga<Brought, Pick<RequestContext, 'reading'>>({
    schema,
    context: ({ views }) => ({ reading: views.reading() }),
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
    batching: false,
    logging: false,
    maskedErrors: false,
    parserAndValidationCache: { documentCache: keepLast(200), errorCache: keepLast(200) },
    plugins: [limiting(schema), presenting(onFault), releasing],
  });

/** Shows every error as a client may see it, in the language of the request. */
const presenting = (onFault: OnFault): Plugin<object, Brought> => ({
  onExecutionResult: (executed) => {
    const { context, result } = executed;
    if (result === undefined || !isSingle(result) || result.errors === undefined) return;
    const errors = result.errors.map((error) => {
      const { ours, shown } = presented(error, context.language, context.correlationId);
      if (ours) onFault(error.originalError ?? error, context.correlationId);
      return shown;
    });
    executed.setResult({ ...result, errors });
  },
});

/** Lets go of the readings of the past that a request held, when it was executed. */
const releasing: Plugin<object, Brought> = {
  onExecutionResult: ({ context }) => context.held.letGo(),
};

const isSingle = <T extends ExecutionResult>(result: T | AsyncIterable<T>): result is T =>
  !(Symbol.asyncIterator in result);

/** A cache of the last `most` entries used: documents can be long, so few are kept. */
const keepLast = <Value>(most: number) => {
  const entries = new Map<string, Value>();
  return {
    get(key: string): Value | undefined {
      const value = entries.get(key);
      if (value === undefined) return undefined;
      entries.delete(key);
      entries.set(key, value);
      return value;
    },
    set(key: string, value: Value): void {
      entries.set(key, value);
      const oldest = entries.keys().next();
      if (entries.size > most && oldest.done !== true) entries.delete(oldest.value);
    },
  };
};
