import type { Label } from '../../record/vocabulary.ts';

/** What an attention point can lack, as the value `missing` names it. */
export const lacking = {
  FRAMES: { nl: 'kaders', en: 'frames' },
  MANDATE: { nl: 'mandaat', en: 'mandate' },
  CHAIN: { nl: 'keten', en: 'chain' },
  INTERESTS: { nl: 'belangen van werkgever en medewerkers', en: 'interests of employer and employees' },
  COMMUNICATION: { nl: 'communicatieplan', en: 'communication plan' },
  PROJECT: { nl: 'projectplan', en: 'project plan' },
  AFFECTED_GROUP: { nl: 'een geraakte groep', en: 'an affected group' },
  PROBLEM_ANALYSIS: { nl: 'probleemanalyse', en: 'problem analysis' },
  EMPLOYEES: { nl: 'medewerkers', en: 'employees' },
  PROBLEM_OWNER: { nl: 'probleemeigenaar', en: 'problem owner' },
  VALUATION: { nl: 'waardering', en: 'valuation' },
  SELECTION: { nl: 'selectie', en: 'selection' },
  RIGHT_OF_EMPLOYEES: { nl: 'recht van medewerkers', en: 'right of employees' },
  CRITERIA: { nl: 'criteria', en: 'criteria' },
} as const satisfies Readonly<Record<string, Label>>;

export type Lacking = keyof typeof lacking;
