import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Fault } from '../command-line/fault.ts';

/** A line of a file of JSON lines: its number, from 1, and what it holds, unless it is no JSON. */
export type Line = { readonly number: number } & ({ readonly value: unknown } | { readonly fault: string });

/** The lines of a file (gzipped when its name ends in `.gz`), or of standard input for `-`; empty ones left out. */
export const linesOf = (file: string): AsyncIterable<Line> =>
  readLines(file === '-' ? process.stdin : open(file));

const open = (file: string): Readable => {
  const bytes = createReadStream(file);
  if (!file.endsWith('.gz')) return bytes;
  const unzipped = createGunzip();
  // A pipe hands on no errors: whoever reads must hear of a file that cannot be opened.
  bytes.on('error', (error) => unzipped.destroy(error));
  return bytes.pipe(unzipped);
};

/** The lines of a source of UTF-8 text. Throws Fault when it breaks off. */
export async function* readLines(source: Readable): AsyncGenerator<Line> {
  let number = 0;
  const failure: { error?: Error } = {};
  source.on('error', (error) => {
    failure.error = error;
  });
  const lines = createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY });
  source.on('error', () => lines.close());
  for await (const text of lines) {
    number += 1;
    if (text.trim() !== '') yield { number, ...parsed(text) };
  }
  if (failure.error !== undefined)
    throw new Fault(`Cannot read: ${failure.error.message}.`, { cause: failure.error });
}

const parsed = (text: string): { readonly value: unknown } | { readonly fault: string } => {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : 'no JSON' };
  }
};
