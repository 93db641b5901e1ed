import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Circumstances } from './event.ts';
import type { RecordKind } from './id.ts';
import { records } from '../records.ts';
import { sampleOf } from './sample.ts';

/**
 * One file for each type and version of event, as it may stand in a log: it is written once
 * (`GOLDEN=write vitest run packages/governance/record` adds those that are missing) and never changed. A schema that
 * reads it no longer, or reads less or more of it, would lose what is stored: make a new version beside it.
 */
const folder = join(import.meta.dirname, '..', 'golden');
const known = records.flatMap((record) =>
  Object.values(record.events).flatMap((definition) =>
    Array.from({ length: definition.version }, (_, index) => ({
      record,
      definition,
      version: index + 1,
      file: `${definition.type}.v${index + 1}.json`,
    })),
  ),
);

const goldenFile = z.strictObject({ payload: z.unknown(), personal: z.unknown() });

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, field]) => [name, sorted(field)]),
  );
};

/** Canonical JSON (RFC 8785) of values as an event holds them, and a line break at the end of the file. */
const canonical = (value: unknown): string => `${JSON.stringify(sorted(value))}\n`;

if (process.env['GOLDEN'] === 'write') {
  for (const { definition, version, file } of known) {
    if (version === definition.version && !existsSync(join(folder, file))) {
      const sample = { payload: sampleOf(definition.payload), personal: sampleOf(definition.personal) };
      writeFileSync(join(folder, file), canonical(sample));
    }
  }
}

test('every type and version of event has its golden file, and no file is left without one', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  expect(files.toSorted()).toEqual(known.map(({ file }) => file).toSorted());
});

const uuid = '00000000-0000-4000-8000-000000000001';
const circumstances = (kind: RecordKind): Circumstances => ({
  id: `event-${uuid}`,
  stream: `${kind}-${uuid}`,
  revision: 0n,
  actor: `person-${uuid}`,
  recordedAt: '2026-03-02T09:00:00.000Z',
  commandId: uuid,
  filled: [],
});

describe.each(known)('$file', ({ record, definition, version, file }) => {
  const bytes = readFileSync(join(folder, file), 'utf8');
  const golden = goldenFile.parse(JSON.parse(bytes));

  test('is still folded, after the event with which its record begins', () => {
    const [first] = Object.values(record.events);
    if (first === undefined) throw new Error(`${record.kind} has no events`);
    const began = record.apply(undefined, {
      type: first.type,
      version: first.version,
      payload: sampleOf(first.payload),
      at: circumstances(record.kind),
    });
    const event = { type: definition.type, version, payload: golden.payload, at: circumstances(record.kind) };
    expect(record.apply(began, event)).toHaveProperty('kind', record.kind);
  });

  test('stands as it was written', () => {
    expect(canonical(golden)).toBe(bytes);
  });
});

describe.each(known.filter(({ definition, version }) => version === definition.version))(
  '$file, the present version',
  ({ definition, file }) => {
    const golden = goldenFile.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));

    test('is read whole: neither less nor more than stands there', () => {
      const payload = definition.payload.parse(golden.payload);
      const personal = definition.personal.parse(golden.personal);
      expect(canonical({ payload, personal })).toBe(canonical(golden));
    });
  },
);
