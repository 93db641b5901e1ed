import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../record/command.ts';
import { play, repeatsOf } from '../record/play.ts';
import type { Attempt } from '../record/play.ts';
import { running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import {
  agreeCriteria,
  concludePilot,
  evaluatePilot,
  recordAcquainted,
  recordMeasurement,
  startPilot,
} from './commands.ts';
import { pilot, planned } from './pilot-history.ts';
import { pilotRecord } from './state.ts';

const { employee, employees, strangers } = scene;
const { array, constant, constantFrom, integer, record } = fc;

const beginning = [...running, planned];
const text = constantFrom('Zo.', 'Anders.');
const participants = array(record({ group: constantFrom(employees, strangers) }), { maxLength: 2 });
const criteria = array(
  record({
    title: constantFrom('Tempo', 'Werkplezier', 'Klachten', 'Fouten'),
    aspect: constantFrom('PRODUCTIVITY', 'QUALITY_OF_WORK'),
    hard: fc.boolean(),
  }),
  { minLength: 1, maxLength: 3 },
);

const tried = (
  command: Command,
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<Attempt> =>
  record({ input: record({ pilot: constant(pilot), ...fields }) }).map((attempt) => ({
    command: command.name,
    id: pilot,
    acting: { actor: employee },
    ...attempt,
  }));

const attempts = array(
  fc.oneof(
    { weight: 3, arbitrary: tried(agreeCriteria, { criteria, agreedWith: participants }) },
    tried(startPilot, {}),
    tried(recordAcquainted, { count: integer({ min: 0, max: 3 }) }),
    {
      weight: 2,
      arbitrary: tried(recordMeasurement, {
        variant: integer({ min: 1, max: 3 }),
        criterion: integer({ min: 1, max: 5 }),
        value: integer({ min: 0, max: 9 }),
      }),
    },
    tried(evaluatePilot, { findings: text, qualityOfWork: fc.boolean(), participants }),
    tried(concludePilot, { conclusion: text }),
  ),
  { minLength: 10, maxLength: 25 },
);

test('a criterion’s number stands for one title for ever, whatever is tried', () => {
  fc.assert(
    fc.property(attempts, (tries) => {
      const titles = new Map<number, string>();
      play(beginning, tries, (history) => {
        const state = given(...history).stateOf(pilotRecord, pilot);
        for (const { criterion, title } of state?.agreed?.criteria ?? []) {
          expect(titles.get(criterion) ?? title).toBe(title);
          titles.set(criterion, title);
        }
        expect(state?.agreed?.agreedWith.some(({ group }) => group === strangers) ?? false).toBe(false);
        expect((state?.evaluations.length ?? 0) > 0 && state?.startedBy === undefined).toBe(false);
      });
    }),
    { numRuns: 60 },
  );
});

// The same value can be measured twice; sending that command twice is caught by its id.
test('what was recorded is not recorded again when the same is decided at once', () => {
  fc.assert(
    fc.property(attempts, (tries) => {
      expect(repeatsOf(beginning, tries, [recordMeasurement.name])).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
