import { expect, test } from 'vitest';
import type { CheckStatus } from '../judgement.ts';
import { endorsed, granted, joined, judgedAt, scanCar, who } from '../examples/scan-car.ts';
import { changed, eventNamed, logOf } from '../examples/story.ts';
import type { Change } from '../examples/story.ts';
import { judgeDecision, readForJudging } from '../judge.ts';

/** Whether the endorsements count (C3), where the sponsor endorses for the works council. */
const endorsedBySponsor = (change: Change): CheckStatus | undefined => {
  const story = changed(scanCar, {
    endorsedByCouncil: endorsed(who.worksCouncil, who.sponsor),
    ...change,
  });
  const judged = readForJudging(logOf(story), who.organisation);
  return judgeDecision(judged, who.decision, judgedAt)?.conformity?.checks.find(({ check }) => check === 'C3')
    ?.status;
};

const appointed = granted(who.sponsor, 'REPRESENTATIVE', who.worksCouncil, '2026-01-06');

test('a voice that another appoints for the works council proves nothing', () => {
  expect(endorsedBySponsor({ appointed })).toBe('UNPROVEN');
  expect(endorsedBySponsor({ appointed: { ...appointed, by: who.sponsor } })).toBe('UNPROVEN');
});

test('the voice that one of its members appoints does, or that belongs to a member', () => {
  expect(endorsedBySponsor({ appointed: { ...appointed, by: who.council } })).toBe('MET');
  expect(endorsedBySponsor({ appointed, member: joined(who.worksCouncil, who.sponsor) })).toBe('MET');
});

test('a voice that belongs to somebody who was made a member shortly before does not', () => {
  const member = joined(who.worksCouncil, who.sponsor, '2026-01-06');
  expect(endorsedBySponsor({ appointed, member })).toBe('UNPROVEN');
  const members = { member, other: joined(who.worksCouncil, who.newcomer, '2026-01-06') };
  expect(endorsedBySponsor({ appointed: { ...appointed, by: who.newcomer }, ...members })).toBe('UNPROVEN');
  const early = { councilJoined: joined(who.worksCouncil, who.council, '2025-12-01') };
  expect(
    endorsedBySponsor({
      ...early,
      appointed,
      member: joined(who.worksCouncil, who.sponsor, '2025-12-20'),
    }),
  ).toBe('MET');
});

test('nor does a role that is recorded in the name of a member', () => {
  const inName = { ...appointed, by: who.manager, onBehalfOf: who.council };
  expect(endorsedBySponsor({ appointed: inName })).toBe('UNPROVEN');
});

test('where nobody is registered as a member the role suffices', () => {
  expect(endorsedBySponsor({ appointed, councilJoined: undefined })).toBe('MET');
});

test('and what is written down for the works council is confirmed by its own voice alone', () => {
  const confirmedBy = (by: typeof who.sponsor): Change => ({
    appointed,
    endorsedByCouncil: {
      ...endorsed(who.worksCouncil, who.manager),
      onBehalfOf: who.worksCouncil,
    },
    confirmed: {
      type: 'rule.actConfirmed',
      on: who.rule,
      at: '2026-01-08T11:00:00.000Z',
      by,
      payload: { event: eventNamed('endorsedByCouncil') },
    },
  });
  expect(endorsedBySponsor(confirmedBy(who.sponsor))).toBe('UNPROVEN');
  expect(endorsedBySponsor(confirmedBy(who.council))).toBe('MET');
});

test('an act in the name of a person is the party’s only if that person is its voice', () => {
  const inNameOf = (person: typeof who.sponsor): Change => ({
    endorsedByCouncil: { ...endorsed(who.worksCouncil, who.manager), onBehalfOf: person },
    confirmed: {
      type: 'rule.actConfirmed',
      on: who.rule,
      at: '2026-01-09',
      by: person,
      payload: { event: eventNamed('endorsedByCouncil') },
    },
  });
  expect(endorsedBySponsor(inNameOf(who.newcomer))).toBe('UNPROVEN');
  expect(endorsedBySponsor(inNameOf(who.council))).toBe('MET');
});

test('nor is it another party’s that made it its own', () => {
  const inNameOf = (party: typeof who.employees): Change => ({
    endorsedByCouncil: { ...endorsed(who.worksCouncil, who.manager), onBehalfOf: party },
    confirmed: {
      type: 'rule.actConfirmed',
      on: who.rule,
      at: '2026-01-09',
      by: who.anna,
      party: who.employees,
      payload: { event: eventNamed('endorsedByCouncil') },
    },
  });
  expect(endorsedBySponsor(inNameOf(who.employees))).toBe('UNPROVEN');
});
