import type { Label } from '../../../record/vocabulary.ts';

/** C4: the right to take it. */
export const takingFindings = {
  TAKING_ONLY_CLAIMED: {
    nl: 'Dat de beslisser dit besluit nam, is namens hem vastgelegd en niet bevestigd.',
    en: 'That the decider took it was recorded on their behalf and not confirmed.',
  },
  TAKEN_BEFORE_OPENED: {
    nl: 'Het besluit viel, volgens zijn eigen datum, voordat het was geopend.',
    en: 'By its own date it was taken before it was opened.',
  },
  TAKER_IS_CHAIR: {
    nl: 'Genomen door wie de rol van {role} heeft.',
    en: 'Taken by the holder of the role of {role}.',
  },
  TAKER_NOT_CHAIR: {
    nl: 'De regel wijst de rol van {role} aan; wie besloot had die niet.',
    en: 'The rule names the role of {role}; whoever took it did not hold it.',
  },
  TAKER_NAMED_BY_RULE: { nl: 'De regel wijst deze persoon aan.', en: 'The rule names this person.' },
  TAKER_NOT_MANDATED: {
    nl: 'Wie besloot was daartoe niet gemandateerd.',
    en: 'Whoever took it held no mandate for it.',
  },
  TAKER_MANDATED: { nl: 'Genomen binnen het mandaat.', en: 'Taken within the mandate.' },
  TAKER_IN_GROUP: {
    nl: 'Genomen door een lid van de gemandateerde groep.',
    en: 'Taken by a member of the mandated group.',
  },
  TAKER_NOT_IN_GROUP: {
    nl: 'Wie besloot was geen lid van de gemandateerde groep.',
    en: 'Whoever took it was no member of the mandated group.',
  },
  TAKER_ENTITLED: {
    nl: 'De regel noemt geen voorzitter; vastgelegd door iemand die mocht meebeslissen.',
    en: 'The rule names no chair; put on record by somebody entitled to decide.',
  },
  TAKER_NOT_ENTITLED: {
    nl: 'Wie besloot mocht niet meebeslissen.',
    en: 'Whoever took it was not entitled to decide.',
  },
  TAKER_UNPROVEN: {
    nl: 'Dat wie besloot toen al bevoegd was, is pas later vastgelegd.',
    en: 'That whoever took it held the right by then was recorded only later.',
  },
  TAKER_NAMED_NO_PARTY: {
    nl: 'Er is niet vastgelegd dat het namens de gemandateerde groep is genomen.',
    en: 'It is not on record that it was taken on behalf of the mandated group.',
  },
  TAKER_FOR_ANOTHER_PARTY: {
    nl: 'Het is niet namens de gemandateerde groep genomen, maar namens een andere.',
    en: 'It was not taken on behalf of the mandated group, but of another.',
  },
  MANDATE_NOT_THEIRS_TO_GIVE: {
    nl: 'Dat wie het mandaat gaf dit zelf mocht beslissen, staat niet vast.',
    en: 'That whoever gave the mandate had the right to decide this is not on record.',
  },
  MANDATE_WITHDRAWN: {
    nl: 'Het mandaat was toen al ingetrokken.',
    en: 'The mandate had been withdrawn by then.',
  },
  MANDATE_ENDED: { nl: 'Het mandaat liep tot en met {until}.', en: 'The mandate ran until {until}.' },
  MANDATE_END_UNPROVEN: {
    nl: 'Het mandaat liep tot en met {until}; dat het toen al was genomen, is pas later vastgelegd.',
    en: 'The mandate ran until {until}; that it was taken by then was recorded only later.',
  },
  MANDATE_AMOUNT_NOT_STATED: {
    nl: 'Het mandaat gaat tot € {limit}; het bedrag van het besluit is niet genoemd.',
    en: 'The mandate goes up to € {limit}; the amount of the decision is not stated.',
  },
  MANDATE_EXCEEDED: {
    nl: '€ {amount} gaat boven het mandaat van € {limit}.',
    en: '€ {amount} exceeds the mandate of € {limit}.',
  },
  ESCALATED_BY_SPONSOR: {
    nl: 'Na escalatie genomen door de opdrachtgever.',
    en: 'Taken by the sponsor after escalation.',
  },
  ESCALATED_NOT_BY_SPONSOR: {
    nl: 'Na escalatie beslist de opdrachtgever; iemand anders besloot.',
    en: 'After escalation the sponsor decides; somebody else did.',
  },
} as const satisfies Record<string, Label>;
