import { onDecision, retold, ruledOn, stillOpen, termsSet, without } from '../example.ts';
import type { CheckExample } from '../example.ts';
import { opening, who } from '../scan-car.ts';
import type { Change, Told } from '../story.ts';

const { employees } = who;

/** The group is left out of the affected ones, with a reason. */
const excluded: Change = {
  ...without('told'),
  opened: opening({ affected: [], excluded: [{ group: employees, reason: 'Zij rijden niet.' }] }),
  mapped: {
    type: 'project.stakeholderMapped',
    on: who.project,
    at: '2026-01-12',
    by: who.manager,
    payload: { group: employees, interest: 'Goed werk', influence: 'MEDIUM', affected: true },
  },
};

const threeMonths = { telling: { days: 90, kind: 'CALENDAR' } } as const;

const toldWhy = (at: string): Told => ({
  type: 'decision.told',
  ...onDecision(at, who.manager),
  payload: { group: employees, channel: 'Teamoverleg', about: 'EXCLUSION' },
});

export const c13: readonly CheckExample[] = [
  {
    status: 'MET',
    title: 'The group was told on the tenth working day.',
    change: retold('told', { at: '2026-03-24' }),
  },
  {
    status: 'NOT_MET',
    title: 'The group was told on the eleventh working day.',
    change: retold('told', { at: '2026-03-25' }),
  },
  {
    status: 'UNPROVEN',
    title: 'That it was told was recorded on behalf of the manager, who did not confirm it.',
    change: retold('told', { by: who.chair, onBehalfOf: who.manager }),
  },
  {
    status: 'PENDING',
    title: 'It was not told, on the last day of the term.',
    change: without('told'),
    now: '2026-03-24T22:59:59.999Z',
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'No affected group was named.',
    change: { opened: opening({ affected: [] }) },
  },

  { status: 'NOT_MET', title: 'The group was not told.', change: without('told') },
  {
    status: 'MET',
    title: 'Information that names the decision was shared with it within the term.',
    change: {
      ...without('told'),
      shared: {
        type: 'project.informationShared',
        on: who.project,
        at: '2026-03-12',
        by: who.manager,
        payload: {
          groups: [employees],
          channel: 'Intranet',
          about: 'De uitkomst',
          decision: who.decision,
        },
      },
    },
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'The map marks the group as affected, and it was told before the taking why it is left out.',
    change: { ...excluded, toldWhy: toldWhy('2026-03-09') },
  },
  {
    status: 'NOT_MET',
    title: 'The same, but it was told why the day after the taking: it is not left out.',
    change: { ...excluded, toldWhy: toldWhy('2026-03-11') },
  },
  { status: 'PENDING', title: 'It is not taken yet.', change: stillOpen },
  {
    status: 'UNPROVEN',
    title: 'It was told in May, in time only by a term that was lengthened the day before the opening.',
    change: { ...retold('told', { at: '2026-05-20' }), ...termsSet(threeMonths, '2026-02-01') },
  },
  {
    status: 'MET',
    title: 'It was told in May, in time by a term that was lengthened three weeks before the opening.',
    change: { ...retold('told', { at: '2026-05-20' }), ...termsSet(threeMonths, '2026-01-12') },
  },
  {
    status: 'UNPROVEN',
    title:
      'It was told in May, in time only by a rule of the day before the opening, which does not bind it.',
    change: { ...retold('told', { at: '2026-05-20' }), ...ruledOn(threeMonths, '2026-02-01') },
  },
  {
    status: 'MET',
    title: 'It was told in May, in time by a rule of three weeks before the opening.',
    change: { ...retold('told', { at: '2026-05-20' }), ...ruledOn(threeMonths, '2026-01-12') },
  },
  {
    status: 'UNPROVEN',
    title: 'Only the map says that it is affected, in the manager’s name and not confirmed; it was not told.',
    change: {
      ...without('told'),
      opened: opening({ affected: [] }),
      mapped: {
        type: 'project.stakeholderMapped',
        on: who.project,
        at: '2026-01-12',
        by: who.head,
        onBehalfOf: who.manager,
        payload: { group: employees, interest: 'Goed werk', influence: 'MEDIUM', affected: true },
      },
    },
  },
];
