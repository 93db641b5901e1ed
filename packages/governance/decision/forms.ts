import { z } from 'zod';
import { frameUse } from '../project/frame.ts';
import { idOf } from '../record/id.ts';
import { key, longText, shortText } from '../record/text.ts';
import { named } from '../record/vocabulary.ts';
import { day } from '../time/moment.ts';
import { adviceKind, stance, toldAbout } from './events.ts';
import { decisionKind } from './kinds.ts';

const decision = idOf('decision').describe('The decision (besluit).');
const alternativeNumber = z.int().min(1).describe('Number of the alternative within the decision, from 1.');
const request = z.int().min(1).describe('Number of the request within the decision, from 1.');
const objection = z.int().min(1).describe('Number of the objection within the decision, from 1.');

const requestForm = z.strictObject({
  decision,
  party: idOf('group').describe('The party that is asked.'),
  proposal: longText().describe('The proposal.'),
  reasons: longText().describe('The reasons for it.'),
  effects: longText().describe('Its effects on staff.'),
  measures: longText().describe('The measures that will be taken for that.'),
  by: day().optional().describe('The last local day; left out: the term of the rule.'),
});

const adviceOutcomes = z
  .array(
    named(
      'AdviceOutcome',
      'What became of an advice.',
      z.strictObject({
        request: request.describe('Number of the request for advice.'),
        followed: z.boolean().describe('Whether it is followed, conditions included.'),
        reason: longText().optional().describe('Why it is deviated from; then required.'),
      }),
    ),
  )
  .max(50)
  .optional()
  .describe('For each advice: followed, or deviated from with the reason.');

