import { groupRecord } from '../group/state.ts';
import { personRecord } from '../person/state.ts';
import { need } from '../record/command.ts';
import type { Need } from '../record/command.ts';
import { refuse } from '../record/refusal.ts';
import type { Refusal } from '../record/refusal.ts';
import type { RuleContent } from './content.ts';

/** The groups and the person that a rule names, each at its path. */
export const namedBy = (content: RuleContent): readonly Need[] => [
  ...(content.openerGroups ?? []).flatMap((group, index) =>
    need(groupRecord, group, 'content', 'openerGroups', String(index)),
  ),
  ...content.parties.flatMap(({ group }, index) =>
    need(groupRecord, group, 'content', 'parties', String(index), 'group'),
  ),
  ...need(personRecord, content.mandatedPerson, 'content', 'mandatedPerson'),
  ...need(groupRecord, content.mandatedGroup, 'content', 'mandatedGroup'),
];

/**
 * Refuses a rule by which nothing could ever be decided (domain.md, "Decision rules"). What is only unwise, such as
 * a quorum above the present number of members, is recorded and judged.
 */
export const refusedContent = (content: RuleContent): Refusal | undefined =>
  partyTwice(content) ?? withoutDecider(content) ?? impossibleMajority(content);

const partyTwice = ({ parties }: RuleContent): Refusal | undefined => {
  const index = parties.findIndex(
    ({ group }, place) => parties.findIndex((party) => party.group === group) < place,
  );
  const value = parties[index]?.group;
  return value === undefined
    ? undefined
    : refuse('LIST_REPEATS', ['content', 'parties', String(index), 'group'], { value });
};

const withoutDecider = (content: RuleContent): Refusal | undefined => {
  switch (content.method) {
    case 'SOLE':
      return content.mandatedPerson === undefined
        ? refuse('RULE_NEEDS_PERSON', ['content', 'mandatedPerson'])
        : undefined;
    case 'DELEGATED':
      return content.mandatedGroup === undefined
        ? refuse('RULE_NEEDS_GROUP', ['content', 'mandatedGroup'])
        : undefined;
    case 'MAJORITY':
    case 'UNANIMOUS':
    case 'CONSENSUS':
    case 'CONSENT':
      return content.parties.some(({ right }) => right === 'DECIDE' || right === 'CO_DECIDE')
        ? undefined
        : refuse('RULE_WITHOUT_DECIDER', ['content', 'parties']);
  }
};

const impossibleMajority = ({ majority }: RuleContent): Refusal | undefined => {
  if (majority?.kind !== 'QUALIFIED') return undefined;
  const { numerator, denominator } = majority;
  if (numerator === undefined) return refuse('MAJORITY_INCOMPLETE', ['content', 'majority', 'numerator']);
  if (denominator === undefined) {
    return refuse('MAJORITY_INCOMPLETE', ['content', 'majority', 'denominator']);
  }
  return numerator > denominator
    ? refuse('THRESHOLD_IMPOSSIBLE', ['content', 'majority', 'numerator'])
    : undefined;
};
