import { closedList } from '../record/vocabulary.ts';

export const decisionKind = closedList(
  'DecisionKind',
  'The kind of decision (soort besluit), fixed at opening.',
  {
    RULE: { nl: 'besluitvormingsregel', en: 'decision rule' },
    FRAMES: { nl: 'kaders', en: 'frames' },
    PROBLEM: { nl: 'probleemstelling', en: 'problem' },
    SELECT: { nl: 'selectie', en: 'selection' },
    PILOT: { nl: 'pilot', en: 'pilot' },
    GO_NO_GO: { nl: 'go / no-go', en: 'go / no-go' },
    ADOPT: { nl: 'invoering', en: 'adoption' },
    ADJUST: { nl: 'bijstelling', en: 'adjustment' },
    STOP: { nl: 'stoppen', en: 'stop' },
    OTHER: { nl: 'overig', en: 'other' },
  },
);
