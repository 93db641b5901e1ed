import type { Label } from '../../../record/vocabulary.ts';

/** What several checks of conformity/1 say. */
export const generalFindings = {
  NO_RULE_TO_FOLLOW: {
    nl: 'Zonder regel valt dit niet na te gaan.',
    en: 'Without a rule there is nothing to check here.',
  },
  NOT_TAKEN_YET: { nl: 'Het besluit is nog niet genomen.', en: 'The decision has not been taken yet.' },
  REJECTED: { nl: 'Niet van toepassing: er is niets gekozen.', en: 'Not applicable: nothing was chosen.' },
  TERM_LENGTHENED_SHORTLY_BEFORE: {
    nl: 'De termijn is in de 14 dagen vóór de opening verlengd (ook vrije dagen erbij verlengen haar); met wat eerst gold was het uiterlijk {due}, en dat is niet gehaald.',
    en: 'The term was lengthened in the 14 days before the opening (days off that are added do so too); by what held before it was due by {due}, and that was not met.',
  },
  KIND_SHOWN: {
    nl: 'Het heet een besluit van de soort {kind}; wat erop is gebouwd laat zien dat het er een is van de soort {shown}, en zo is het hier beoordeeld.',
    en: 'It is called a decision of kind {kind}; what was built on it shows that it is one of kind {shown}, and it is judged here as that.',
  },
} as const satisfies Record<string, Label>;
