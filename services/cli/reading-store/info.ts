import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openSqliteReader } from '@besluitspoor/event-log';
import type { SqliteReader } from '@besluitspoor/event-log';
import { kindOf, recordKinds } from '@besluitspoor/governance';
import { existingDataOption, directoryOf } from '../command-line/command.ts';
import type { ProgramCommand } from '../command-line/command.ts';
import { count } from '../command-line/terminal.ts';

export const info: ProgramCommand = {
  name: 'info',
  summary: 'says what a data directory holds',
  description: [
    'Says how many events and records of each kind there are, where the log ends, and how large the files are.',
    'Works beside a running server.',
  ],
  options: existingDataOption,
  examples: [{ line: 'info --data ./pam', does: 'looks at what was imported' }],
  run: async (invocation) => {
    const directory = directoryOf(invocation);
    const { say } = invocation.terminal;
    const reader = openSqliteReader({ directory });
    try {
      const { events, records, last } = counted(reader);
      say(`directory      ${resolve(directory)}`);
      say(`demonstration  ${reader.demonstration ? 'yes: its dates are simulated, and it stays one' : 'no'}`);
      say(`events         ${count(events)}`);
      if (last !== undefined) say(`last position  ${last.position}, recorded at ${last.recordedAt}`);
      for (const kind of recordKinds) {
        const number = records.get(kind);
        if (number !== undefined) say(`${kind.padEnd(13)}  ${count(number)}`);
      }
      for (const { name, bytes } of filesOf(directory)) say(`${name.padEnd(13)}  ${count(bytes)} bytes`);
      return 0;
    } finally {
      reader.close();
    }
  },
};

const counted = (reader: SqliteReader) => {
  const records = new Map<string, number>();
  let events = 0;
  let last: { readonly position: bigint; readonly recordedAt: string } | undefined;
  for (;;) {
    const page = reader.readPage(last?.position ?? 'start');
    if (page.length === 0) return { events, records, last };
    for (const { position, revision, header } of page) {
      events += 1;
      last = { position, recordedAt: header.recordedAt };
      const kind = kindOf(header.stream);
      if (kind !== undefined && revision === 0n) records.set(kind, (records.get(kind) ?? 0) + 1);
    }
  }
};

const filesOf = (directory: string): readonly { readonly name: string; readonly bytes: number }[] =>
  readdirSync(directory)
    .filter((name) => /\.db(?:-wal|-shm)?$/.test(name))
    .toSorted()
    .map((name) => ({ name, bytes: statSync(join(directory, name)).size }));
