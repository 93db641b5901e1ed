import { isUtf8 } from 'node:buffer';
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

/**
 * How many bytes are taken from a file at once. Rows of one piece can be under way together and share the commits of
 * the log; Node's own pieces hold some thirty rows, and each would wait for the disk.
 */
const piece = 256 * 1024;

const open = (file: string): Readable => {
  const bytes = createReadStream(file, { highWaterMark: piece });
  if (!file.endsWith('.gz')) return bytes;
  const unzipped = createGunzip({ chunkSize: piece });
  // A pipe hands on no errors: whoever reads must hear of a file that cannot be opened.
  bytes.on('error', (error) => unzipped.destroy(error));
  return bytes.pipe(unzipped);
};

/**
 * The lines of a source of UTF-8 text. Throws Fault when it breaks off.
 * They are parted as bytes: read as text, U+2028, which may stand in a JSON text, would end a line, and bytes that
 * are no UTF-8 would be recorded as something that was never said.
 */
export async function* readLines(source: Readable): AsyncGenerator<Line> {
  let number = 0;
  const broken: { fault?: Fault } = {};
  source.on('error', (error) => {
    broken.fault = new Fault(`Cannot read: ${error.message}.`, { cause: error });
  });
  const lines = createInterface({ input: source.setEncoding('latin1'), crlfDelay: Number.POSITIVE_INFINITY });
  source.on('error', () => lines.close());
  try {
    for await (const line of lines) {
      number += 1;
      if (line.trim() !== '') yield { number, ...parsed(Buffer.from(line, 'latin1')) };
    }
  } catch (error) {
    throw broken.fault ?? error;
  }
  // The interface may have been closed before it heard of it.
  if (broken.fault !== undefined) throw broken.fault;
}

const parsed = (bytes: Buffer): { readonly value: unknown } | { readonly fault: string } => {
  if (!isUtf8(bytes)) return { fault: 'it is not UTF-8' };
  try {
    return { value: JSON.parse(bytes.toString('utf8')) };
  } catch (error) {
    return { fault: placeOf(error) };
  }
};

/** Where it goes wrong, without the text around it, which may be personal: reports are passed on. */
const placeOf = (error: unknown): string => {
  const place = error instanceof Error ? / at position (\d+)/.exec(error.message)?.[1] : undefined;
  return place === undefined ? 'it goes wrong, or ends too early' : `it goes wrong after ${place} characters`;
};
