import { describe, expect, test } from 'vitest';
import { decisionRecord } from '../decision/state.ts';
import type { RecordId } from '../record/id.ts';
import { happenedTo, running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import type { Given } from '../record/spec.ts';
import {
  acknowledgeInput,
  clarifyInput,
  countSupports,
  linkInput,
  placeInputInTheme,
  reportFollowUp,
  supportInput,
  takeInputFromTheme,
  unlinkInput,
  withdrawInput,
} from './commands.ts';
import { happened, input, opened, other, submitted, theme } from './input-history.ts';

const { organisation, project, employee, employees, manager, representative } = scene;
const decision: RecordId<'decision'> = `decision-${scene.fresh}`;
const after = (...history: readonly Given[]) => given(...running, submitted(), opened, ...history);
const as = (actor: string) => ({ acting: { actor } });

describe('a theme', () => {
  const placed = happened({ type: 'input.placedInTheme', payload: { theme } });

  test('takes an input once, and gives back what it holds', () => {
    expect(after().when(placeInputInTheme, { input, theme })).toEqual([
      { type: 'input.placedInTheme', payload: { theme } },
    ]);
    expect(after(placed).when(placeInputInTheme, { input, theme })).toEqual([]);
    expect(after(placed).when(takeInputFromTheme, { input, theme })).toEqual([
      { type: 'input.takenFromTheme', payload: { theme } },
    ]);
    expect(after().when(takeInputFromTheme, { input, theme })).toMatchObject({ code: 'NOT_IN_THEME' });
  });

  test('an input that was submitted in a theme stands in it', () => {
    const within = given(...running, opened, submitted({ theme }));
    expect(within.when(placeInputInTheme, { input, theme })).toEqual([]);
  });
});

test('only the submitter clarifies, in words that stay personal', () => {
  const text = 'Ik bedoel de avonddienst.';
  expect(after().when(clarifyInput, { input, text }, as(employee))).toEqual([
    { type: 'input.clarified', payload: {}, personal: { of: employee, fields: { text } } },
  ]);
  expect(after().when(clarifyInput, { input, text }, as(manager))).toMatchObject({
    code: 'NOT_THE_SUBMITTER',
  });
});

test('what a group submitted is clarified on behalf of that group', () => {
  const acting = { actor: manager, onBehalfOf: employees };
  const ofGroup = given(...running, submitted({}, { acting }));
  const again = { acting: { actor: representative, onBehalfOf: employees } };
  expect(ofGroup.when(clarifyInput, { input, text: 'Erbij.' }, again)).toMatchObject([
    { type: 'input.clarified' },
  ]);
  expect(ofGroup.when(clarifyInput, { input, text: 'Erbij.' }, as(representative))).toMatchObject({
    code: 'NOT_THE_SUBMITTER',
  });
});

test('everybody supports once; a count without names replaces the one before', () => {
  const supported = happened({ type: 'input.supported', payload: {} }, as(manager));
  expect(after(supported).when(supportInput, { input }, as(manager))).toEqual([]);
  expect(after(supported).when(supportInput, { input }, as(representative))).toEqual([
    { type: 'input.supported', payload: {} },
  ]);
  const counted = happened({ type: 'input.supportsCounted', payload: { count: 12 } });
  expect(after(counted).when(countSupports, { input, count: 12 })).toEqual([]);
  expect(after(counted).when(countSupports, { input, count: 15 })).toEqual([
    { type: 'input.supportsCounted', payload: { count: 15 } },
  ]);
});

test('an acknowledgement is recorded, the same one once', () => {
  const message = 'Ontvangen.';
  const done = happened({ type: 'input.acknowledged', payload: { message } });
  expect(after().when(acknowledgeInput, { input })).toEqual([{ type: 'input.acknowledged', payload: {} }]);
  expect(after(done).when(acknowledgeInput, { input, message })).toEqual([]);
});

describe('withdrawing', () => {
  const withdrawn = { type: 'input.withdrawn', payload: {} } as const;
  const onBehalf = { acting: { actor: manager, onBehalfOf: employee } };

  test('is for the submitter, or on that person’s behalf, once', () => {
    expect(after().when(withdrawInput, { input }, as(employee))).toEqual([withdrawn]);
    expect(after().when(withdrawInput, { input, text: 'Het is al beter.' }, as(employee))).toMatchObject([
      { personal: { of: employee, fields: { text: 'Het is al beter.' } } },
    ]);
    expect(after().when(withdrawInput, { input }, as(manager))).toMatchObject({ code: 'NOT_THE_SUBMITTER' });
    expect(
      after(happened(withdrawn, as(employee))).when(withdrawInput, { input }, as(employee)),
    ).toMatchObject({
      code: 'ALREADY_WITHDRAWN',
    });
  });

  test('what was claimed on behalf can still be done in person, not claimed again', () => {
    const claimed = happened(withdrawn, onBehalf);
    expect(after(claimed).when(withdrawInput, { input }, as(employee))).toEqual([withdrawn]);
    expect(after(claimed).when(withdrawInput, { input }, onBehalf)).toMatchObject({
      code: 'ALREADY_WITHDRAWN',
    });
  });
});

describe('links', () => {
  const decided: Given = {
    record: decisionRecord,
    id: decision,
    event: {
      type: 'decision.opened',
      payload: {
        organisation,
        project,
        title: 'Scanauto',
        kind: 'SELECT',
        affected: [employees],
        alternatives: [{ alternative: 1, title: 'Doen' }],
      },
    },
    ...as(manager),
  };
  const joined = happenedTo.group(employees, {
    type: 'group.memberJoined',
    payload: { person: representative },
  });
  const link = (actor: string, ...history: readonly Given[]) =>
    after(decided, ...history).when(linkInput, { input, to: decision }, as(actor));
  const linked = { type: 'input.linked', payload: { to: decision } } as const;

  test('to a decision are made by the submitter, its opener or a member of an affected group', () => {
    expect(link(employee)).toEqual([linked]);
    expect(link(manager)).toEqual([linked]);
    expect(link(representative, joined)).toEqual([linked]);
    expect(link(representative)).toMatchObject({ code: 'NOT_THEIRS_TO_LINK', path: ['to'] });
  });

  test('to another input are made by anybody; the same link again changes nothing', () => {
    const both = after(submitted({}, { id: other }));
    expect(both.when(linkInput, { input, to: other }, as(representative))).toMatchObject([
      { type: 'input.linked' },
    ]);
    expect(link(employee, happened(linked, as(manager)))).toEqual([]);
    expect(both.when(linkInput, { input, to: input }, as(employee))).toMatchObject({ code: 'FIELD_INVALID' });
  });

  test('are removed only by who made them; submitting with a decision made one', () => {
    const unlink = (actor: string, ...history: readonly Given[]) =>
      given(...running, decided, ...history).when(unlinkInput, { input, from: decision }, as(actor));
    const submittedWith = submitted({ decision });
    expect(unlink(employee, submittedWith)).toEqual([
      { type: 'input.unlinked', payload: { from: decision } },
    ]);
    expect(unlink(manager, submittedWith)).toMatchObject({ code: 'LINK_OF_ANOTHER' });
    expect(unlink(employee, submitted())).toMatchObject({ code: 'NOT_LINKED' });
  });

  test('what really changed is reported, with the decision that it followed from', () => {
    const description = 'Het rooster is aangepast.';
    expect(after(decided).when(reportFollowUp, { input, description, decision })).toEqual([
      { type: 'input.followUpReported', payload: { description, decision } },
    ]);
  });
});
