import { defineRecord } from '../record/event.ts';
import type { EventIn, Recorded } from '../record/event.ts';
import type { RecordId } from '../record/id.ts';
import { themeEvents } from './events.ts';

/** An answer to all that was placed in a theme, as it stands in the log. */
export type ThemeAnswered = Extract<
  Recorded<EventIn<typeof themeEvents>>,
  { readonly type: 'theme.answered' }
>;

/** The theme as its events have made it. Which inputs are placed in it stands on the inputs. */
export type ThemeState = {
  readonly kind: 'theme';
  readonly id: RecordId<'theme'>;
  readonly organisation: RecordId<'organisation'>;
  readonly project: RecordId<'project'>;
  readonly name: string;
  /** The answers given to what was placed in it, first one first; disowned ones left out. */
  readonly answers: readonly ThemeAnswered[];
};

export const themeRecord = defineRecord({
  kind: 'theme',
  events: themeEvents,
  scope: (state: ThemeState) => ({ organisation: state.organisation, project: state.project }),
  evolve: (state, event): ThemeState => {
    if (event.type === 'theme.opened') {
      const { organisation, project, name } = event.payload;
      const id: RecordId<'theme'> = `theme-${event.at.stream.slice('theme-'.length)}`;
      return { kind: 'theme', id, organisation, project, name, answers: [] };
    }
    if (state === undefined) throw new Error(`${event.at.stream} does not begin with theme.opened`);
    switch (event.type) {
      case 'theme.answered':
        return { ...state, answers: [...state.answers, event] };
      case 'theme.actDisowned':
        return { ...state, answers: state.answers.filter(({ at }) => at.id !== event.payload.event) };
      case 'theme.actConfirmed':
        return state;
    }
  },
});