export const decisionForms = {
  openDecision: z.strictObject({
    project: idOf('project').describe('The project.'),
    title: shortText().describe('Title, at most 300 characters.'),
    question: longText().optional().describe('The question that is decided.'),
    kind: decisionKind.describe('The kind of decision, fixed from now on.'),
    kindReason: longText().optional().describe('OTHER: why none of the kinds fits; then required.'),
    step: key().optional().describe('Key of the step; left out: the current one of the project.'),
    rule: idOf('rule').optional().describe('The rule under which it is taken; left out: there is none.'),
    affected: z.array(idOf('group')).max(100).optional().describe('The groups that it affects.'),
    excluded: z
      .array(
        named(
          'ExcludedGroup',
          'An affected group that is left out, with the reason.',
          z.strictObject({
            group: idOf('group').describe('The group.'),
            reason: longText().describe('Why.'),
          }),
        ),
      )
      .max(100)
      .optional()
      .describe('Groups left out, each with the reason.'),
    themes: z.array(idOf('theme')).max(50).optional().describe('Themes that it is about.'),
    alternatives: z
      .array(
        named(
          'Alternative',
          'An alternative that is weighed.',
          z.strictObject({
            title: shortText().describe('Title, at most 300 characters.'),
            description: longText().optional().describe('What it is.'),
            broughtBy: idOf('group').optional().describe('The group that brought it.'),
          }),
        ),
      )
      .min(1, { error: 'LIST_EMPTY' })
      .max(50)
      .describe('The alternatives so far, at least one; numbered from 1 in this order.'),
    replaces: z
      .array(idOf('decision'))
      .max(20)
      .optional()
      .describe('Taken decisions that it means to supersede or reverse.'),
    rights: z
      .array(
        named(
          'RightSaid',
          'Whether a right by law or agreement applies to the decision.',
          z.strictObject({
            right: z.int().min(1).describe('Number of the right within the organisation, from 1.'),
            applies: z.boolean().describe('Whether it applies.'),
            reason: longText().optional().describe('Why it does not apply; then required.'),
          }),
        ),
      )
      .max(100)
      .optional()
      .describe('Of each right that stands with the organisation: whether it applies.'),
  }),
  amendProposal: z.strictObject({
    decision,
    text: longText().describe('The proposal as it now reads.'),
    reason: longText().optional().describe('Why.'),
  }),
  addAlternative: z.strictObject({
    decision,
    title: shortText().describe('Title, at most 300 characters.'),
    description: longText().optional().describe('What it is.'),
    broughtBy: idOf('group').optional().describe('The group that brought it.'),
  }),
  considerInput: z.strictObject({
    decision,
    input: idOf('input').describe('The input that is weighed; it is linked too.'),
    note: longText().optional().describe('How it was weighed.'),
  }),
  requestAdvice: requestForm,
  giveAdvice: z.strictObject({
    decision,
    request,
    advice: adviceKind.describe('Its tenor.'),
    text: longText().describe('The advice.'),
    conditions: z
      .array(longText())
      .max(50)
      .optional()
      .describe('CONDITIONAL: the conditions; then at least one.'),
  }),
  requestConsent: requestForm,
  giveConsent: z.strictObject({ decision, request, text: longText().optional().describe('In words.') }),
  withholdConsent: z.strictObject({ decision, request, text: longText().describe('Why.') }),
  replaceConsent: z.strictObject({
    decision,
    request,
    court: shortText().describe('The court that gave its permission in place of consent.'),
    reference: shortText()
      .optional()
      .describe(
        'Where the ruling can be found, as an ECLI or the number of the case. Without it the ruling counts only once the party records or confirms it.',
      ),
    text: longText().describe('The ruling in short.'),
  }),
  takePosition: z.strictObject({
    decision,
    alternative: alternativeNumber.optional().describe('On which alternative; with only one: that one.'),
    stance: stance.describe('The stance; those that the method knows.'),
    reason: longText().optional().describe('Why; personal.'),
    interest: longText().optional().describe('RECUSED: the interest; then required.'),
  }),
  raiseObjection: z.strictObject({
    decision,
    alternative: alternativeNumber.optional().describe('To which alternative; with only one: that one.'),
    reason: longText().optional().describe('Why; personal.'),
  }),
  resolveObjection: z.strictObject({
    decision,
    objection,
    how: longText().optional().describe('How it was met.'),
  }),
  overruleObjection: z.strictObject({ decision, objection, reason: longText().describe('Why.') }),
  beginRound: z.strictObject({ decision, reason: longText().describe('Why positions are taken anew.') }),
  takeDecision: z.strictObject({
    decision,
    outcome: alternativeNumber.describe('Number of the alternative that is chosen.'),
    rationale: longText().describe('Why (motivering).'),
    frameUses: z.array(frameUse).max(20).optional().describe('What it takes of each frame (kader).'),
    notChosen: z
      .array(
        named(
          'NotChosen',
          'Why an alternative was not chosen.',
          z.strictObject({ alternative: alternativeNumber, reason: longText().describe('Why not.') }),
        ),
      )
      .max(50)
      .optional()
      .describe('A reason for each alternative that is not chosen.'),
    advice: adviceOutcomes,
    go: z.boolean().optional().describe('GO_NO_GO: whether to go on; then required.'),
  }),
  rejectDecision: z.strictObject({
    decision,
    rationale: longText().describe('Why none was chosen.'),
    advice: adviceOutcomes,
  }),
  deferDecision: z.strictObject({
    decision,
    until: day().describe('The local day until which it waits.'),
    reason: longText().describe('Why.'),
  }),
  resumeDecision: z.strictObject({ decision, reason: longText().optional().describe('Why.') }),
  escalateDecision: z.strictObject({ decision, reason: longText().describe('Why it goes to the sponsor.') }),
  allowDecision: z.strictObject({
    decision,
    reason: longText().optional().describe('Why the sponsor gives it back.'),
  }),
  tellGroup: z.strictObject({
    decision,
    group: idOf('group').describe('The group that is told.'),
    channel: shortText().describe('How.'),
    about: toldAbout
      .optional()
      .describe('Of what; left out: the outcome once there is one, else the opening.'),
  }),
  publishDecision: z.strictObject({
    decision,
    where: shortText().optional().describe('Where it was published.'),
  }),
  supersedeDecision: z.strictObject({
    decision,
    by: idOf('decision').describe('The decision, taken, that takes its place and named it.'),
    reason: longText().optional().describe('Why.'),
  }),
  reverseDecision: z.strictObject({
    decision,
    by: idOf('decision').describe('The decision, taken, that undoes it and named it.'),
    reason: longText().optional().describe('Why.'),
  }),
  withdrawDecision: z.strictObject({ decision, reason: longText().describe('Why.') }),
};
