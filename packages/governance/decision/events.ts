import { z } from 'zod';
import { frameUse } from '../project/frame.ts';
import { actEvents } from '../record/act.ts';
import { event } from '../record/event.ts';
import { idOf } from '../record/id.ts';
import { closedList } from '../record/vocabulary.ts';
import { ruleContent } from '../rule/content.ts';
import { instant } from '../time/moment.ts';
import { decisionKind } from './kinds.ts';
import { aftermathEvents, rightSaid } from './aftermath-events.ts';

export const stance = closedList('Stance', 'The stance of a position (standpunt).', {
  FOR: { nl: 'voor', en: 'for' },
  AGAINST: { nl: 'tegen', en: 'against' },
  ABSTAIN: { nl: 'onthouding', en: 'abstain' },
  STAND_ASIDE: { nl: 'laat het gebeuren', en: 'stand aside' },
  CONSENT: { nl: 'consent', en: 'consent' },
  OBJECT: { nl: 'bezwaar', en: 'object' },
  RECUSED: { nl: 'neemt niet deel wegens belang', en: 'recused' },
});

export const adviceKind = closedList('AdviceKind', 'The tenor of an advice (advies).', {
  POSITIVE: { nl: 'positief', en: 'positive' },
  NEGATIVE: { nl: 'negatief', en: 'negative' },
  CONDITIONAL: { nl: 'positief onder voorwaarden', en: 'conditional' },
});

export const toldAbout = closedList('ToldAbout', 'What a group is told of a decision.', {
  OPENING: { nl: 'dat het besluit open staat', en: 'that the decision is open' },
  OUTCOME: { nl: 'de uitkomst', en: 'the outcome' },
  EXCLUSION: { nl: 'waarom de groep er niet bij hoort', en: 'why the group is left out' },
  RIGHT: { nl: 'of een recht van toepassing is', en: 'whether a right applies' },
});

/** An alternative as stored: its number within the decision, from 1. */
const alternative = z.strictObject({
  alternative: z.int(),
  title: z.string(),
  description: z.string().optional(),
  broughtBy: idOf('group').optional(),
});

/** Who was entitled at opening: copied, with the revision of the group that was read. */
const entitledParty = z.strictObject({
  group: idOf('group'),
  revision: z.string(),
  /** Registered members at opening. */
  members: z.int(),
  /** The group's size as stated, if it was. */
  size: z.int().optional(),
});

const stated = z.strictObject({
  /** Number of the request, from 1: advice and consent together. */
  request: z.int(),
  party: idOf('group'),
  proposal: z.string(),
  reasons: z.string(),
  effects: z.string(),
  measures: z.string(),
  /** The end of the agreed term. */
  due: instant(),
});

/** What became of an advice in the taking. */
const adviceOutcome = z.strictObject({
  request: z.int(),
  followed: z.boolean(),
  reason: z.string().optional(),
});

