import { z } from 'zod';
import { decisionKind } from '../decision/kinds.ts';
import { idOf } from '../record/id.ts';
import { key, longText } from '../record/text.ts';
import { closedList, named } from '../record/vocabulary.ts';
import { terms } from '../time/term.ts';

export const method = closedList('DecisionMethod', 'How a decision is reached (besluitvormingsmethode).', {
  SOLE: { nl: 'één persoon beslist', en: 'one person decides' },
  DELEGATED: { nl: 'gedelegeerd aan een groep', en: 'delegated to a group' },
  MAJORITY: { nl: 'meerderheid', en: 'majority' },
  UNANIMOUS: { nl: 'unaniem', en: 'unanimous' },
  CONSENSUS: { nl: 'consensus', en: 'consensus' },
  CONSENT: { nl: 'consent', en: 'consent' },
});

export const partyRight = closedList('PartyRight', 'The right of a party under a decision rule.', {
  DECIDE: { nl: 'beslist', en: 'decides' },
  CO_DECIDE: { nl: 'beslist mee', en: 'co-decides' },
  CONSENT: { nl: 'instemmingsrecht', en: 'consent right' },
  ADVICE: { nl: 'adviesrecht', en: 'advice right' },
  CONSULTED: { nl: 'wordt geraadpleegd', en: 'consulted' },
  INFORMED: { nl: 'wordt geïnformeerd', en: 'informed' },
});

export const majorityKind = closedList('MajorityKind', 'Which majority.', {
  SIMPLE: { nl: 'gewone meerderheid', en: 'simple: for > against' },
  ABSOLUTE: { nl: 'volstrekte meerderheid', en: 'absolute: for > half of the base' },
  QUALIFIED: { nl: 'gekwalificeerde meerderheid', en: 'qualified: for >= n/m of the base' },
});

export const majorityBase = closedList(
  'MajorityBase',
  'The base of a majority, in persons over all alternatives.',
  {
    CAST: { nl: 'uitgebrachte stemmen', en: 'for or against any' },
    PRESENT: { nl: 'met onthoudingen', en: 'with abstentions' },
    ENTITLED: { nl: 'allen die mogen beslissen', en: 'everyone entitled' },
  },
);

export const fallback = closedList('RuleFallback', 'What the rule provides on a tie or without quorum.', {
  NONE: { nl: 'niets', en: 'none' },
  NEW_ROUND: { nl: 'nieuwe ronde', en: 'a new round' },
  CHAIR: { nl: 'de voorzitter', en: 'the chair' },
  ESCALATE: { nl: 'escalatie', en: 'escalated' },
});

/** A quorum: a share (rounded up) or a number of those entitled; one of the two. */
export const quorum = named(
  'Quorum',
  'A quorum: a share (rounded up) or a number of those entitled; exactly one of the two.',
  z
    .strictObject({
      percent: z
        .number()
        .gt(0)
        .max(100, { error: 'THRESHOLD_IMPOSSIBLE' })
        .optional()
        .describe('Share in percent, above 0 up to 100.'),
      count: z.int().min(1).max(1_000_000).optional().describe('Number of persons, from 1.'),
    })
    .refine((value) => (value.percent === undefined) !== (value.count === undefined), {
      error: 'QUORUM_ONE_OF',
    }),
);

/** The content of a decision rule: who decides how. */
export const ruleContent = named(
  'RuleContent',
  'The content of a decision rule (besluitvormingsregel): who decides how.',
  z.strictObject({
    text: longText().optional().describe('The rule in words.'),
    kinds: z.array(decisionKind).max(10).optional().describe('Kinds of decision covered; left out: all.'),
    steps: z.array(key()).max(20).optional().describe('Steps covered, by key; left out: all.'),
    openerGroups: z.array(idOf('group')).max(50).optional().describe('Groups that may open decisions.'),
    openerRoles: z.array(key()).max(20).optional().describe('Roles that may open decisions.'),
    method: method.describe('How the decision is reached.'),
    mandatedPerson: idOf('person').optional().describe('SOLE: the person who decides.'),
    mandatedGroup: idOf('group').optional().describe('DELEGATED: the group that decides.'),
    majority: named(
      'Majority',
      'Which majority, of which base.',
      z.strictObject({
        kind: majorityKind.describe('Which majority.'),
        numerator: z.int().min(1).max(1000).optional().describe('QUALIFIED: n of n/m.'),
        denominator: z.int().min(1).max(1000).optional().describe('QUALIFIED: m of n/m.'),
        base: majorityBase.optional().describe('Left out: CAST.'),
      }),
    )
      .optional()
      .describe('MAJORITY: which one; left out: simple, of the votes cast.'),
    chairRole: key().optional().describe('The role that takes the decision for the parties (voorzitter).'),
    parties: z
      .array(
        named(
          'RuleParty',
          'A party of a rule: a group and its right.',
          z.strictObject({
            group: idOf('group').describe('The group.'),
            right: partyRight.describe('Its right.'),
            quorum: quorum.optional().describe('The quorum among its own members.'),
          }),
        ),
      )
      .min(1, { error: 'RULE_WITHOUT_PARTIES' })
      .max(50)
      .describe('The parties and their rights, at least one.'),
    quorum: quorum.optional().describe('The quorum overall.'),
    onTie: fallback.optional().describe('On a tie; left out: none.'),
    withoutQuorum: fallback.optional().describe('Without quorum; left out: none.'),
    newRoundQuorum: quorum.optional().describe('The quorum of a new round, if lower.'),
    overrulingRole: key().optional().describe('The role that may overrule an objection; left out: nobody.'),
    terms: terms.optional().describe('Terms for consultation, advice, consent, answer and telling.'),
    qualityOfWorkKinds: z
      .array(decisionKind)
      .max(10)
      .optional()
      .describe('Kinds, besides SELECT and ADOPT, that need an assessment of quality of work.'),
  }),
);

export type RuleContent = z.output<typeof ruleContent>;
