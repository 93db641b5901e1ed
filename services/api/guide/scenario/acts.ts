import { eventId, recordId } from '@besluitspoor/event-log';
import type { Teller } from '../teller.ts';
import type { Cast } from './people-and-groups.ts';

/** What is recorded for another, who confirms it or disowns it. */
export const tellActsForAnother = (teller: Teller, cast: Cast, project: string): void => {
  const { colleague, manager, wardens } = cast;
  const inputs = teller.on('input');
  const acts = teller.on('acts');
  const forAnother = inputs.tell(
    'submitInput',
    manager,
    {
      project,
      kind: 'EXPERIENCE',
      text: 'Said at the coffee machine.',
      as: { onBehalfOf: colleague, party: wardens },
    },
    'author { displayName } submittedBy { standing }',
  );
  const heard = recordId('input', manager, forAnother);
  const eventOf = (commandId: string): string => eventId(manager, commandId, 0);
  acts.tell(
    'confirmAct',
    colleague,
    { record: heard, event: eventOf(forAnother) },
    '... on Input { submittedBy { standing } }',
  );
  const misheard = inputs.tell(
    'submitInput',
    manager,
    {
      project,
      kind: 'CONCERN',
      text: 'Heard from somebody else.',
      as: { onBehalfOf: colleague, party: wardens },
    },
    'submittedBy { standing }',
  );
  acts.tell(
    'disownAct',
    colleague,
    { record: recordId('input', manager, misheard), event: eventOf(misheard), reason: 'I never said that.' },
    '... on Input { submittedBy { standing } }',
  );
};
