import { readFileSync } from 'node:fs';
import { attentionPointsOf, conformityChecks, rungs } from '@besluitspoor/governance';
import { beforeAll, expect, test } from 'vitest';
import { tellCases } from './author/cases.ts';
import { caseIds } from './index.ts';
import { judgementsOf, recordedCases } from './judged.ts';

const names = ['enforcement', 'wink', 'utrecht'] as const;
const end = '2026-11-01T00:00:00.000Z';

let events: Awaited<ReturnType<typeof recordedCases>>;
const asOf = (name: (typeof names)[number], moment: string) => judgementsOf(events, caseIds[name].organisation, moment);
let atTheEnd: readonly ReturnType<typeof judgementsOf>[];
const decisionsAtTheEnd = () => atTheEnd.flatMap(({ decisions }) => decisions);
const pointsAtTheEnd = () => atTheEnd.flatMap(({ projects }) => projects).flatMap(({ scorecard }) => scorecard.steps).flatMap(({ points }) => points);

const { enforcement, wink, utrecht } = tellCases();

beforeAll(async () => {
  events = await recordedCases();
  atTheEnd = names.map((name) => asOf(name, end));
});

const pointAsOf = (name: (typeof names)[number], moment: string, code: string) =>
  asOf(name, moment).projects.flatMap(({ scorecard }) => scorecard.steps).flatMap(({ points }) => points).find(({ check }) => check === code)?.status;

const sorted = (values: Iterable<string | number>): readonly (string | number)[] => [...new Set(values)].toSorted((one, other) => (one < other ? -1 : 1));

/** The statuses that a check can have at all, as its page says. */
const possible = (page: string, heading: (code: string) => RegExp) => {
  const text = readFileSync(new URL(`../../../docs/methods/${page}`, import.meta.url), 'utf8');
  return (code: string): readonly string[] => heading(code).exec(text)?.[1]?.split(', ') ?? [];
};

test.each(Object.keys(conformityChecks))('%s shows every status that it can have', (check) => {
  const can = possible('conformity-1.md', (code) => new RegExp(`^## ${code} .*\\nStatuses: (.*)\\.$`, 'mu'))(check);
  const shown = decisionsAtTheEnd().flatMap(({ conformity }) => conformity?.checks.filter((one) => one.check === check) ?? []).map(({ status }) => status);
  expect(can.length).toBeGreaterThanOrEqual(3);
  expect(sorted(shown)).toEqual(sorted(can));
});

test('every verdict is shown, and none of what was withdrawn', () => {
  expect(sorted(decisionsAtTheEnd().map(({ conformity }) => conformity?.verdict ?? 'none'))).toEqual(sorted(['CONFORM', 'NOT_CONFORM', 'PENDING', 'UNPROVEN', 'none']));
});

test('every rung was promised, offered and reached', () => {
  const pairs = decisionsAtTheEnd().flatMap(({ pairs: all }) => all);
  const every = rungs.map(({ rung }) => rung);
  expect(sorted(pairs.flatMap(({ agreed }) => agreed ?? []))).toEqual(every);
  expect(sorted(pairs.map(({ offered }) => offered))).toEqual(every);
  expect(sorted(pairs.map(({ realised }) => realised))).toEqual(every);
});

test.each(attentionPointsOf('SIM').map(({ code }) => code))('attention point %s is met in one case, and not or not yet in another', (code) => {
  const statuses = pointsAtTheEnd().filter(({ check }) => check === code).map(({ status }) => status);
  expect(statuses).toContain('MET');
  expect(statuses.some((status) => status === 'NOT_MET' || status === 'PENDING')).toBe(true);
});

test('a point is waived with its reason', () => {
  expect(pointsAtTheEnd().find(({ check, status }) => check === '4.3' && status === 'NOT_APPLICABLE')).toMatchObject({ findings: [{ code: 'WAIVED', values: { reason: 'Iedereen krijgt het toestel tegelijk; er valt niet eerst kennis mee te maken. [verzonnen]' } }] });
});

const checkOf = (name: (typeof names)[number], moment: string, decision: string, check: string) => {
  const found = asOf(name, moment).decisions.find((one) => one.decision === decision);
  return { verdict: found?.conformity?.verdict, ...found?.conformity?.checks.find((one) => one.check === check) };
};

test('a decision that was entered afterwards, in the right order, is unproven and stays so', () => {
  const { sensors } = enforcement.built;
  expect(asOf('enforcement', '2025-09-01T00:00:00.000Z').decisions.map(({ decision }) => decision)).not.toContain(sensors);
  for (const moment of ['2025-09-25T00:00:00.000Z', end]) {
    for (const check of ['C1', 'C2', 'C3', 'C4', 'C7', 'C15']) expect(checkOf('enforcement', moment, sensors, check), check).toMatchObject({ verdict: 'UNPROVEN', status: 'UNPROVEN' });
  }
});

test('an endorsement recorded on behalf is unproven until it is disowned, and then missing', () => {
  const { adopt } = enforcement.built;
  expect(checkOf('enforcement', '2025-09-01T00:00:00.000Z', adopt, 'C3').status).toBe('UNPROVEN');
  expect(checkOf('enforcement', '2025-09-09T00:00:00.000Z', adopt, 'C3').status).toBe('NOT_MET');
});

test('the problem is analysed twice: with whoever owns it only the second time', () => {
  expect(pointAsOf('enforcement', '2025-03-31T00:00:00.000Z', '2.1')).toBe('PENDING');
  expect(pointAsOf('enforcement', '2025-04-01T00:00:00.000Z', '2.1')).toBe('NOT_MET');
  expect(pointAsOf('enforcement', '2025-05-20T00:00:00.000Z', '2.1')).toBe('MET');
});

test('what was called OTHER is judged by its kind once a pilot names it as its ground', () => {
  expect(checkOf('wink', '2026-01-31T00:00:00.000Z', wink.sprints.two, 'C1').status).toBe('MET');
  expect(checkOf('wink', end, wink.sprints.two, 'C1').status).toBe('NOT_MET');
});

test('a right in dispute is unproven until the dispute is settled', () => {
  const { desk } = utrecht.selected;
  expect(checkOf('utrecht', '2026-05-07T00:00:00.000Z', desk, 'C7').status).toBe('UNPROVEN');
  expect(checkOf('utrecht', end, desk, 'C7').status).toBe('MET');
  expect(checkOf('utrecht', end, utrecht.living.rotation, 'C7').status).toBe('UNPROVEN');
});

test('a rule that changes meanwhile is no hindrance to whom all bound parties let go on', () => {
  expect(checkOf('utrecht', end, utrecht.tested.goOn, 'C2')).toMatchObject({ verdict: 'CONFORM', status: 'MET', findings: [{ code: 'RULE_CHANGED_GOING_ON_ENDORSED' }] });
  expect(checkOf('enforcement', end, enforcement.built.adopt, 'C2').status).toBe('NOT_MET');
});
