import { expect, test } from 'vitest';
import type { Acting } from '../record/command.ts';
import { happenedTo, running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import type { Given } from '../record/spec.ts';
import { confirmAct, disownAct } from './act-commands.ts';

const { project: record, manager, representative, worksCouncil, sponsor } = scene;

const eventId = (count: number) =>
  `event-00000000-0000-4000-8000-${String(count).padStart(12, '0')}` as const;
const event = eventId(running.length + 1);

const paused = (onBehalfOf?: Acting['onBehalfOf']) =>
  happenedTo.project(
    { type: 'project.paused', payload: { reason: 'Vakantie.' } },
    { actor: manager, onBehalfOf },
  );
const forSponsor = [...running, paused(sponsor)];
const confirmed: Given = happenedTo.project({ type: 'project.actConfirmed', payload: { event } });
const disowned: Given = happenedTo.project({ type: 'project.actDisowned', payload: { event } });

const verdicts = (history: readonly Given[], acting: Partial<Acting>) =>
  [confirmAct, disownAct].map((command) => given(...history).when(command, { record, event }, { acting }));

const confirms = [{ type: 'project.actConfirmed', payload: { event } }];
const disowns = [{ type: 'project.actDisowned', payload: { event } }];

test('the person on whose behalf it was recorded confirms or disowns it', () => {
  expect(verdicts(forSponsor, { actor: sponsor })).toEqual([confirms, disowns]);
});

test('for a group its representative does, and no other member', () => {
  const history = [...running, paused(worksCouncil)];
  expect(verdicts(history, { actor: representative })).toEqual([confirms, disowns]);
  expect(verdicts(history, { actor: sponsor, party: worksCouncil })).toMatchObject([
    { code: 'NOT_THEIRS_TO_CONFIRM' },
    { code: 'NOT_THEIRS_TO_CONFIRM' },
  ]);
});

test('nobody else does, nor the person by the hand of another', () => {
  const theirs = [{ code: 'NOT_THEIRS_TO_CONFIRM' }, { code: 'NOT_THEIRS_TO_CONFIRM' }];
  expect(verdicts(forSponsor, { actor: manager })).toMatchObject(theirs);
  expect(verdicts(forSponsor, { actor: sponsor, onBehalfOf: manager })).toMatchObject(theirs);
});

test('the same word again records nothing; another one is refused', () => {
  expect(verdicts([...forSponsor, confirmed], { actor: sponsor })).toMatchObject([
    [],
    { code: 'ACT_SETTLED' },
  ]);
  expect(verdicts([...forSponsor, disowned], { actor: sponsor })).toMatchObject([
    { code: 'ACT_SETTLED' },
    [],
  ]);
});

test('an event that was recorded on nobody else’s behalf, or is none, cannot be confirmed', () => {
  const nothing = [{ code: 'NOTHING_ON_BEHALF' }, { code: 'NOTHING_ON_BEHALF' }];
  expect(verdicts([...running, paused()], { actor: manager })).toMatchObject(nothing);
  expect(verdicts(running, { actor: manager })).toMatchObject(nothing);
});
