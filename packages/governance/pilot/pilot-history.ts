import type { Acting } from '../record/command.ts';
import type { EventIn } from '../record/event.ts';
import type { RecordId } from '../record/id.ts';
import { scene } from '../record/scene.ts';
import type { Given } from '../record/spec.ts';
import type { pilotEvents } from './events.ts';
import { pilotRecord } from './state.ts';

/** The pilot that the specifications speak of. */
export const pilot: RecordId<'pilot'> = 'pilot-00000000-0000-4000-8000-000000000091';

/** An event of that pilot. */
export const happened = (event: EventIn<typeof pilotEvents>, acting?: Partial<Acting>): Given => ({
  record: pilotRecord,
  id: pilot,
  event,
  ...(acting === undefined ? {} : { acting }),
});

/** Planned with two variants, to acquaint the employees with. */
export const planned = happened({
  type: 'pilot.planned',
  payload: {
    organisation: scene.organisation,
    project: scene.project,
    title: 'Deskcontrol',
    variants: [
      { variant: 1, title: 'Een scherm' },
      { variant: 2, title: 'Twee schermen' },
    ],
    testPlan: 'Een maand proberen.',
    shareToAcquaint: 50,
    acquaintGroup: scene.employees,
  },
});

export const agreed = happened({
  type: 'pilot.criteriaAgreed',
  payload: {
    criteria: [
      {
        criterion: 1,
        title: 'Controles per uur',
        aspect: 'PRODUCTIVITY',
        hard: true,
        requirement: { kind: 'AT_LEAST', value: 40 },
      },
      { criterion: 2, title: 'Werkplezier', aspect: 'QUALITY_OF_WORK', hard: false },
    ],
    agreedWith: [{ person: scene.employee, group: scene.employees }],
  },
});

export const started = happened({ type: 'pilot.started', payload: {} });
export const concluded = happened({ type: 'pilot.concluded', payload: { conclusion: 'Invoeren.' } });
