import { basename } from 'node:path';
import type { EventLog } from '@besluitspoor/event-log';
import { caseFiles } from '../cases/index.ts';
import { Fault } from '../command-line/fault.ts';
import { recordLines } from '../importing/commands.ts';
import type { Importing } from '../importing/import.ts';
import { linesOf } from '../importing/lines.ts';

/**
 * Records the cases; those that were recorded before stay as they are.
 * Throws Fault for a demonstration that was begun with something else.
 */
export const recordCases = async (importing: Importing): Promise<void> => {
  if ((await casesIn(importing.writer.log)) === 'others') {
    throw new Fault('This store holds another demonstration. Use another data directory.');
  }
  for (const file of caseFiles) await recordLines(importing, basename(file), linesOf(file));
};

/**
 * Whether a log holds the cases: `part` when loading them was broken off and nothing was recorded since, `others`
 * when it was begun with something else.
 */
export const casesIn = async (log: EventLog): Promise<'none' | 'part' | 'all' | 'others'> => {
  const [first, last] = await endsOfCases();
  let begun = false;
  for await (const { header } of log.readAll()) {
    if (!begun && header.commandId !== first) return 'others';
    begun = true;
    if (header.commandId === last || header.simulated !== true) return 'all';
  }
  return begun ? 'part' : 'none';
};

/** The ids of the first command of the cases and of the last one. */
const endsOfCases = async (): Promise<readonly [unknown, unknown]> => {
  const ids: unknown[] = [];
  for (const file of [caseFiles.at(0), caseFiles.at(-1)]) {
    for await (const line of file === undefined ? [] : linesOf(file)) {
      ids.push('value' in line ? member(member(line.value, 'input'), 'commandId') : undefined);
    }
  }
  return [ids.at(0), ids.at(-1)];
};

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
