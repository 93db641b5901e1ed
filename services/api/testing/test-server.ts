import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mutationText } from '../guide/mutation-text.ts';
import { examples } from '../guide/scenario.ts';
import { send } from '../guide/send.ts';
import type { GraphqlAnswer } from '../guide/send.ts';
import { startServer } from '../index.ts';
import type { RunningServer, StartServerOptions } from '../index.ts';

/** A real server on a folder of its own. */
export type TestServer = RunningServer & {
  readonly directory: string;
  readonly send: (
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<GraphqlAnswer>;
  /** Position of the last event of the log. */
  readonly tail: () => Promise<bigint | 'none'>;
  /** Closes the server and removes its folder. */
  readonly remove: () => Promise<void>;
};

/** Starts a server on an empty folder and any free port. */
export const startTestServer = async (options: Partial<StartServerOptions> = {}): Promise<TestServer> => {
  const directory = mkdtempSync(join(tmpdir(), 'besluitspoor-api-'));
  const server = await startServer({
    dataDirectory: directory,
    port: 0,
    identity: 'loopback',
    logLevel: 'silent',
    ...options,
  });
  return {
    ...server,
    directory,
    send: (query, variables, headers) => send(server.url, query, variables, headers),
    tail: () => server.log.tail(),
    async remove() {
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
};

/** Sends the examples of the guide up to that number (all when left out); throws where one is not accepted. */
export const tellExamples = async (server: TestServer, upTo = examples.length): Promise<void> => {
  for (const example of examples.slice(0, upTo)) {
    const headers = { 'x-besluitspoor-actor': example.actor };
    const answer = await server.send(mutationText(example), { input: example.input }, headers);
    const said = JSON.stringify(answer);
    if (answer.errors !== undefined || !said.includes('"recorded":{')) {
      throw new Error(`example ${example.number} (${example.command}): ${said}`);
    }
  }
};

/** The id of the record that the first example of that command began. */
export const begunBy = (answer: GraphqlAnswer, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    answer.data,
  );
