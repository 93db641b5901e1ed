import type { Rung } from '../../../catalog/ladder.ts';
import type { RecordId } from '../../../record/id.ts';
import { content, opening, position, proposal, scanCar, who } from '../scan-car.ts';
import { changed } from '../story.ts';
import type { Change, Story, Told } from '../story.ts';

/** A story about one rung, and the rung that the employees realise in it. */
export type RungStory = {
  readonly realised: Rung;
  readonly title: string;
  readonly story: Story;
};

const { employees, management, project } = who;

/** Another right of the employees, and what else of the rule is otherwise. */
export const withRight = (
  right: 'CONSULTED' | 'CO_DECIDE' | 'CONSENT' | 'DECIDE',
  over: Partial<typeof content> = {},
): Change => {
  const of = {
    ...content,
    parties: content.parties.map((party) => (party.group === employees ? { ...party, right } : party)),
    ...over,
  };
  return { proposed: proposal(of), opened: opening({}, of) };
};

/** No employee took a position. */
export const withoutVotes: Change = {
  annaFor: undefined,
  bertFor: undefined,
  carlaAgainst: undefined,
  dissentAnswered: undefined,
  carlaForOther: position(who.head, management, 'AGAINST', 2),
};

/** The employees are consulted, and decide nothing. */
export const asked = changed(scanCar, { ...withRight('CONSULTED'), ...withoutVotes });

/** Somebody sits in the team for the employees. */
export const inTeam = (member: RecordId<'person'>): Change => ({
  team: {
    type: 'project.teamComposed',
    on: project,
    at: '2026-01-12',
    by: who.manager,
    payload: { members: [{ person: member, group: employees }] },
  },
});

/** The employees are consulted, and one of them sits in the team. */
export const seated = changed(asked, inTeam(who.anna));

/** The answer at another time, and what of it is otherwise. */
export const withAnswer = (story: Story, at: string, over: object): Story => {
  const told = story['answered'];
  return told?.type === 'input.answered'
    ? changed(story, { answered: { ...told, at, payload: { ...told.payload, ...over } } })
    : story;
};

/** The employees were not consulted: they were informed, and could ask. */
export const told = changed(asked, {
  consultation: undefined,
  invited: undefined,
  submitted: undefined,
  answered: undefined,
  considered: undefined,
});

/** The suggestion in the name of the employees, by whom it was really written. */
export function submittedBy(by: RecordId<'person'>): Extract<Told, { type: 'input.submitted' }> {
  const submitted = scanCar['submitted'];
  if (submitted?.type !== 'input.submitted') throw new Error('the story tells no input');
  return { ...submitted, by };
}
