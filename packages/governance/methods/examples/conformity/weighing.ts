import { rejected, stillOpen, underRule, without } from '../example.ts';
import type { CheckExample } from '../example.ts';
import { content, opening, position, scanCar, taking, who } from '../scan-car.ts';
import type { Change, Told } from '../story.ts';

const { employees, management } = who;

/** It was called OTHER, with a reason. */
const other: Change = { opened: opening({ kind: 'OTHER', kindReason: 'Het past nergens.' }) };

/** A month later a pilot names it as its ground. */
const asPilot: Change = {
  pilot: {
    type: 'pilot.planned',
    on: who.pilot,
    at: '2026-04-13',
    by: who.manager,
    payload: {
      organisation: who.organisation,
      project: who.project,
      title: 'Proefmaand',
      decision: who.decision,
      variants: [{ variant: 1, title: 'Scanauto' }],
      testPlan: 'Een maand rijden.',
    },
  },
};

/** A month later a measure of support names it as its ground. */
const asAdoption: Change = {
  support: {
    type: 'project.supportMeasureRecorded',
    on: who.project,
    at: '2026-04-13',
    by: who.manager,
    payload: { support: 'TRAINING', description: 'Een dag opleiding.', decision: who.decision },
  },
};

/** It was called a decision on frames, with one alternative. */
const calledFrames: Change = {
  opened: opening({ kind: 'FRAMES', alternatives: [{ alternative: 1, title: 'Scanauto' }] }),
  carlaForOther: undefined,
  taken: taking({ notChosen: [] }),
};

export const c10: readonly CheckExample[] = [
  {
    status: 'MET',
    title: 'Two alternatives, each with a position, and the loser with a reason.',
    change: {},
  },
  {
    status: 'NOT_MET',
    title: 'Nothing was recorded on the second alternative.',
    change: without('carlaForOther'),
  },
  {
    status: 'NOT_MET',
    title: 'The taking gives no reason for the alternative not chosen.',
    change: { taken: taking({ notChosen: [] }) },
  },
  {
    status: 'UNPROVEN',
    title: 'All was entered after the date that the taking claims.',
    change: {
      taken: taking({}, { occurredAt: '2026-01-15' }),
      opened: { ...opening(), occurredAt: '2026-01-10' },
      carlaForOther: { ...position(who.carla, employees, 'FOR', 2), occurredAt: '2026-01-14' },
      chairFor: { ...position(who.chair, management, 'FOR'), occurredAt: '2026-01-14' },
    },
  },
  { status: 'PENDING', title: 'It is not taken yet.', change: stillOpen },
  {
    status: 'NOT_APPLICABLE',
    title: 'A decision to stop needs no alternatives.',
    change: { opened: opening({ kind: 'STOP' }) },
  },

  {
    status: 'NOT_MET',
    title: 'There was one alternative.',
    change: {
      opened: opening({ alternatives: [{ alternative: 1, title: 'Scanauto' }] }),
      carlaForOther: undefined,
    },
  },
  {
    status: 'MET',
    title: 'All were rejected: the rationale says why.',
    change: rejected,
  },
  { status: 'NOT_APPLICABLE', title: 'What was called OTHER needs no alternatives.', change: other },
  {
    status: 'MET',
    title: 'The same, until a pilot named it as its ground: two alternatives had been weighed.',
    change: { ...other, ...asPilot },
  },
  {
    status: 'NOT_MET',
    title: 'The same, and nothing had been recorded on the second alternative.',
    change: { ...other, ...asPilot, ...without('carlaForOther') },
  },
  {
    status: 'NOT_MET',
    title:
      'It was called a decision on frames, with one alternative; a measure of support shows an adoption.',
    change: { ...calledFrames, ...asAdoption },
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'It was called a decision on frames, and nothing was built on it.',
    change: calledFrames,
  },
];

/** The assessment of quality of work, otherwise. */
const assessed = (
  over: Partial<Extract<Told, { type: 'assessment.recorded' }>['payload']>,
  how: Partial<Pick<Told, 'at' | 'by' | 'occurredAt'>> = {},
): Change => {
  const told = scanCar['assessed'];
  return told?.type === 'assessment.recorded'
    ? { assessed: { ...told, ...how, payload: { ...told.payload, ...over } } }
    : {};
};

export const c11: readonly CheckExample[] = [
  {
    status: 'MET',
    title: 'An employee recorded all four A’s of the chosen alternative before the taking.',
    change: {},
  },
  {
    status: 'NOT_MET',
    title: 'Three of the four A’s are filled in.',
    change: assessed({ values: { content: 'Ja', conditions: 'Ja', terms: 'Ja', relations: '' } }),
  },
  {
    status: 'NOT_MET',
    title: 'It was recorded the day after the taking.',
    change: assessed({}, { at: '2026-03-11' }),
  },
  {
    status: 'UNPROVEN',
    title: 'The manager recorded that employees took part, and none of them confirmed it.',
    change: assessed({}, { by: who.manager }),
  },
  { status: 'PENDING', title: 'It is not taken yet.', change: stillOpen },
  { status: 'NOT_APPLICABLE', title: 'It was rejected: nothing was chosen.', change: rejected },

  {
    status: 'NOT_MET',
    title: 'Quality of work was not assessed.',
    change: without('assessed'),
  },
  {
    status: 'NOT_MET',
    title: 'The assessment is about the alternative that was not chosen.',
    change: assessed({ subject: { decision: who.decision, alternative: 2 } }),
  },
  {
    status: 'NOT_MET',
    title: 'Only the management took part in it.',
    change: assessed({ participants: [{ person: who.head, group: management }] }, { by: who.head }),
  },
  {
    status: 'UNPROVEN',
    title: 'It was entered the day after the taking, with a date before it.',
    change: assessed({}, { at: '2026-03-11', occurredAt: '2026-02-24' }),
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'A decision to stop needs no assessment.',
    change: { opened: opening({ kind: 'STOP' }) },
  },
  {
    status: 'NOT_MET',
    title: 'The rule asks it for a decision to stop too, and there is none.',
    change: {
      ...underRule({ ...content, qualityOfWorkKinds: ['STOP'] }),
      opened: opening({ kind: 'STOP' }, { ...content, qualityOfWorkKinds: ['STOP'] }),
      ...without('assessed'),
    },
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'What was called OTHER needs no assessment.',
    change: { ...other, ...without('assessed') },
  },
  {
    status: 'NOT_MET',
    title: 'The same, until a measure of support named it as its ground: it was an adoption.',
    change: { ...other, ...without('assessed'), ...asAdoption },
  },
  {
    status: 'NOT_MET',
    title:
      'It was called a decision on frames, and nothing was assessed; a measure of support shows an adoption.',
    change: { ...calledFrames, ...without('assessed'), ...asAdoption },
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'The same, but it was assessed: what only shows afterwards makes nothing met.',
    change: { ...calledFrames, ...asAdoption },
  },
];
