import type { Acting } from '../record/command.ts';
import type { EventIn } from '../record/event.ts';
import type { RecordId } from '../record/id.ts';
import { scene } from '../record/scene.ts';
import type { Given } from '../record/spec.ts';
import { themeRecord } from '../theme/state.ts';
import type { themeEvents } from '../theme/events.ts';
import type { inputEvents } from './events.ts';
import { inputRecord } from './state.ts';

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The input that the specifications speak of, others beside it, and a theme. */
export const input: RecordId<'input'> = `input-${uuid(51)}`;
export const other: RecordId<'input'> = `input-${uuid(52)}`;
export const third: RecordId<'input'> = `input-${uuid(53)}`;
export const theme: RecordId<'theme'> = `theme-${uuid(61)}`;

type About = { readonly id?: RecordId<'input'>; readonly acting?: Partial<Acting>; readonly at?: string };

/** An event of an input; of `input` unless it says of which. */
export const happened = (event: EventIn<typeof inputEvents>, { id = input, ...rest }: About = {}): Given => ({
  record: inputRecord,
  id,
  event,
  ...rest,
});

type Submitted = Extract<EventIn<typeof inputEvents>, { readonly type: 'input.submitted' }>['payload'];

/** A concern of the employee, due on 1 April 2026, unless it says otherwise. */
export const submitted = (over: Partial<Submitted> = {}, about: About = {}): Given =>
  happened(
    {
      type: 'input.submitted',
      payload: {
        organisation: scene.organisation,
        project: scene.project,
        kind: 'CONCERN',
        due: { at: '2026-04-01T21:59:59.999Z', from: 'ORGANISATION' },
        answerTerm: { days: 30, kind: 'CALENDAR' },
        ...over,
      },
    },
    { acting: { actor: scene.employee }, ...about },
  );

export const opened: Given = {
  record: themeRecord,
  id: theme,
  event: {
    type: 'theme.opened',
    payload: { organisation: scene.organisation, project: scene.project, name: 'Rooster' },
  } satisfies EventIn<typeof themeEvents>,
};

/** The theme was answered. */
export const themeAnswered = (at: string): Given => ({
  record: themeRecord,
  id: theme,
  event: {
    type: 'theme.answered',
    payload: { disposition: 'ADOPTED' },
  } satisfies EventIn<typeof themeEvents>,
  acting: { actor: scene.manager },
  at,
});

/** The answer of the manager. */
export const answered = (about: About = {}): Given =>
  happened(
    { type: 'input.answered', payload: { disposition: 'NOT_ADOPTED', reason: 'Te duur.' } },
    { acting: { actor: scene.manager }, ...about },
  );
