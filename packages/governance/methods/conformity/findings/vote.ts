import type { Label } from '../../../record/vocabulary.ts';

/** C5 and C6: quorum and condition of the method. */
export const voteFindings = {
  NO_VOTE_UNDER_METHOD: {
    nl: 'De methode {method} kent geen stemming.',
    en: 'The method {method} knows no vote.',
  },
  TAKEN_AFTER_ESCALATION: {
    nl: 'Na escalatie (op {day} door {escalator}) beslist de opdrachtgever, zonder stemming.',
    en: 'After escalation (on {day} by {escalator}) the sponsor decides, without a vote.',
  },
  NO_QUORUM_AGREED: { nl: 'Er is geen quorum afgesproken.', en: 'No quorum was agreed.' },
  QUORUM_REACHED: {
    nl: '{party} quorum {quorum} van {base} = {needed}; {present, plural, one {# nam} other {# namen}} een standpunt in.',
    en: '{party} quorum {quorum} of {base} = {needed}; {present} took a position.',
  },
  QUORUM_MISSED: {
    nl: '{party} quorum {quorum} van {base} = {needed}; {present, plural, =0 {niemand nam} one {slechts # nam} other {slechts # namen}} een standpunt in.',
    en: '{party} quorum {quorum} of {base} = {needed}; {present, plural, =0 {nobody} other {only #}} took a position.',
  },
  QUORUM_LEFT_TO_CHAIR: {
    nl: '{party} quorum {quorum} van {base} = {needed}; {present, plural, one {# nam} other {# namen}} een standpunt in. Zonder quorum laat de regel het aan de voorzitter; die besloot.',
    en: '{party} quorum {quorum} of {base} = {needed}; {present} took a position. Without quorum the rule leaves it to the chair, who took it.',
  },
  NO_QUORUM_CHAIR_DECIDED: {
    nl: 'Zonder quorum laat de regel het aan de voorzitter; die besloot.',
    en: 'Without quorum the rule leaves it to the chair, who took it.',
  },
  TIE_CHAIR_DECIDED: {
    nl: 'Bij staken laat de regel het aan de voorzitter; die besloot.',
    en: 'On a tie the rule leaves it to the chair, who took it.',
  },
  MEMBERSHIP_CHANGED_SHORTLY_BEFORE: {
    nl: 'Wijzigingen van leden in de 14 dagen vóór de opening maken hier het verschil: {joined} erbij, {left} eraf, omvang anders gesteld: {resized}.',
    en: 'Changes of membership in the 14 days before the opening make the difference here: {joined} joined, {left} left, size stated anew: {resized}.',
  },
  MAJORITY_REACHED: {
    nl: '{party} Meerderheid ({majority}): {for} voor, {against} tegen, {abstain, plural, one {# onthouding} other {# onthoudingen}}, grondslag {base}.',
    en: '{party} Majority ({majority}): {for} for, {against} against, {abstain} abstained, base {base}.',
  },
  MAJORITY_MISSED: {
    nl: '{party} Geen meerderheid ({majority}): {for} voor, {against} tegen, {abstain, plural, one {# onthouding} other {# onthoudingen}}, grondslag {base}.',
    en: '{party} No majority ({majority}): {for} for, {against} against, {abstain} abstained, base {base}.',
  },
  UNANIMOUS_REACHED: { nl: '{party} {for} voor, niemand tegen.', en: '{party} {for} for, nobody against.' },
  UNANIMOUS_MISSED: {
    nl: '{party} Niet unaniem: {for} voor, {against} tegen.',
    en: '{party} Not unanimous: {for} for, {against} against.',
  },
  CONSENSUS_REACHED: {
    nl: '{party} {base, plural, one {De enige nam} other {Alle # namen}} een standpunt in: {for} voor, niemand tegen.',
    en: '{party} All {base} took a position: {for} for, nobody against.',
  },
  CONSENSUS_MISSED: {
    nl: '{party} Geen consensus: {present} van {base} {present, plural, one {nam} other {namen}} een standpunt in, {for} voor, {against} tegen.',
    en: '{party} No consensus: {present} of {base} took a position, {for} for, {against} against.',
  },
  CONSENT_REACHED: {
    nl: '{party} {consents, plural, one {# gaf} other {# gaven}} consent; er stond geen bezwaar open, {overruled, plural, one {# is} other {# zijn}} volgens de regel terzijde gesteld.',
    en: '{party} {consents} consented; no objection was open, {overruled, plural, one {# was} other {# were}} overruled as the rule provides.',
  },
  CONSENT_MISSED: {
    nl: '{party} Geen consent: {consents, plural, one {# gaf} other {# gaven}} consent, {objections, plural, one {# bezwaar stond} other {# bezwaren stonden}} open.',
    en: '{party} No consent: {consents} consented, {objections, plural, one {# objection was} other {# objections were}} open.',
  },
  NO_ALTERNATIVE_CARRIED: {
    nl: 'Geen alternatief voldeed aan de voorwaarde van de methode.',
    en: 'No alternative met the condition of the method.',
  },
  REJECTED_THOUGH_CARRIED: {
    nl: 'Alternatief {alternative} voldeed wel aan de voorwaarde, maar alles is afgewezen.',
    en: 'Alternative {alternative} met the condition, yet all were rejected.',
  },
} as const satisfies Record<string, Label>;
