import { content, joined, position, scanCar, who } from '../scan-car.ts';
import { changed } from '../story.ts';
import { seated, withoutVotes, withRight } from './stories.ts';
import type { RungStory } from './stories.ts';

const { employees, management } = who;

/** The employees decide along. */
export const interactive: readonly RungStory[] = [
  {
    realised: 5,
    title: 'The employees co-decide, and three of them took a position; the condition was met.',
    story: scanCar,
  },
  {
    realised: 3,
    title: 'Their positions were recorded, but two of three were against: the condition was not met.',
    story: changed(scanCar, { bertFor: position(who.bert, employees, 'AGAINST') }),
  },
  {
    realised: 3,
    title:
      'None of them took a position but somebody who became a member in the week before the opening; the management alone met the condition.',
    story: changed(scanCar, {
      ...withRight('DECIDE'),
      ...withoutVotes,
      newcomerJoined: joined(employees, who.newcomer, '2026-01-26'),
      newcomerFor: position(who.newcomer, employees, 'FOR'),
    }),
  },
  {
    realised: 4,
    title:
      'They co-decide, and one of three took a position where half of them is agreed; their suggestion was adopted.',
    story: changed(seated, {
      ...withRight('CO_DECIDE', {
        parties: content.parties.map((party) =>
          party.group === employees ? { ...party, quorum: { percent: 50 } } : party,
        ),
      }),
      annaFor: position(who.anna, employees, 'FOR'),
    }),
  },
  {
    realised: 3,
    title:
      'They decide by their majority, but one of the two who voted for joined in the week before the opening: without that vote there is none.',
    story: changed(scanCar, {
      annaJoined: joined(employees, who.anna, '2026-01-26'),
      carlaForOther: position(who.head, management, 'AGAINST'),
    }),
  },
];
