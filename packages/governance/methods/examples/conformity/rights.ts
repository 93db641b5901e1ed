import type { RecordId } from '../../../record/id.ts';
import { confirmed, onDecision, stillOpen, without } from '../example.ts';
import type { CheckExample } from '../example.ts';
import { content, opening, proposal, who } from '../scan-car.ts';
import type { Change, Told } from '../story.ts';

const { organisation, worksCouncil } = who;

/** The rule leaves the works council out: only its right by law is left. */
const leftOut: typeof content = { ...content, parties: content.parties.slice(0, 2) };

/** At opening its right was said not to apply, and it was not asked. */
const saidNotToApply: Change = {
  ...without('adviceAsked', 'advised', 'endorsedByCouncil'),
  proposed: proposal(leftOut),
  opened: opening({ rights: [{ right: 1, applies: false, reason: 'Geen belangrijk besluit.' }] }, leftOut),
};

const toldOfRight: Told = {
  type: 'decision.told',
  ...onDecision('2026-02-02', who.manager),
  payload: { group: worksCouncil, channel: 'Brief', about: 'RIGHT' },
};

const disputed: Change = {
  ...saidNotToApply,
  toldOfRight,
  disputed: {
    type: 'decision.rightDisputed',
    ...onDecision('2026-02-09', who.council, worksCouncil),
    payload: { right: 1, party: worksCouncil, text: 'Dit raakt het werk van iedereen.' },
  },
};

const settled = (
  over: Partial<Extract<Told, { type: 'decision.disputeSettled' }>['payload']>,
  by: RecordId<'person'>,
): Change => ({
  settled: {
    type: 'decision.disputeSettled',
    ...onDecision('2026-04-20', by),
    payload: {
      right: 1,
      applies: false,
      party: worksCouncil,
      by: 'PARTY',
      text: 'Het recht geldt hier niet.',
      ...over,
    },
  },
});

/** On the eve somebody records that its right has ended; nothing is said of it at opening. */
const ended = (by: RecordId<'person'>): Change => ({
  ...saidNotToApply,
  opened: opening({ rights: [] }, leftOut),
  rightEnded: {
    type: 'organisation.rightEnded',
    on: organisation,
    at: '2026-01-30',
    by,
    payload: { right: 1, reason: 'Niet meer nodig.' },
  },
});

/** C7, of rights: whether one applies at all, and who says so. */
export const rights: readonly CheckExample[] = [
  {
    status: 'UNPROVEN',
    title: 'The right of the works council was said not to apply, and nobody told it.',
    change: {
      proposed: proposal(leftOut),
      opened: opening(
        { rights: [{ right: 1, applies: false, reason: 'Geen belangrijk besluit.' }] },
        leftOut,
      ),
    },
  },
  {
    status: 'NOT_MET',
    title: 'Nothing was said of the right of the works council at opening.',
    change: { opened: opening({ rights: [] }) },
  },
  {
    status: 'NOT_MET',
    title: 'The rule leaves the works council out, and its right was said to apply: nobody asked it.',
    change: {
      ...saidNotToApply,
      opened: opening({ rights: [{ right: 1, applies: true }] }, leftOut),
    },
  },
  {
    status: 'MET',
    title: 'Its right was said not to apply, with the reason; it was told so and left it at that.',
    change: { ...saidNotToApply, toldOfRight },
  },
  {
    status: 'PENDING',
    title: 'Its right was said not to apply; it is not told yet, and the decision is open.',
    change: { ...saidNotToApply, ...stillOpen },
  },
  {
    status: 'NOT_MET',
    title: 'Its right was said not to apply, without a reason.',
    change: {
      ...saidNotToApply,
      toldOfRight,
      opened: opening({ rights: [{ right: 1, applies: false }] }, leftOut),
    },
  },
  {
    status: 'NOT_MET',
    title: 'It was said not to apply without a reason, and the works council disputes that.',
    change: { ...disputed, opened: opening({ rights: [{ right: 1, applies: false }] }, leftOut) },
  },
  {
    status: 'UNPROVEN',
    title: 'It disputes that its right does not apply, and that is not settled.',
    change: disputed,
  },
  {
    status: 'MET',
    title: 'It disputed that, and a month after the taking it came back on it itself.',
    change: { ...disputed, ...settled({}, who.council) },
  },
  {
    status: 'UNPROVEN',
    title: 'The manager recorded that it came back on it, and does not represent it.',
    change: { ...disputed, ...settled({}, who.manager) },
  },
  {
    status: 'MET',
    title: 'It disputed that, and a ruling that can be looked up said that its right does not apply.',
    change: { ...disputed, ...settled({ by: 'RULING', reference: 'ECLI:NL:RBMNE:2099:1' }, who.manager) },
  },
  {
    status: 'UNPROVEN',
    title: 'The same, but nobody can look up the ruling that the manager recorded.',
    change: { ...disputed, ...settled({ by: 'RULING' }, who.manager) },
  },
  {
    status: 'NOT_MET',
    title: 'It disputed that, and a ruling said that its right applies: it was never asked.',
    change: { ...disputed, ...settled({ by: 'RULING', applies: true }, who.manager) },
  },
  {
    status: 'UNPROVEN',
    title: 'A ruling said that its right does not apply, and it disputes that again.',
    change: {
      ...disputed,
      ...settled({ by: 'RULING', reference: 'ECLI:NL:RBMNE:2099:1' }, who.manager),
      disputedAgain: {
        type: 'decision.rightDisputed',
        ...onDecision('2026-04-27', who.council, worksCouncil),
        payload: { right: 1, party: worksCouncil, text: 'Het gaat om een ander besluit.' },
      },
    },
  },
  {
    status: 'UNPROVEN',
    title: 'On the eve the manager recorded that its right had ended; it never said so itself.',
    change: ended(who.manager),
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'It ended its right itself: there is nobody left to hear.',
    change: ended(who.council),
  },
  {
    status: 'NOT_APPLICABLE',
    title: 'The manager recorded on its behalf that its right had ended, and it confirmed that afterwards.',
    change: {
      ...saidNotToApply,
      opened: opening({ rights: [] }, leftOut),
      rightEnded: {
        type: 'organisation.rightEnded',
        on: organisation,
        at: '2026-01-30',
        by: who.manager,
        onBehalfOf: worksCouncil,
        payload: { right: 1, reason: 'Niet meer nodig.' },
      },
      confirmed: confirmed(organisation, 'rightEnded', who.council, '2026-04-20'),
    },
  },
];
