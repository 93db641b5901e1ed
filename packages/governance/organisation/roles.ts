import type { Label } from '../record/vocabulary.ts';
import { REPRESENTATIVE } from './events.ts';

/** What the roles are called of which the product itself speaks; any other is the organisation's own word. */
export const roleLabels: Readonly<Record<string, Label>> = {
  [REPRESENTATIVE]: { nl: 'vertegenwoordiger', en: 'representative' },
  CHAIR: { nl: 'voorzitter', en: 'chair' },
  SPONSOR: { nl: 'opdrachtgever', en: 'sponsor' },
  MANAGER: { nl: 'projectleider', en: 'manager' },
  CONFIDANT: { nl: 'vertrouwenspersoon', en: 'confidant' },
};

/** What a role is called in a sentence; undefined: a word of the organisation, said as it stands. */
export const roleLabel = (role: string): Label | undefined =>
  Object.hasOwn(roleLabels, role) ? roleLabels[role] : undefined;
