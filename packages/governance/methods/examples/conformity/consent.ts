import type { RecordId } from '../../../record/id.ts';
import { onDecision, rejected, retold, stillOpen } from '../example.ts';
import type { CheckExample } from '../example.ts';
import { opening, who } from '../scan-car.ts';
import type { Change, Story, Told } from '../story.ts';

const { organisation, worksCouncil } = who;

/** Besides its right of advice the works council has a right of consent; it was asked on 3 February. */
const asked: Story = {
  consentRight: {
    type: 'organisation.rightEstablished',
    on: organisation,
    at: '2026-01-05',
    by: who.manager,
    payload: {
      right: 2,
      party: worksCouncil,
      nature: 'CONSENT',
      kinds: ['SELECT'],
      basis: 'WOR 27',
      statutory: true,
    },
  },
  opened: opening({
    rights: [
      { right: 1, applies: true },
      { right: 2, applies: true },
    ],
  }),
  consentAsked: consentAsked(2, '2026-02-03'),
};

function consentAsked(request: number, at: string): Told {
  return {
    type: 'decision.consentRequested',
    ...onDecision(at, who.manager),
    payload: {
      request,
      party: worksCouncil,
      proposal: 'Camera’s op de scanauto',
      reasons: 'Veiligheid',
      effects: 'Beelden van medewerkers',
      measures: 'Alleen kentekens bewaren',
      due: '2026-03-05T22:59:59.999Z',
    },
  };
}

const given = (request: number, by: RecordId<'person'>, at = '2026-03-02'): Told => ({
  type: 'decision.consentGiven',
  ...onDecision(at, by, worksCouncil),
  payload: { request, party: worksCouncil },
});

const withheld: Change = {
  ...asked,
  withheld: {
    type: 'decision.consentWithheld',
    ...onDecision('2026-03-02', who.council, worksCouncil),
    payload: { request: 2, party: worksCouncil, text: 'Wie ziet die beelden?' },
  },
};

const replaced = (at: string): Change => ({
  ...withheld,
  replaced: {
    type: 'decision.consentReplaced',
    ...onDecision(at, who.manager),
    payload: {
      request: 2,
      court: 'De kantonrechter',
      reference: 'ECLI:NL:RBMNE:2099:2',
      text: 'De weigering is onredelijk.',
    },
  },
});

/** The proposal is changed after the works council consented to it. */
const changedAfterwards: Change = {
  ...asked,
  given: given(2, who.council, '2026-02-16'),
  // Advice is asked and given on the proposal as it was changed: only the consent is at stake here.
  ...retold('adviceAsked', { at: '2026-02-17T11:00:00.000Z' }),
  proposalChanged: {
    type: 'decision.proposalAmended',
    ...onDecision('2026-02-17', who.manager),
    payload: { text: 'Camera’s op de scanauto, ook binnen' },
  },
};

/** C7, of consent: silence is none, and it counts only for the proposal to which it was given. */
export const consenting: readonly CheckExample[] = [
  {
    status: 'MET',
    title:
      'That it was asked was recorded in the manager’s name, not confirmed; the works council itself consented.',
    change: {
      ...asked,
      consentAsked: { ...consentAsked(2, '2026-02-03'), by: who.newcomer, onBehalfOf: who.manager },
      given: given(2, who.council),
    },
  },
  {
    status: 'MET',
    title: 'The works council consented the week before the taking.',
    change: { ...asked, given: given(2, who.council) },
  },
  {
    status: 'NOT_MET',
    title: 'It consented the day after the taking.',
    change: { ...asked, given: given(2, who.council, '2026-03-11') },
  },
  {
    status: 'NOT_MET',
    title: 'It said nothing within its term, and it was taken: silence is no consent.',
    change: asked,
  },
  {
    status: 'UNPROVEN',
    title: 'The manager recorded its consent, and does not represent it.',
    change: { ...asked, given: given(2, who.manager) },
  },
  {
    status: 'NOT_MET',
    title: 'It withheld consent, and it was taken all the same.',
    change: withheld,
  },
  {
    status: 'MET',
    title: 'It withheld consent, and the court gave its permission the day before the taking.',
    change: replaced('2026-03-09'),
  },
  {
    status: 'NOT_MET',
    title: 'It withheld consent, and the court gave its permission the day after the taking.',
    change: replaced('2026-03-11'),
  },
  {
    status: 'MET',
    title: 'It withheld consent, and the decision was rejected: nothing was needed any more.',
    change: { ...withheld, ...rejected },
  },
  {
    status: 'NOT_MET',
    title: 'It was not asked for consent.',
    change: { ...asked, consentAsked: undefined },
  },
  {
    status: 'NOT_MET',
    title: 'The proposal was changed after it consented, and not put to it again.',
    change: changedAfterwards,
  },
  {
    status: 'MET',
    title: 'The same, and it was asked again, and consented again.',
    change: {
      ...changedAfterwards,
      askedAgain: consentAsked(3, '2026-02-18'),
      givenAgain: given(3, who.council),
    },
  },
  {
    status: 'PENDING',
    title: 'It is not asked for consent yet, and the decision is open.',
    change: { ...asked, consentAsked: undefined, ...stillOpen },
  },
  {
    status: 'PENDING',
    title: 'It was asked for consent, and the decision is open.',
    change: { ...asked, ...stillOpen },
  },
];
