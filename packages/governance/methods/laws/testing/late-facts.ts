import { array, constantFrom, oneof, option, record } from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { confirmed, onDecision } from '../../examples/example.ts';
import { granted, joined, position, scanCar, who } from '../../examples/scan-car.ts';
import { changed, instant } from '../../examples/story.ts';
import type { Change, Story } from '../../examples/story.ts';
import { histories, possible } from './histories.ts';
import { voices } from './named-facts.ts';

const { decision, employees, management, organisation, pilot, project, worksCouncil } = who;

const LATE = '2026-08-01';

const anybody = constantFrom(
  who.manager,
  who.sponsor,
  who.chair,
  who.head,
  who.anna,
  who.bert,
  who.carla,
  who.council,
  who.newcomer,
);

/** Somebody confirms something that the story tells: the one in whose name it was recorded, or another. */
const confirmation = (story: Story): Arbitrary<Change> => {
  const names = Object.keys(story);
  const claimed = names.filter((name) => story[name]?.onBehalfOf !== undefined);
  return record({
    name:
      claimed.length === 0 ? constantFrom(...names) : oneof(constantFrom(...claimed), constantFrom(...names)),
    other: option(anybody),
  }).map(({ name, other }): Change => {
    const told = story[name];
    if (told === undefined) return {};
    const whose = voices.get(told.onBehalfOf ?? '') ?? who.anna;
    return { [`late confirmation ${name}`]: confirmed(told.on, name, other ?? whose, LATE) };
  });
};

/** What was told in time, told once more and late: dated as it was, or as it is. */
const again: Arbitrary<Change> = record({
  name: constantFrom(
    ...Object.keys(scanCar).filter(
      (name) =>
        !['registered', 'employees', 'management', 'worksCouncil', 'opened', 'initiated'].includes(name),
    ),
  ),
  dated: constantFrom('AS_IT_WAS', 'AS_IT_IS', 'NOT'),
}).map(({ name, dated }): Change => {
  const told = scanCar[name];
  if (told === undefined) return {};
  const occurredAt = { AS_IT_WAS: instant(told.at), AS_IT_IS: instant(LATE), NOT: null }[dated];
  return { [`late ${name}`]: { ...told, at: LATE, occurredAt } };
});

const by = (author: typeof who.manager, party?: typeof employees) => onDecision(LATE, author, party);

/** What may try to mend a decision long after it was taken. */
const late: Arbitrary<Change> = anybody.chain((author) =>
  constantFrom<Change>(
    { lateFor: position(author, management, 'FOR', 1, LATE) },
    { lateOther: position(author, employees, 'FOR', 2, LATE) },
    { lateConsent: position(author, employees, 'CONSENT', 1, LATE) },
    { lateMember: joined(management, author, LATE) },
    { lateChair: granted(author, 'CHAIR', undefined, LATE) },
    { lateVoice: { ...granted(author, 'REPRESENTATIVE', worksCouncil, LATE), by: who.manager } },
    {
      lateDispute: {
        type: 'decision.rightDisputed',
        ...by(author, worksCouncil),
        payload: { right: 1, party: worksCouncil, text: 'Dit raakt ons werk.' },
      },
    },
    ...(['PARTY', 'RULING'] as const).map((settledBy) => ({
      lateSettlement: {
        type: 'decision.disputeSettled' as const,
        on: decision,
        at: '2026-08-02',
        by: author,
        payload: { right: 1, applies: false, party: worksCouncil, by: settledBy, text: 'Het geldt niet.' },
      },
    })),
    {
      lateEnding: {
        type: 'organisation.rightEnded',
        on: organisation,
        at: LATE,
        by: author,
        payload: { right: 1, reason: 'Niet meer nodig.' },
      },
    },
    {
      latePilot: {
        type: 'pilot.planned',
        on: 'pilot-00000000-0000-4000-8000-000000000093',
        at: LATE,
        by: author,
        payload: {
          organisation,
          project,
          title: 'Proefmaand',
          decision,
          variants: [{ variant: 1, title: 'Scanauto' }],
          testPlan: 'Een maand rijden.',
        },
      },
    },
    {
      lateSupport: {
        type: 'project.supportMeasureRecorded',
        on: project,
        at: LATE,
        by: author,
        payload: { support: 'TRAINING', description: 'Een dag opleiding.', decision },
      },
    },
    {
      lateResolution: { type: 'decision.objectionResolved', ...by(author), payload: { objection: 1 } },
    },
    {
      lateOverruling: {
        type: 'decision.objectionOverruled',
        ...by(author),
        payload: { objection: 1, reason: 'De veiligheid weegt zwaarder.' },
      },
    },
    { lateAllowed: { type: 'decision.allowed', ...by(author), payload: {} } },
    { lateRound: { type: 'decision.roundBegun', ...by(author), payload: { round: 2, reason: 'Anders.' } } },
    {
      lateGoingOn: {
        type: 'decision.goingOnEndorsed',
        ...by(author, worksCouncil),
        payload: { party: worksCouncil, version: 2 },
      },
    },
    {
      lateGiven: {
        type: 'decision.consentGiven',
        ...by(author, worksCouncil),
        payload: { request: 2, party: worksCouncil },
      },
    },
    {
      lateReplaced: {
        type: 'decision.consentReplaced',
        ...by(author),
        payload: { request: 2, court: 'De kantonrechter', text: 'Onredelijk.' },
      },
    },
    {
      lateMandate: {
        type: 'organisation.mandateGiven',
        on: organisation,
        at: LATE,
        by: author,
        payload: { mandate: 9, person: who.chair, delegation: false, writtenIn: 'Mandaatregister' },
      },
    },
    {
      lateFrames: {
        type: 'project.framesAdjusted',
        on: project,
        at: LATE,
        by: author,
        payload: {
          frames: [{ kind: 'BUDGET', description: 'Budget', amount: 1_000_000 }],
          reason: 'Meer nodig.',
        },
      },
    },
    {
      lateMeasurement: {
        type: 'pilot.measurementRecorded',
        on: pilot,
        at: LATE,
        by: author,
        payload: { variant: 1, criterion: 2, value: 9 },
      },
    },
    {
      lateReversal: {
        type: 'decision.reversed',
        on: who.earlier,
        at: LATE,
        by: author,
        payload: { by: decision },
      },
    },
  ),
);

/** The decision is called OTHER: what it is may show later. */
const calledOther = (story: Story): Story => {
  const opened = story['opened'];
  return opened?.type === 'decision.opened'
    ? { ...story, opened: { ...opened, payload: { ...opened.payload, kind: 'OTHER' } } }
    : story;
};

const called = oneof(
  { weight: 1, arbitrary: histories },
  { weight: 1, arbitrary: histories.map(calledOther) },
);

/** Histories, and what was recorded long after their end. */
export const mending: Arbitrary<Story> = called.chain((story) =>
  array(
    constantFrom(again, late, confirmation(story)).chain((one) => one),
    { minLength: 1, maxLength: 5 },
  ).map((facts) => possible(facts.reduce(changed, story))),
);
