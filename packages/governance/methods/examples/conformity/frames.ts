import type { RecordId } from '../../../record/id.ts';
import { earlier, onDecision, rejected, retold, stillOpen, without } from '../example.ts';
import type { CheckExample } from '../example.ts';
import { opening, taking, who } from '../scan-car.ts';
import type { Change, Told } from '../story.ts';

const { decision } = who;

type Frames = Extract<Told, { type: 'project.framesSet' }>['payload']['frames'];

/** Other frames, and what the taking says that it takes of them. */
const framed = (
  frames: Frames,
  frameUses: NonNullable<Extract<Told, { type: 'decision.taken' }>['payload']['frameUses']>,
): Change => ({
  frames: {
    type: 'project.framesSet',
    on: who.project,
    at: '2026-01-06',
    by: who.sponsor,
    payload: { frames },
  },
  taken: taking({ frameUses }),
});

const deadline: Frames = [{ kind: 'DEADLINE', description: 'Zomer', deadline: '2026-06-30' }];

/** It was escalated, and somebody allowed it the next day. */
const givenBack = (by: RecordId<'person'>): Change => ({
  escalated: {
    type: 'decision.escalated',
    ...onDecision('2026-03-02', who.manager),
    payload: { reason: 'Buiten de kaders.' },
  },
  allowed: { type: 'decision.allowed', ...onDecision('2026-03-03', by), payload: {} },
});

/** Frames in which there is room, set the day before the opening. */
const raised = (by: RecordId<'person'>): Told => ({
  type: 'project.framesAdjusted',
  on: who.project,
  at: '2026-02-01',
  by,
  payload: {
    frames: [{ kind: 'BUDGET', description: 'Budget', amount: 200_000 }],
    reason: 'Meer nodig.',
  },
});

const replacing: Change = { ...earlier(60_001), opened: opening({ replaces: [who.earlier] }) };

const superseded = (at: string): Told => ({
  type: 'decision.superseded',
  on: who.earlier,
  at,
  by: who.chair,
  payload: { by: decision },
});

export const c9: readonly CheckExample[] = [
  {
    status: 'MET',
    title: 'With an earlier decision of € 60,000 it takes exactly the € 100,000 of the frame.',
    change: earlier(60_000),
  },
  {
    status: 'NOT_MET',
    title: 'With an earlier decision of € 60,001 it takes one euro more.',
    change: earlier(60_001),
  },
  {
    status: 'MET',
    title: 'It takes more, and the sponsor gave it back after it was escalated.',
    change: { ...earlier(60_001), ...givenBack(who.sponsor) },
  },
  {
    status: 'NOT_MET',
    title: 'It takes more, and the manager instead of the sponsor allowed it.',
    change: { ...earlier(60_001), ...givenBack(who.manager) },
  },
  {
    status: 'UNPROVEN',
    title: 'It does not state what it takes.',
    change: { taken: taking({ frameUses: [] }) },
  },
  { status: 'PENDING', title: 'It is not taken yet.', change: stillOpen },
  { status: 'NOT_APPLICABLE', title: 'No frames were set.', change: without('frames') },

  {
    status: 'MET',
    title: 'An earlier decision says nothing of what it took: it counts as nothing, and is named.',
    change: earlier(undefined),
  },
  {
    status: 'NOT_MET',
    title: 'It takes one euro more, and the budget was raised while it was open.',
    change: {
      ...earlier(60_001),
      adjusted: {
        type: 'project.framesAdjusted',
        on: who.project,
        at: '2026-02-16',
        by: who.sponsor,
        payload: {
          frames: [{ kind: 'BUDGET', description: 'Budget', amount: 200_000 }],
          reason: 'Meer nodig.',
        },
      },
    },
  },
  {
    status: 'UNPROVEN',
    title: 'The frames were entered after the opening, with a date before it.',
    change: {
      ...earlier(60_001),
      frames: {
        type: 'project.framesSet',
        on: who.project,
        at: '2026-02-03',
        occurredAt: '2026-01-06',
        by: who.sponsor,
        payload: { frames: [{ kind: 'BUDGET', description: 'Budget', amount: 100_000 }] },
      },
    },
  },
  {
    status: 'MET',
    title: 'It is carried out on the last day of the frame.',
    change: framed(deadline, [{ kind: 'DEADLINE', deadline: '2026-06-30' }]),
  },
  {
    status: 'NOT_MET',
    title: 'It is carried out the day after the last day of the frame.',
    change: framed(deadline, [{ kind: 'DEADLINE', deadline: '2026-07-01' }]),
  },
  {
    status: 'MET',
    title: 'It is carried out the day after, and the sponsor gave it back after it was escalated.',
    change: {
      ...framed(deadline, [{ kind: 'DEADLINE', deadline: '2026-07-01' }]),
      ...givenBack(who.sponsor),
    },
  },
  {
    status: 'MET',
    title: 'It says under which part of the mandate it falls.',
    change: framed(
      [{ kind: 'MANDATE', description: 'Mandaat' }],
      [{ kind: 'MANDATE', mandate: 'Keuze van het middel' }],
    ),
  },
  {
    status: 'UNPROVEN',
    title: 'It takes one euro more, and the manager raised the budget the day before the opening.',
    change: { ...earlier(60_001), adjusted: raised(who.manager) },
  },
  {
    status: 'MET',
    title: 'It takes one euro more, and the sponsor raised the budget the day before the opening.',
    change: { ...earlier(60_001), adjusted: raised(who.sponsor) },
  },
  {
    status: 'UNPROVEN',
    title: 'It says nothing of its date, and the manager left the deadline out the day before the opening.',
    change: { ...framed(deadline, [{ kind: 'BUDGET', amount: 40_000 }]), adjusted: raised(who.manager) },
  },
  {
    status: 'MET',
    title: 'The manager recorded the frames of the project, and the check says so.',
    change: retold('frames', { by: who.manager }),
  },
  {
    status: 'NOT_MET',
    title:
      'It takes one euro more with an earlier decision that it names as replaced, and nobody superseded that.',
    change: replacing,
  },
  {
    status: 'UNPROVEN',
    title: 'That was superseded the day after it should have been.',
    change: { ...replacing, superseded: superseded('2026-03-25') },
  },
  {
    status: 'MET',
    title: 'That was superseded on the last day of the term for telling.',
    change: { ...replacing, superseded: superseded('2026-03-24') },
  },
  { status: 'NOT_APPLICABLE', title: 'It was rejected: nothing was taken of the frames.', change: rejected },
];
