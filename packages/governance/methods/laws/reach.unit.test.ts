import { sample } from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { rungs } from '../../catalog/ladder.ts';
import { records } from '../../records.ts';
import { conformityExamples } from '../examples/conformity.ts';
import { judgedAt } from '../examples/scan-car.ts';
import { logOf } from '../examples/story.ts';
import type { Story } from '../examples/story.ts';
import { histories, judge } from './testing/histories.ts';
import { areIndependent } from './testing/independent.ts';
import { mending } from './testing/late-facts.ts';
import { closing, isNamed } from './testing/named-facts.ts';
import { lawRuns } from './testing/runs.ts';

// What the laws are held against is what their histories reach: sought in as many as a law runs through.

const reached = new Set<string>();
let stories: readonly Story[] = [];

const note = (...names: readonly string[]): void => {
  for (const name of names) reached.add(name);
};

const missed = (names: readonly string[]): readonly string[] => names.filter((name) => !reached.has(name));

beforeAll(() => {
  stories = sample(histories, { numRuns: lawRuns, seed: 4 });
  for (const story of stories) {
    const log = logOf(story);
    note(...log.map(({ event }) => event.type));
    const judgement = judge(log, judgedAt);
    note(...(judgement?.conformity?.checks ?? []).map(({ check, status }) => `${check} ${status}`));
    note(
      ...(judgement?.pairs ?? []).flatMap((pair) => [`offered ${pair.offered}`, `realised ${pair.realised}`]),
    );
    note(
      ...log.flatMap(({ event }, index) => {
        const next = log[index + 1]?.event;
        return next !== undefined && areIndependent(event, next) ? [`independent ${event.type}`] : [];
      }),
    );
  }
});

/** What no method reads: persons, and what was only said of a record. */
const unread = /^person\.|\.(concluded|summarised|actConfirmed|actDisowned)$/u;

test('every type of event that a method can read', () => {
  const types = records.flatMap(({ events }) => Object.values(events).map(({ type }) => type));
  expect(missed(types.filter((type) => !unread.test(type)))).toEqual([]);
  expect(
    missed(['decision.actConfirmed', 'decision.actDisowned', 'rule.actConfirmed', 'rule.actDisowned']),
  ).toEqual([]);
});

test('every status of every check, and every rung', () => {
  expect(missed([...new Set(conformityExamples.map(({ check, status }) => `${check} ${status}`))])).toEqual(
    [],
  );
  expect(missed(rungs.flatMap(({ rung }) => [`offered ${rung}`, `realised ${rung}`]))).toEqual([]);
});

test('neighbours that are independent', () => {
  expect(
    missed(
      [
        'decision.positionTaken',
        'rule.endorsed',
        'group.memberJoined',
        'organisation.roleGranted',
        'group.defined',
        'project.stakeholderMapped',
        'project.planShared',
        'assessment.recorded',
      ].map((type) => `independent ${type}`),
    ),
  ).toEqual([]);
});

test('each of the three facts that mend, and each of them when it does not', () => {
  for (const story of sample(mending, { numRuns: lawRuns, seed: 4 })) {
    const log = logOf(story);
    const taken = closing(log);
    if (taken < 0) continue;
    const stood = log.slice(0, taken + 1);
    note(
      ...log
        .slice(stood.length)
        .map((one) => `${isNamed(log, stood, one) ? 'mends' : 'not'} ${one.event.type}`),
    );
  }
  const kinds = [
    'pilot.planned',
    'project.supportMeasureRecorded',
    'decision.disputeSettled',
    'decision.actConfirmed',
  ];
  expect(missed(kinds.flatMap((type) => [`mends ${type}`, `not ${type}`]))).toEqual([]);
});
