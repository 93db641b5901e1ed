import { describe, expect, test } from 'vitest';
import { namesIn } from '../catalog/template.ts';
import { conformityFindings } from './conformity/findings.ts';
import { afterwardsFindings } from './conformity/findings/afterwards.ts';
import { answersFindings } from './conformity/findings/answers.ts';
import { framesFindings } from './conformity/findings/frames.ts';
import { generalFindings } from './conformity/findings/general.ts';
import { hearingFindings } from './conformity/findings/hearing.ts';
import { ruleFindings } from './conformity/findings/rule.ts';
import { takingFindings } from './conformity/findings/taking.ts';
import { voteFindings } from './conformity/findings/vote.ts';
import { weighingFindings } from './conformity/findings/weighing.ts';
import { answeringHoldsUntil } from './holds-until.ts';
import { ladderFindings, unnumberedFindings } from './ladder/findings.ts';
import { methodNamed, methods } from './registry.ts';
import { scorecardFindings, unnumberedPoints } from './scorecard/findings.ts';
import { sentenceOf } from './sentence.ts';

/** Each code of a sentence by the table in which it was written. */
const tables = [
  generalFindings,
  ruleFindings,
  takingFindings,
  voteFindings,
  hearingFindings,
  answersFindings,
  framesFindings,
  weighingFindings,
  afterwardsFindings,
  ladderFindings,
  scorecardFindings,
];

const valuesOf = (sentence: string): readonly string[] => namesIn(sentence).toSorted();

test('every method tells what it checks, in both languages; another is not known', () => {
  expect(methods.map(({ id }) => id)).toEqual(['answering/1', 'conformity/1', 'ladder/1', 'sim/1', 'pim/1']);
  for (const { id, title, definition, checks } of methods) {
    expect(methodNamed(id)?.id).toBe(id);
    expect(new Set(checks.map(({ code }) => code)).size).toBe(checks.length);
    for (const check of checks) {
      expect(check.definition, check.code).not.toBe(check.label);
      expect(check.definition.nl.length, check.code).toBeGreaterThan(20);
      expect(check.definition.en.length, check.code).toBeGreaterThan(20);
    }
    for (const label of [title, definition, ...checks.map((check) => check.label)]) {
      expect(label.nl).not.toBe('');
      expect(label.en).not.toBe('');
    }
  }
  expect(methodNamed('pim/1')?.checks.map(({ code }) => code)).not.toContain('1.5');
  expect(methodNamed('conformity/2')).toBeUndefined();
});

describe('sentences', () => {
  test('no code has two meanings: each stands in one table', () => {
    const codes = tables.flatMap((table) => Object.keys(table));
    expect(codes.filter((code, index) => codes.indexOf(code) < index)).toEqual([]);
    const told = Object.keys({ ...conformityFindings, ...ladderFindings, ...scorecardFindings });
    expect(told.toSorted()).toEqual(codes.toSorted());
  });

  test.each(Object.entries({ ...conformityFindings, ...ladderFindings, ...scorecardFindings }))(
    '%s says the same in both languages',
    (_, { nl, en }) => {
      expect(valuesOf(nl)).toEqual(valuesOf(en));
    },
  );

  test('of a small group are those without the numbers', () => {
    const values = { positions: 2, needed: 1, group: 'OR', rung: 3, size: 4, fewer: 3, share: 60 };
    for (const code of [
      'REALISED_3',
      'NOT_USED_3',
      'NOT_USED_2',
      'ACQUAINTED',
      'NOT_ACQUAINTED',
      'ACQUAINTED_OF_FEWER',
    ] as const) {
      const whole = { ...values, said: 9, honoured: 7, anonymous: 7, questions: 7, unanswered: 7, count: 7 };
      expect(sentenceOf({ code, values: whole }, 'nl')).toContain('7');
      for (const language of ['nl', 'en'] as const) {
        const said = sentenceOf({ code, values }, language);
        expect(said).not.toMatch(/[{}79]| {2}/u);
      }
    }
    const labels = Object.values({ ...unnumberedFindings, ...unnumberedPoints });
    for (const { nl, en } of labels) expect(valuesOf(nl)).toEqual(valuesOf(en));
  });
});

test('what answering/1 says holds until the input becomes overdue, and then for good', () => {
  const overdueFrom = '2026-04-01T21:59:59.999Z';
  expect(answeringHoldsUntil({ overdueFrom }, '2026-03-02T09:00:00.000Z')).toBe(overdueFrom);
  expect(answeringHoldsUntil({ overdueFrom }, overdueFrom)).toBe(overdueFrom);
  expect(answeringHoldsUntil({ overdueFrom }, '2026-04-01T22:00:00.000Z')).toBeUndefined();
  expect(answeringHoldsUntil({}, '2026-03-02T09:00:00.000Z')).toBeUndefined();
});
