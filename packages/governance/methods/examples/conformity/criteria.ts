import { rejected, stillOpen } from '../example.ts';
import type { CheckExample } from '../example.ts';
import { opening, taking, who } from '../scan-car.ts';
import { eventNamed } from '../story.ts';
import type { Change, Told } from '../story.ts';

const { employees } = who;

const criterion = (number: number, aspect: 'PRODUCTIVITY' | 'QUALITY_OF_WORK', value: number) => ({
  criterion: number,
  title: aspect === 'PRODUCTIVITY' ? 'Controles per uur' : 'Werkdruk',
  aspect,
  hard: true,
  requirement: { kind: 'AT_LEAST' as const, value },
});

const measured = (number: number, value: number, at = '2026-03-01'): Told => ({
  type: 'pilot.measurementRecorded',
  on: who.pilot,
  at,
  by: who.manager,
  payload: { variant: 1, criterion: number, value },
});

const criteria = {
  type: 'pilot.criteriaAgreed',
  on: who.pilot,
  at: '2026-02-06',
  by: who.anna,
  payload: {
    criteria: [criterion(1, 'PRODUCTIVITY', 50), criterion(2, 'QUALITY_OF_WORK', 6)],
    agreedWith: [{ person: who.anna, group: employees }],
  },
} satisfies Told;

const started: Told = {
  type: 'pilot.started',
  on: who.pilot,
  at: '2026-02-09',
  by: who.manager,
  payload: {},
};

/** The requirement on quality of work, lowered to below what was measured. */
const loosened: Told = {
  ...criteria,
  at: '2026-03-02',
  payload: {
    ...criteria.payload,
    criteria: [criterion(1, 'PRODUCTIVITY', 50), criterion(2, 'QUALITY_OF_WORK', 5)],
  },
};

/** A decision to go on after a pilot. */
const goNoGo: Change = {
  opened: opening({ kind: 'GO_NO_GO', rights: [] }),
  planned: {
    type: 'pilot.planned',
    on: who.pilot,
    at: '2026-02-05',
    by: who.manager,
    payload: {
      organisation: who.organisation,
      project: who.project,
      title: 'Proefmaand',
      variants: [{ variant: 1, title: 'Scanauto' }],
      testPlan: 'Een maand rijden.',
    },
  },
  criteria,
  started,
  productivity: measured(1, 50),
  quality: measured(2, 6),
  taken: taking({ go: true }),
};

export const c12: readonly CheckExample[] = [
  {
    status: 'MET',
    title: 'Both hard requirements were agreed before the start and measured as just met.',
    change: goNoGo,
  },
  {
    status: 'NOT_MET',
    title: 'It went on although one requirement was just missed.',
    change: { ...goNoGo, quality: measured(2, 5.9) },
  },
  {
    status: 'MET',
    title: 'One requirement was missed, and the outcome is not to go on.',
    change: { ...goNoGo, quality: measured(2, 5.9), taken: taking({ go: false }) },
  },
  {
    status: 'NOT_MET',
    title: 'The criteria were agreed the day after the start.',
    change: { ...goNoGo, criteria: { ...criteria, at: '2026-02-10' } },
  },
  {
    status: 'UNPROVEN',
    title: 'They were entered after the start, with a date before it.',
    change: { ...goNoGo, criteria: { ...criteria, at: '2026-02-10', occurredAt: '2026-02-06' } },
  },
  {
    status: 'NOT_MET',
    title: 'They were agreed after it was measured; the start was recorded for somebody who disowned it.',
    change: {
      ...goNoGo,
      started: { ...started, onBehalfOf: who.head },
      criteria: { ...criteria, at: '2026-03-02' },
      disowned: {
        type: 'pilot.actDisowned',
        on: who.pilot,
        at: '2026-03-03',
        by: who.head,
        payload: { event: eventNamed('started') },
      },
    },
  },
  {
    status: 'NOT_MET',
    title: 'A requirement was missed and then loosened, and only after that the start was recorded.',
    change: { ...goNoGo, quality: measured(2, 5.9), loosened, started: { ...started, at: '2026-03-03' } },
  },
  {
    status: 'UNPROVEN',
    title: 'The same, and the measurements were recorded for somebody who did not confirm them.',
    change: {
      ...goNoGo,
      productivity: { ...measured(1, 50), onBehalfOf: who.head },
      quality: { ...measured(2, 5.9), onBehalfOf: who.head },
      loosened,
      started: { ...started, at: '2026-03-03' },
      measuredAgain: measured(1, 50, '2026-03-04'),
      measuredAgainToo: measured(2, 5.9, '2026-03-04'),
    },
  },
  {
    status: 'MET',
    title: 'How it was before was measured by the criteria, before the start.',
    change: { ...goNoGo, before: measured(2, 4, '2026-02-07') },
  },
  { status: 'PENDING', title: 'It is not taken yet.', change: { ...goNoGo, ...stillOpen } },
  { status: 'NOT_APPLICABLE', title: 'A selection does not rest on a pilot.', change: {} },

  {
    status: 'NOT_MET',
    title: 'There was no pilot.',
    change: { opened: opening({ kind: 'GO_NO_GO', rights: [] }), taken: taking({ go: true }) },
  },
  {
    status: 'NOT_MET',
    title: 'The only hard requirement is one on productivity.',
    change: {
      ...goNoGo,
      criteria: {
        ...criteria,
        payload: {
          criteria: [criterion(1, 'PRODUCTIVITY', 50)],
          agreedWith: [{ person: who.anna, group: employees }],
        },
      },
    },
  },
  {
    status: 'NOT_MET',
    title: 'One requirement was measured the day after the taking.',
    change: { ...goNoGo, quality: measured(2, 6, '2026-03-11') },
  },
  { status: 'NOT_APPLICABLE', title: 'All was rejected.', change: { ...goNoGo, ...rejected } },
];
