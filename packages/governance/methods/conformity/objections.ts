import { counting } from '../history/history.ts';
import type { Entry } from '../history/history.ts';
import type { Fact } from '../proof.ts';
import { claimedAfterwards, closingPlace } from './case.ts';
import type { DecisionCase } from './case.ts';
import { holdsRoleAt } from './office.ts';

/** An objection that no one resolved, though perhaps somebody overruled it without the right to. */
export type OpenObjection = { readonly person: string; readonly fact: Fact };

/**
 * Objections to an alternative that were open at the taking. One is resolved by its objector (also by taking another
 * stance, in a later round too) or overruled by somebody in the role that the rule names for it (domain.md, "Decision
 * rules": CONSENT). One that is recorded after the taking with a date before it is a claim; nothing that is recorded
 * then resolves any.
 */
export const openObjections = (
  of: DecisionCase,
  alternative: number,
  claimedToo: boolean,
): readonly OpenObjection[] => {
  const open = new Map<number, OpenObjection>();
  for (const entry of counting(of.own, claimedToo)) {
    const { fact } = entry;
    if (fact.place > closingPlace(of) && !(claimedToo && objects(entry) && claimedAfterwards(of, fact)))
      continue;
    switch (entry.type) {
      case 'decision.objectionRaised':
        if (entry.payload.alternative === alternative) {
          open.set(entry.payload.objection, { person: entry.payload.person, fact });
        }
        break;
      case 'decision.positionTaken':
      case 'decision.positionChanged': {
        const { person, objection, stance } = entry.payload;
        if (entry.payload.alternative !== alternative) break;
        if (stance !== 'OBJECT') {
          for (const [number, held] of open) if (held.person === person) open.delete(number);
        } else if (objection !== undefined) open.set(objection, { person, fact });
        break;
      }
      case 'decision.objectionResolved':
        if (open.get(entry.payload.objection)?.person === fact.author) open.delete(entry.payload.objection);
        break;
      case 'decision.objectionOverruled':
        if (mayOverrule(of, fact, claimedToo)) open.delete(entry.payload.objection);
        break;
      default:
        break;
    }
  }
  return [...open.values()];
};

const objects = (entry: Entry): boolean =>
  entry.type === 'decision.objectionRaised' ||
  ((entry.type === 'decision.positionTaken' || entry.type === 'decision.positionChanged') &&
    entry.payload.stance === 'OBJECT');

const mayOverrule = (of: DecisionCase, fact: Fact, claimedToo: boolean): boolean =>
  of.rule?.overrulingRole !== undefined &&
  holdsRoleAt(
    of.history,
    {
      person: fact.author,
      role: of.rule.overrulingRole,
      project: of.opened.payload.project,
      opened: of.opened.fact,
    },
    fact.place,
    claimedToo,
  ) !== undefined;

/** Objections that were overruled as the rule provides: how many shows. */
export const overruledObjections = (of: DecisionCase, claimedToo: boolean): readonly Fact[] =>
  counting(of.own, claimedToo)
    .filter(
      ({ type, fact }) =>
        type === 'decision.objectionOverruled' &&
        fact.place < closingPlace(of) &&
        mayOverrule(of, fact, claimedToo),
    )
    .map(({ fact }) => fact);
