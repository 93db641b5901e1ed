import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import type { StatementCall } from './statement-call.ts';

const bound = z.union([z.null(), z.number(), z.bigint(), z.string(), z.instanceof(Uint8Array)]);
const calls = z.array(
  z.union([
    z.object({ script: z.string() }),
    z.object({ sql: z.string(), method: z.enum(['run', 'get', 'all']), values: z.array(bound) }),
  ]),
);

/** Writes calls to a file, many at a time: a rebuild makes a million of them. */
export function createTraceWriter(path: string): { take(call: StatementCall): void; close(): void } {
  let held: StatementCall[] = [];
  writeFileSync(path, '');
  const flush = (): void => {
    const bytes = serialize(held);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(bytes.length);
    appendFileSync(path, Buffer.concat([length, bytes]));
    held = [];
  };
  return {
    take(call) {
      held.push(call);
      if (held.length >= 20_000) flush();
    },
    close: flush,
  };
}

/** The calls in the order in which they were made. Throws when the file is not there or is no such file. */
export function readTrace(path: string): readonly StatementCall[] {
  if (!existsSync(path)) throw new Error(`No statements were recorded in ${path}.`);
  const bytes = readFileSync(path);
  const found: StatementCall[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = bytes.readUInt32LE(at);
    for (const call of calls.parse(deserialize(bytes.subarray(at + 4, at + 4 + length)))) found.push(call);
    at += 4 + length;
  }
  return found;
}
