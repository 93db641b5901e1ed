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
  if ((await begunBy(importing.writer.log)) === 'others') {
    throw new Fault('This store holds another demonstration. Use another data directory.');
  }
  for (const file of caseFiles) await recordLines(importing, basename(file), linesOf(file));
};

/** What a log begins with: nothing, the cases, or something else. */
export const begunBy = async (log: EventLog): Promise<'nobody' | 'cases' | 'others'> => {
  for await (const { header } of log.readAll({ limit: 1 })) {
    return header.commandId === (await firstCommandId()) ? 'cases' : 'others';
  }
  return 'nobody';
};

const firstCommandId = async (): Promise<unknown> => {
  const [file] = caseFiles;
  if (file === undefined) return undefined;
  for await (const line of linesOf(file)) {
    return 'value' in line ? member(member(line.value, 'input'), 'commandId') : undefined;
  }
  return undefined;
};

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
