import type { Label } from '../../../record/vocabulary.ts';

/** C10, C11 and C12: alternatives, quality of work, criteria. */
export const weighingFindings = {
  KIND_NEEDS_NO_ALTERNATIVES: {
    nl: 'Een besluit van de soort {kind} vraagt geen alternatieven.',
    en: 'A decision of kind {kind} needs no alternatives.',
  },
  ONE_ALTERNATIVE: {
    nl: 'Er is {alternatives, plural, one {maar één} other {geen}} alternatief gewogen.',
    en: '{alternatives, plural, one {Only one} other {No}} alternative was weighed.',
  },
  ALTERNATIVE_NOT_WEIGHED: {
    nl: 'Over dit alternatief is vóór het besluit niets vastgelegd: {silent}.',
    en: 'Nothing was recorded before the taking on: {silent}.',
  },
  ALTERNATIVE_WITHOUT_REASON: {
    nl: 'Zonder reden niet gekozen: {unreasoned}.',
    en: 'Not chosen, without a reason: {unreasoned}.',
  },
  ALTERNATIVES_WEIGHED: {
    nl: '{alternatives} alternatieven zijn gewogen; wat niet is gekozen heeft een reden.',
    en: '{alternatives} alternatives were weighed; those not chosen have a reason.',
  },
  KIND_NEEDS_NO_ASSESSMENT: {
    nl: 'Een besluit van de soort {kind} vraagt geen beoordeling van de kwaliteit van de arbeid.',
    en: 'A decision of kind {kind} needs no assessment of quality of work.',
  },
  QUALITY_NOT_ASSESSED: {
    nl: 'De gevolgen voor de kwaliteit van de arbeid zijn niet beoordeeld.',
    en: 'The effects on quality of work were not assessed.',
  },
  QUALITY_OF_ANOTHER_ALTERNATIVE: {
    nl: 'De beoordeling gaat niet over het gekozen alternatief.',
    en: 'The assessment is not about the chosen alternative.',
  },
  QUALITY_INCOMPLETE: {
    nl: 'Van de vier A’s {missing, plural, one {is er een} other {zijn er #}} niet ingevuld.',
    en: 'Of the four A’s {missing, plural, one {# is} other {# are}} not filled in.',
  },
  QUALITY_ASSESSED_AFTER: {
    nl: 'De kwaliteit van de arbeid is pas na het besluit beoordeeld.',
    en: 'Quality of work was assessed only after the taking.',
  },
  QUALITY_ASSESSED_UNPROVEN: {
    nl: 'Dat de kwaliteit van de arbeid vooraf is beoordeeld, is alleen achteraf gezegd.',
    en: 'That quality of work was assessed beforehand was only said afterwards.',
  },
  QUALITY_WITHOUT_EMPLOYEES: {
    nl: 'Medewerkers namen niet deel aan de beoordeling.',
    en: 'Employees took no part in the assessment.',
  },
  QUALITY_EMPLOYEES_CLAIMED: {
    nl: 'Dat medewerkers deelnamen aan de beoordeling heeft niemand van hen bevestigd.',
    en: 'That employees took part in the assessment was confirmed by none of them.',
  },
  QUALITY_ASSESSED: {
    nl: 'De kwaliteit van de arbeid is vooraf met medewerkers beoordeeld, op alle vier A’s.',
    en: 'Quality of work was assessed beforehand with employees, on all four A’s.',
  },
  KIND_NEEDS_NO_CRITERIA: {
    nl: 'Een besluit van de soort {kind} rust niet op criteria van een pilot.',
    en: 'A decision of kind {kind} does not rest on criteria of a pilot.',
  },
  NO_PILOT: {
    nl: 'Er is geen pilot waar dit besluit op rust.',
    en: 'There is no pilot on which this decision rests.',
  },
  CRITERIA_NOT_BEFOREHAND: {
    nl: 'Er zijn vóór de start van de pilot geen criteria afgesproken.',
    en: 'No criteria were agreed before the pilot started.',
  },
  CRITERIA_WITHOUT_ASPECT: {
    nl: 'Een harde eis ontbreekt voor: {missing}.',
    en: 'A hard requirement is missing for: {missing}.',
  },
  CRITERIA_NOT_MEASURED: {
    nl: 'Vóór het besluit niet gemeten: {criteria}.',
    en: 'Not measured before the taking: {criteria}.',
  },
  GO_AGAINST_REQUIREMENT: {
    nl: 'Er is doorgegaan hoewel een harde eis niet is gehaald: {criteria}.',
    en: 'It went on although a hard requirement was not met: {criteria}.',
  },
  CRITERIA_MEASURED: {
    nl: '{criteria} harde {criteria, plural, one {eis is} other {eisen zijn}} vooraf afgesproken en gemeten; {unmet} niet gehaald.',
    en: '{criteria} hard {criteria, plural, one {requirement was} other {requirements were}} agreed beforehand and measured; {unmet} not met.',
  },
} as const satisfies Record<string, Label>;
