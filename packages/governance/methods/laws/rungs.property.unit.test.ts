import { assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { expect, test } from 'vitest';
import { judgedAt, scanCar, who } from '../examples/scan-car.ts';
import { changed, logOf } from '../examples/story.ts';
import type { Story, Told } from '../examples/story.ts';
import { histories, judge, later, moments } from './testing/histories.ts';
import { lawRuns } from './testing/runs.ts';

const { consultation, decision, employees, management, manager, worksCouncil } = who;

test('realised never exceeds offered', () => {
  assert(
    property(histories, moments, (story, now) => {
      for (const { realised, offered } of judge(logOf(story), now)?.pairs ?? []) {
        expect(realised).toBeLessThanOrEqual(offered);
      }
    }),
    { numRuns: lawRuns },
  );
});

/** The rung of which a reason says what it lacked; 0: it says something else. */
const lackedIn = ({ code, values }: { readonly code: string; readonly values: object }): number => {
  const [, rung] = /^NOT_(?:OFFERED|USED|OWN)_([1-6])$/u.exec(code) ?? [];
  if (rung !== undefined) return Number(rung);
  return code === 'CONSENT_PASSED_OVER' ? 4 : 'rung' in values ? Number(values.rung) : 0;
};

test('a pair that reached less than it was offered or promised is told why, of that rung and of the next one up', () => {
  assert(
    property(histories, moments, (story, now) => {
      for (const { agreed = 0, offered, realised, because } of judge(logOf(story), now)?.pairs ?? []) {
        const own = because.filter(
          ({ code }) => code !== 'CLAIMED_WOULD_RAISE' && code !== 'THROUGH_REPRESENTATIVE',
        );
        const uninvited = own.some(({ code }) => code === 'NOT_INVITED');
        const lacked = own.map(lackedIn);
        for (const rung of [Math.min(realised + 1, 6), agreed, offered].filter((one) => one > realised)) {
          expect(lacked.includes(rung) || (uninvited && rung >= 3), `${rung} in ${JSON.stringify(own)}`).toBe(
            true,
          );
        }
        expect(new Set(own.map((one) => `${one.code} ${lackedIn(one)}`)).size).toBe(own.length);
      }
    }),
    { numRuns: lawRuns },
  );
});

type Submission = Extract<Told, { type: 'input.submitted' }>;

/** Another input than the story tells: of any kind that asks for an answer, by anybody, at any time. */
const inputs = record({
  kind: constantFrom('SUGGESTION', 'QUESTION', 'IDEA', 'CONCERN', 'OBJECTION', 'EXPERIENCE'),
  by: constantFrom(who.anna, who.carla, who.council, who.head, who.newcomer),
  party: constantFrom(employees, worksCouncil, management),
  about: constantFrom<Pick<Submission['payload'], 'decision' | 'consultation'>>(
    { decision },
    { consultation },
  ),
  claimed: boolean(),
  changed: boolean(),
  /** Days after the opening of the decision, and days in which it is answered: thirty are in time. */
  day: integer({ min: 1, max: 45 }),
  within: integer({ min: 0, max: 30 }),
});

type More = typeof inputs extends Arbitrary<infer I> ? I : never;

const inputMore = ({ kind, by, party, about, claimed, changed: names, day, within }: More): Story => {
  const submitted = scanCar['submitted'];
  if (submitted?.type !== 'input.submitted') return {};
  const on = 'input-00000000-0000-4000-8000-000000000081' as const;
  const at = later('2026-02-02', day);
  const { decision: _decision, consultation: _consultation, ...payload } = submitted.payload;
  return {
    more: {
      ...submitted,
      on,
      at,
      by: claimed ? manager : by,
      ...(claimed ? { onBehalfOf: by } : {}),
      party,
      payload: { ...payload, ...about, kind, due: { at: later(at, 30), from: 'ORGANISATION' } },
    },
    moreAnswered: {
      type: 'input.answered',
      on,
      at: later(at, within),
      by: manager,
      payload: {
        disposition: 'ADOPTED',
        reason: 'Een goed idee uit de praktijk.',
        ...(names ? { changed: 'De route is anders.' } : {}),
      },
    },
  };
};

test('an input more that is answered in time and adopted lowers no rung', () => {
  assert(
    property(histories, inputs, (story, more) => {
      const before = judge(logOf(story), judgedAt)?.pairs ?? [];
      const after = judge(logOf(changed(story, inputMore(more))), judgedAt)?.pairs ?? [];
      before.forEach((pair, index) => {
        expect(after[index]?.realised).toBeGreaterThanOrEqual(pair.realised);
        expect(after[index]?.offered).toBeGreaterThanOrEqual(pair.offered);
      });
    }),
    { numRuns: lawRuns },
  );
});