/** A decision (besluit). */
export const decisionEvents = {
  opened: event(
    'decision.opened',
    z.strictObject({
      organisation: idOf('organisation'),
      project: idOf('project'),
      title: z.string(),
      question: z.string().optional(),
      kind: decisionKind,
      /** OTHER: why none of the kinds fits. */
      kindReason: z.string().optional(),
      step: z.string().optional(),
      /** The whole rule version; left out: there is none. */
      rule: z
        .strictObject({
          rule: idOf('rule'),
          version: z.int(),
          title: z.string(),
          content: ruleContent,
          /** How the version came into force; left out: it was not in force. */
          basis: z.enum(['AGREED', 'IMPOSED', 'LAID_DOWN']).optional(),
          /** recordedAt of its agreement, imposition or laying down. */
          agreedAt: instant().optional(),
        })
        .optional(),
      entitled: z.array(entitledParty).optional(),
      /** Persons entitled over all parties: bases summed, less those in more than one. */
      entitledOverall: z.int().optional(),
      affected: z.array(idOf('group')),
      excluded: z.array(z.strictObject({ group: idOf('group'), reason: z.string() })).optional(),
      themes: z.array(idOf('theme')).optional(),
      alternatives: z.array(alternative),
      /** Decisions that this one means to supersede or reverse. */
      replaces: z.array(idOf('decision')).optional(),
      /** Of each right that stood with the organisation: whether it applies. */
      rights: z.array(rightSaid).optional(),
    }),
  ),
  proposalAmended: event(
    'decision.proposalAmended',
    z.strictObject({ text: z.string(), reason: z.string().optional() }),
  ),
  alternativeAdded: event('decision.alternativeAdded', alternative),
  /** Weighing an input also links it. */
  inputConsidered: event(
    'decision.inputConsidered',
    z.strictObject({ input: idOf('input'), note: z.string().optional() }),
  ),
  adviceRequested: event('decision.adviceRequested', stated),
  adviceGiven: event(
    'decision.adviceGiven',
    z.strictObject({
      request: z.int(),
      party: idOf('group'),
      advice: adviceKind,
      text: z.string(),
      conditions: z.array(z.string()).optional(),
      /** After the term had lapsed. */
      late: z.literal(true).optional(),
    }),
  ),
  consentRequested: event('decision.consentRequested', stated),
  consentGiven: event(
    'decision.consentGiven',
    z.strictObject({ request: z.int(), party: idOf('group'), text: z.string().optional() }),
  ),
  consentWithheld: event(
    'decision.consentWithheld',
    z.strictObject({ request: z.int(), party: idOf('group'), text: z.string() }),
  ),
  consentReplaced: event(
    'decision.consentReplaced',
    z.strictObject({
      request: z.int(),
      court: z.string(),
      reference: z.string().optional(),
      text: z.string(),
    }),
  ),
  positionTaken: event(
    'decision.positionTaken',
    z.strictObject({
      person: idOf('person'),
      party: idOf('group').optional(),
      alternative: z.int(),
      stance,
      /** RECUSED: the interest. */
      interest: z.string().optional(),
      /** OBJECT: the number of the objection that this opens. */
      objection: z.int().optional(),
      /** After the taking. */
      late: z.literal(true).optional(),
    }),
    z.strictObject({ reason: z.string() }),
  ),
  positionChanged: event(
    'decision.positionChanged',
    z.strictObject({
      person: idOf('person'),
      party: idOf('group').optional(),
      alternative: z.int(),
      stance,
      interest: z.string().optional(),
      objection: z.int().optional(),
      /** A change away from OBJECT resolves that objection. */
      resolves: z.int().optional(),
      late: z.literal(true).optional(),
    }),
    z.strictObject({ reason: z.string() }),
  ),
  objectionRaised: event(
    'decision.objectionRaised',
    z.strictObject({ objection: z.int(), person: idOf('person'), alternative: z.int() }),
    z.strictObject({ reason: z.string() }),
  ),
  objectionResolved: event(
    'decision.objectionResolved',
    z.strictObject({ objection: z.int(), how: z.string().optional() }),
  ),
  objectionOverruled: event(
    'decision.objectionOverruled',
    z.strictObject({ objection: z.int(), reason: z.string() }),
  ),
  /** Positions are taken anew; those of earlier rounds stay visible. Rounds count from 1. */
  roundBegun: event('decision.roundBegun', z.strictObject({ round: z.int(), reason: z.string() })),
  taken: event(
    'decision.taken',
    z.strictObject({
      outcome: z.int(),
      rationale: z.string(),
      frameUses: z.array(frameUse).optional(),
      notChosen: z.array(z.strictObject({ alternative: z.int(), reason: z.string() })).optional(),
      advice: z.array(adviceOutcome).optional(),
      /** GO_NO_GO: the outcome is to go on. */
      go: z.boolean().optional(),
    }),
  ),
  rejected: event(
    'decision.rejected',
    z.strictObject({ rationale: z.string(), advice: z.array(adviceOutcome).optional() }),
  ),
  deferred: event(
    'decision.deferred',
    z.strictObject({ until: z.string(), untilAt: instant(), reason: z.string() }),
  ),
  /** Taken up again before or after the date of a deferral. */
  resumed: event('decision.resumed', z.strictObject({ reason: z.string().optional() })),
  escalated: event('decision.escalated', z.strictObject({ reason: z.string() })),
  allowed: event('decision.allowed', z.strictObject({ reason: z.string().optional() })),
  told: event(
    'decision.told',
    z.strictObject({ group: idOf('group'), channel: z.string(), about: toldAbout }),
  ),
  published: event('decision.published', z.strictObject({ where: z.string().optional() })),
  superseded: event(
    'decision.superseded',
    z.strictObject({ by: idOf('decision'), reason: z.string().optional() }),
  ),
  reversed: event(
    'decision.reversed',
    z.strictObject({ by: idOf('decision'), reason: z.string().optional() }),
  ),
  withdrawn: event('decision.withdrawn', z.strictObject({ reason: z.string() })),
  ...aftermathEvents,
  ...actEvents('decision'),
};
