import type { Facts, Need } from '../record/command.ts';
import type { Scope } from '../record/event.ts';
import { refuse } from '../record/refusal.ts';
import type { Refusal } from '../record/refusal.ts';

/**
 * Refuses the first named record that belongs to another organisation, or to another project, than the one that is
 * written. A record without either (a person that no organisation registered) belongs everywhere.
 *
 * @param scope of the record that is written
 * @param needs the records that the command names, loaded
 */
export const elsewhere = (facts: Facts, scope: Scope, needs: readonly Need[]): Refusal | undefined => {
  for (const named of needs) {
    const { organisation, project } = named.scope(facts);
    if (differ(organisation, scope.organisation)) {
      return refuse('ANOTHER_ORGANISATION', named.path, { id: named.id });
    }
    if (differ(project, scope.project)) return refuse('ANOTHER_PROJECT', named.path, { id: named.id });
  }
  return undefined;
};

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;
