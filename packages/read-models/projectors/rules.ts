import type { ruleEvents } from '@besluitspoor/governance';
import { makeFindable } from './projecting.ts';
import type { EventsOf } from './event-reading.ts';
import type { Place, Projecting } from './projecting.ts';

/** A version of a rule as the API names it. */
export const ruleVersionId = (rule: string, version: number): string => `${rule}.v${version}`;

export const projectRule = (
  to: Projecting,
  event: EventsOf<typeof ruleEvents>,
  { position }: Place,
): void => {
  const { database } = to;
  const rule = event.at.stream;
  const propose = (version: number, reason: string | undefined, wordingOnly: boolean): void =>
    database.insert('rule_version', {
      position,
      id: ruleVersionId(rule, version),
      rule,
      version,
      status: 'PROPOSED',
      reason,
      wording_only: wordingOnly,
    });
  const bringIntoForce = (version: number, status: string, reason?: string, article?: string): void => {
    database.run(
      `UPDATE rule_version SET status = ?, reason = coalesce(?, reason), article = ?, came_into_force = ?
        WHERE id = ?`,
      status,
      reason,
      article,
      position,
      ruleVersionId(rule, version),
    );
    database.run('UPDATE rule SET in_force = ? WHERE id = ?', version, rule);
  };
  const answer = (version: number, party: string, endorsed: boolean, reason?: string): void =>
    database.insert('endorsement', {
      position,
      rule_version: ruleVersionId(rule, version),
      party,
      endorsed,
      reason,
    });
  switch (event.type) {
    case 'rule.proposed': {
      const { organisation, project, title, version, content } = event.payload;
      database.insert('rule', { position, id: rule, organisation, project, title, latest: version });
      propose(version, undefined, false);
      makeFindable(to, position, title, content.text);
      return;
    }
    case 'rule.amended':
      propose(event.payload.version, event.payload.reason, event.payload.wordingOnly);
      database.run('UPDATE rule SET latest = ? WHERE id = ?', event.payload.version, rule);
      return;
    case 'rule.endorsed':
      return answer(event.payload.version, event.payload.party, true);
    case 'rule.declined':
      return answer(event.payload.version, event.payload.party, false, event.payload.reason);
    case 'rule.agreed':
      return bringIntoForce(event.payload.version, 'AGREED');
    case 'rule.imposed':
      return bringIntoForce(event.payload.version, 'IMPOSED', event.payload.reason);
    case 'rule.laidDown':
      return bringIntoForce(event.payload.version, 'LAID_DOWN', undefined, event.payload.article);
    case 'rule.retired':
      database.run('UPDATE rule SET retired = ?, in_force = NULL WHERE id = ?', position, rule);
      return;
    case 'rule.actConfirmed':
    case 'rule.actDisowned':
  }
};
