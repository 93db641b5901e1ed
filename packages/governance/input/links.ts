import { consultationRecord } from '../consultation/state.ts';
import { decisionRecord } from '../decision/state.ts';
import { groupRecord } from '../group/state.ts';
import { commandsOn, need } from '../record/command.ts';
import type { Facts, Need } from '../record/command.ts';
import { isIdOf } from '../record/id.ts';
import { refuse } from '../record/refusal.ts';
import { elsewhere } from '../standing/belonging.ts';
import { isSubmitters } from './answer-standing.ts';
import { inputForms } from './forms.ts';
import { inputRecord } from './state.ts';

const { changes } = commandsOn(inputRecord);

const target = (id: string): readonly Need[] => [
  ...need(decisionRecord, isIdOf('decision', id) ? id : undefined, 'to'),
  ...need(consultationRecord, isIdOf('consultation', id) ? id : undefined, 'to'),
  ...need(inputRecord, isIdOf('input', id) ? id : undefined, 'to'),
];

/** The groups that the decision affects, whose members may link an input to it. */
const affected = (decision: string, facts: Facts): readonly Need[] =>
  (facts.of(decisionRecord, decision)?.affected ?? []).flatMap((group) => need(groupRecord, group, 'to'));

/** A link to a decision counts what is about it, so not everybody makes one (domain.md, "About D"). */
export const linkInput = changes({
  name: 'linkInput',
  description: 'Says what an input is about: a decision, a consultation or another input (koppeling).',
  input: inputForms.linkInput,
  target: (input) => input.input,
  restsOn: (input, _, facts) => [...target(input.to), ...affected(input.to, facts)],
  decide: ({ to }, input, context) => {
    const { facts, author } = context;
    if (to === input.id) return refuse('FIELD_INVALID', ['to']);
    const refused = elsewhere(facts, input, target(to));
    if (refused !== undefined) return refused;
    if (input.links.some((link) => link.to === to)) return [];
    const decision = facts.of(decisionRecord, to);
    const may =
      decision === undefined ||
      isSubmitters(input, context) ||
      decision.opener === author ||
      decision.affected.some(
        (group) => isIdOf('person', author) && facts.of(groupRecord, group)?.members.has(author) === true,
      );
    return may ? [{ type: 'input.linked', payload: { to } }] : refuse('NOT_THEIRS_TO_LINK', ['to']);
  },
});

export const unlinkInput = changes({
  name: 'unlinkInput',
  description: 'Removes a link of an input (ontkoppelen): only who made it can.',
  input: inputForms.unlinkInput,
  target: (input) => input.input,
  decide: ({ from }, input, { author }) => {
    const link = input.links.find(({ to }) => to === from);
    if (link === undefined) return refuse('NOT_LINKED', ['from']);
    return link.by === author
      ? [{ type: 'input.unlinked', payload: { from } }]
      : refuse('LINK_OF_ANOTHER', ['from']);
  },
});
