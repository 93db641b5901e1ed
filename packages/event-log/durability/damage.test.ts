import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { isEventLogError } from '../errors.ts';
import { names, personalText, sampleEvent } from '../contract/case.ts';
import { openSqliteLog, openSqliteLogReadOnly } from '../sqlite/open.ts';
import { withDirectory } from './temporary-directory.ts';

const statement = 'wat zij zei \uFFFD';

/** A small log of which every event is at hand, closed. */
async function writeLog(directory: string): Promise<void> {
  const log = await openSqliteLog({ directory });
  for (const stream of names('input', 3)) {
    const parts = {
      payload: { text: `zie \uFFFD ${stream}` },
      personal: { 'person-1': personalText(statement) },
    };
    await log.append(stream, [sampleEvent(stream, 0, parts), sampleEvent(stream, 1)], 'none');
  }
  await log.close();
}

/** What is found by opening, or else by verifying; undefined when the file passes both. */
async function findDamage(directory: string): Promise<string | undefined> {
  try {
    const log = await openSqliteLog({ directory });
    const report = await log.verify();
    await log.close();
    return report.damages[0]?.code;
  } catch (error) {
    if (isEventLogError(error)) return error.code;
    throw error;
  }
}

it('finds every byte of an event and its personal part that was changed', async () => {
  await withDirectory(async (directory) => {
    await writeLog(directory);
    const path = join(directory, 'events.db');
    const whole = readFileSync(path);
    expect(await findDamage(directory)).toBeUndefined();
    const missed: string[] = [];
    for (const [what, from, to] of placesOfEvent(whole)) {
      for (let place = from; place < to; place += 1) {
        // The lowest bit, the highest, and several, in turn.
        const flip = [0x01, 0x80, 0x1f][place % 3] ?? 0x01;
        const damaged = Buffer.from(whole);
        damaged[place] = (damaged[place] ?? 0) ^ flip;
        writeFileSync(path, damaged);
        if ((await findDamage(directory)) === undefined) missed.push(`${what} byte ${place} ^ ${flip}`);
      }
    }
    expect(missed).toEqual([]);
  });
});

/** Where the event at position 2 lies in the file: its row with the row's own head, and its personal part's. */
function placesOfEvent(file: Buffer): readonly (readonly [string, number, number])[] {
  const stream = file.indexOf('input-1event-');
  const endOfPayload = file.indexOf('\uFFFD input-1', stream);
  const endOfRow = file.indexOf('}', endOfPayload) + 1 + 64;
  const part = file.indexOf('person-1AAECAwQFBgcICQoLDA0ODw');
  const endOfPart = file.indexOf('}', part) + 1;
  expect([stream, endOfPayload, part].every((place) => place > 0)).toBe(true);
  return [
    ['event', stream - 14, endOfRow],
    ['personal', part - 9, endOfPart],
  ];
}

it.each([
  ['an event is gone', 'DELETE FROM event WHERE position = 2', 'STORE_DAMAGED'],
  ['a position was changed', 'UPDATE event SET position = 77 WHERE position = 5', 'STORE_DAMAGED'],
  ['two events changed places', 'UPDATE event SET position = 1000 - position', 'STORE_DAMAGED'],
  ['a revision is gone', 'UPDATE event SET revision = 9 WHERE position = 3', 'STORE_DAMAGED'],
  [
    'a header was replaced with its hash left',
    "UPDATE event SET header = replace(header, 'IDEA', 'IDEE'), payload = payload || ' '",
    'STORE_DAMAGED',
  ],
  ['a personal part is gone', 'DELETE FROM personal WHERE part / 65536 = 2', 'STORE_DAMAGED'],
  [
    'a personal part moved to another event',
    'UPDATE personal SET part = 3 * 65536 WHERE part / 65536 = 2',
    'STORE_DAMAGED',
  ],
  [
    'a personal part stands beside no event',
    "INSERT INTO personal VALUES (99 * 65536, 'person-9', 'x', '{}')",
    'PERSONAL_UNKNOWN',
  ],
  ['a text was emptied by half', "UPDATE personal SET salt = '                      '", 'STORE_DAMAGED'],
])('finds that %s', async (_, statementText, code) => {
  await withDirectory(async (directory) => {
    await writeLog(directory);
    const database = new DatabaseSync(join(directory, 'events.db'));
    database.exec(statementText);
    database.close();
    expect(await findDamage(directory)).toBe(code);
  });
});

it('counts all findings, tells the first hundred, shows its progress and can be stopped', async () => {
  await withDirectory(async (directory) => {
    const log = await openSqliteLog({ directory });
    for (const stream of names('input', 4)) {
      const events = Array.from({ length: 90 }, (_unused, index) => sampleEvent(stream, index));
      await log.append(stream, events, 'none');
    }
    await log.close();
    const database = new DatabaseSync(join(directory, 'events.db'));
    database.exec("UPDATE event SET payload = '{}' WHERE position < 200");
    database.close();
    const reader = await openSqliteLogReadOnly({ directory });
    const checked: number[] = [];
    const report = await reader.verify({ onProgress: (count) => checked.push(count) });
    expect(report).toMatchObject({ events: 360, found: 200 });
    expect(report.damages).toHaveLength(100);
    expect(report.damages[7]).toMatchObject({ position: 7n, code: 'PAYLOAD_HASH' });
    expect(checked).toEqual([100, 200, 300, 360]);
    await expect(reader.verify({ signal: AbortSignal.abort() })).rejects.toThrow('abort');
    await reader.close();
  });
});
