import type { Teller } from '../teller.ts';
import type { Cast } from './people-and-groups.ts';

/** Opens a decision of that title and kind under that rule; answers its id. */
export type Opener = (
  title: string,
  kind: string,
  under: string,
  extra?: Readonly<Record<string, unknown>>,
) => string;

/** How decisions of the project are opened: about the wardens, between driving and walking. */
export const opener = (teller: Teller, cast: Cast, project: string, theme: string): Opener => {
  const { management, manager, wardens } = cast;
  const decisions = teller.on('decision');
  return (title, kind, under, extra = {}) =>
    decisions.begin(
      'openDecision',
      manager,
      {
        project,
        title,
        kind,
        rule: under,
        affected: [wardens],
        themes: [theme],
        alternatives: [
          { title: 'A scanning car', broughtBy: management },
          { title: 'Stay as we are', broughtBy: wardens },
        ],
        ...extra,
      },
      'title kind status rule { id method } alternatives { number title }',
    );
};
