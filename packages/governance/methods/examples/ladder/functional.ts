import type { RecordId } from '../../../record/id.ts';
import { onDecision } from '../example.ts';
import { joined, position, taking, who } from '../scan-car.ts';
import { changed } from '../story.ts';
import type { Change, Told } from '../story.ts';
import { asked, inTeam, seated, submittedBy, withAnswer, withRight } from './stories.ts';
import type { RungStory } from './stories.ts';

const { decision, employees, management } = who;

const notAdopted: Told = {
  type: 'input.answered',
  on: who.input,
  at: '2026-02-19',
  by: who.manager,
  payload: { disposition: 'NOT_ADOPTED', reason: 'Te duur.' },
};

/** The employees were asked for alternatives, and somebody brought one in their name. */
const brought = (by: RecordId<'person'>, party?: RecordId<'group'>): Change => ({
  alternativesAsked: {
    type: 'decision.alternativesAsked',
    on: decision,
    at: '2026-02-04',
    by: who.manager,
    payload: { group: employees },
  },
  brought: {
    type: 'decision.alternativeAdded',
    ...onDecision('2026-02-10', by, party),
    payload: { alternative: 3, title: 'Fietsen', broughtBy: employees },
  },
});

const stranger = 'input-00000000-0000-4000-8000-000000000083';

/** The employees sit in the team, are asked for alternatives, or must consent. */
export const functional: readonly RungStory[] = [
  {
    realised: 4,
    title: 'One of them sits in the team, and their suggestion was adopted, naming what changed.',
    story: seated,
  },
  {
    realised: 3,
    title: 'The same, but the answer does not name what changed.',
    story: withAnswer(seated, '2026-02-19', { changed: undefined }),
  },
  {
    realised: 3,
    title:
      'The suggestion was adopted, but none of them sat in the team: somebody of the management did for them.',
    story: changed(asked, inTeam(who.head)),
  },
  {
    realised: 2,
    title: 'The same, but whose suggestion it was became a member in the week before the opening.',
    story: changed(seated, { bertJoined: joined(employees, who.bert, '2026-01-26') }),
  },
  {
    realised: 4,
    title: 'They were asked for alternatives, and the one that they brought was chosen.',
    story: changed(asked, {
      ...brought(who.anna, employees),
      bikes: position(who.head, management, 'FOR', 3),
      chairFor: position(who.chair, management, 'FOR', 3),
      headFor: undefined,
      taken: taking({ outcome: 3 }),
    }),
  },
  {
    realised: 3,
    title: 'The same, but the leader put their name under an alternative of his own.',
    story: changed(asked, {
      ...brought(who.manager),
      answered: notAdopted,
      taken: taking({ outcome: 3 }),
    }),
  },
  {
    realised: 3,
    title:
      'One of them sits in the team, but the suggestion that was adopted was written in their name by another.',
    story: changed(seated, {
      byStranger: { ...submittedBy(who.head), on: stranger },
      strangerAnswered: {
        type: 'input.answered',
        on: stranger,
        at: '2026-02-19',
        by: who.manager,
        payload: { disposition: 'ADOPTED', reason: 'Goed idee.', changed: 'De route.' },
      },
      answered: notAdopted,
    }),
  },
  {
    realised: 3,
    title: 'They withheld their consent, and it was taken all the same.',
    story: changed(asked, {
      ...withRight('CONSENT'),
      answered: notAdopted,
      consentAsked: {
        type: 'decision.consentRequested',
        on: decision,
        at: '2026-02-03',
        by: who.manager,
        payload: {
          request: 2,
          party: employees,
          proposal: 'Camera’s op de scanauto',
          reasons: 'Veiligheid',
          effects: 'Beelden van medewerkers',
          measures: 'Alleen kentekens bewaren',
          due: '2026-03-05T22:59:59.999Z',
        },
      },
      withheld: {
        type: 'decision.consentWithheld',
        on: decision,
        at: '2026-03-02',
        by: who.anna,
        party: employees,
        payload: { request: 2, party: employees, text: 'Beelden van ons.' },
      },
    }),
  },
];
