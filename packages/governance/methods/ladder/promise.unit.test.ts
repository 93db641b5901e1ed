import { expect, test } from 'vitest';
import { asked } from '../examples/ladder/stories.ts';
import { judgedAt, opening, who } from '../examples/scan-car.ts';
import { changed, logOf } from '../examples/story.ts';
import type { Change, Told } from '../examples/story.ts';
import { judgeDecision, readForJudging } from '../judge.ts';

const { decision, employees, manager, organisation, project } = who;

const pairAfter = (change: Change) =>
  judgeDecision(readForJudging(logOf(changed(asked, change)), organisation), decision, judgedAt)?.pairs[0];

/** The promise of the story, of rung 3 and active, is changed on 20 January. */
const promised = (rung: number, active: boolean): Told => ({
  type: 'project.participationChanged',
  on: project,
  at: '2026-01-20',
  by: manager,
  payload: { promise: 1, group: employees, rung, active, reason: 'Er is haast.' },
});

const endorsedOn = (at: string): Told => ({
  type: 'project.participationEndorsed',
  on: project,
  at,
  by: who.anna,
  party: employees,
  payload: { promise: 1, group: employees },
});

test('a lower promise counts once it was endorsed before the opening', () => {
  expect(pairAfter({ lower: promised(1, true) })?.agreed).toBe(3);
  expect(pairAfter({ lower: promised(1, true), endorsed: endorsedOn('2026-01-21') })?.agreed).toBe(1);
});

test('an endorsement after the day on which the opening says that it was lowers nothing', () => {
  const opened: Told = { ...opening(), occurredAt: '2026-01-21' };
  const change = { lower: promised(1, true), endorsed: endorsedOn('2026-01-23'), opened };
  expect(pairAfter(change)?.agreed).toBe(3);
});

test('a higher rung does not take away that the group is asked', () => {
  const uninvited: Change = { invited: undefined };
  expect(pairAfter({ ...uninvited, higher: promised(4, false) })).toMatchObject({ agreed: 4, offered: 2 });
  const change = { ...uninvited, higher: promised(4, false), endorsed: endorsedOn('2026-01-21') };
  expect(pairAfter(change)).toMatchObject({ agreed: 4, offered: 3 });
});
