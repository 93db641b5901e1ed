import type { Label } from '../../../record/vocabulary.ts';

/** C7: rights, advice and consent. */
export const hearingFindings = {
  NOBODY_TO_HEAR: {
    nl: 'Geen partij heeft hier advies- of instemmingsrecht.',
    en: 'No party has a right of advice or consent here.',
  },
  RIGHT_NOT_MENTIONED: {
    nl: 'Bij de opening is niet gezegd of het recht van {party} ({basis}) geldt.',
    en: 'At opening nothing was said of the right of {party} ({basis}).',
  },
  RIGHT_DISPUTED: {
    nl: '{party} bestrijdt dat haar recht ({basis}) niet geldt; daarover is nog niet beslist.',
    en: '{party} disputes that its right ({basis}) does not apply; that is not settled yet.',
  },
  RIGHT_NOT_TOLD: {
    nl: '{party} is niet verteld dat haar recht ({basis}) niet zou gelden.',
    en: '{party} was not told that its right ({basis}) would not apply.',
  },
  RIGHT_DOES_NOT_APPLY: {
    nl: 'Het recht van {party} ({basis}) geldt hier niet; dat is haar verteld, en zij bestrijdt het niet.',
    en: 'The right of {party} ({basis}) does not apply here; it was told so and does not dispute it.',
  },
  RIGHT_WITHOUT_REASON: {
    nl: 'Bij de opening is zonder reden gezegd dat het recht van {party} ({basis}) niet geldt.',
    en: 'At opening the right of {party} ({basis}) was said not to apply, without a reason.',
  },
  RIGHT_ENDED_BY_ANOTHER: {
    nl: 'Dat het recht van {party} ({basis}) was geëindigd, heeft een ander vastgelegd; {party} bevestigde dat niet.',
    en: 'That the right of {party} ({basis}) had ended was recorded by another; {party} did not confirm it.',
  },
  RIGHT_RULED_NOT_TO_APPLY: {
    nl: 'Over het recht van {party} ({basis}) was verschil van mening; beslist is dat het niet geldt{reference}{confirmed, plural, =1 {} other {; {party} heeft dat niet bevestigd}}.',
    en: 'The right of {party} ({basis}) was in dispute; it was settled that it does not apply{reference}{confirmed, plural, =1 {} other {; {party} has not confirmed that}}.',
  },
  ADVICE_ON_REJECTED: {
    nl: '{party} gaf advies ({advice}); er is niets gekozen dat daarvan afwijkt.',
    en: '{party} gave its advice ({advice}); nothing was chosen that deviates from it.',
  },
  ADVICE_NOT_ASKED_YET: {
    nl: '{party} is nog niet om advies gevraagd.',
    en: '{party} has not been asked for advice yet.',
  },
  ADVICE_NOT_ASKED: { nl: '{party} is niet om advies gevraagd.', en: '{party} was not asked for advice.' },
  ADVICE_NOT_ASKED_AGAIN: {
    nl: 'Het voorstel is gewijzigd nadat {party} om advies was gevraagd, en niet opnieuw voorgelegd.',
    en: 'The proposal changed after {party} was asked for advice, and was not put to it again.',
  },
  ADVICE_ASKED_TOO_LATE: {
    nl: '{party} is pas om advies gevraagd toen standpunten al waren ingenomen.',
    en: '{party} was asked for advice only after positions had begun.',
  },
  ADVICE_ASKED_UNPROVEN: {
    nl: 'Dat {party} op tijd om advies is gevraagd, is alleen achteraf gezegd.',
    en: 'That {party} was asked for advice in time was only said afterwards.',
  },
  ADVICE_AWAITED: {
    nl: 'Het advies van {party} wordt verwacht, uiterlijk {due}.',
    en: 'The advice of {party} is awaited, by {due}.',
  },
  ADVICE_GIVEN: {
    nl: '{party} gaf advies ({advice}); het besluit moet nog volgen.',
    en: '{party} gave its advice ({advice}); the taking has yet to follow.',
  },
  ADVICE_TERM_LAPSED: {
    nl: '{party} gaf geen advies binnen de termijn (tot en met {due}).',
    en: '{party} gave no advice within its term (until {due}).',
  },
  ADVICE_TERM_CUT_SHORT: {
    nl: 'Er is besloten voordat de adviestermijn van {party} om was ({due}).',
    en: 'It was taken before the term of {party} for advice had ended ({due}).',
  },
  ADVICE_TERM_SHORTENED_SHORTLY_BEFORE: {
    nl: 'De adviestermijn is in de 14 dagen vóór de opening verkort; met de termijn die eerst gold had {party} tot en met {due} en klopt dit niet.',
    en: 'The term for advice was shortened in the 14 days before the opening; by the term that held before, {party} had until {due} and this would not be met.',
  },
  ADVICE_CAME_LATE: {
    nl: '{party} gaf geen advies binnen de termijn (tot en met {due}); het advies dat daarna kwam ({advice}) is te lezen, maar telt hier niet mee.',
    en: '{party} gave no advice within its term (until {due}); the advice that came later ({advice}) can be read, but does not count here.',
  },
  ADVICE_POSITIVE: { nl: '{party} adviseerde positief.', en: '{party} gave positive advice.' },
  ADVICE_FOLLOWED: {
    nl: 'Het advies van {party} ({advice}) is gevolgd.',
    en: 'The advice of {party} ({advice}) was followed.',
  },
  ADVICE_DEVIATED_WITH_REASON: {
    nl: 'Van het advies van {party} ({advice}) is met reden afgeweken.',
    en: 'The advice of {party} ({advice}) was deviated from, with the reason.',
  },
  ADVICE_DEVIATED_WITHOUT_REASON: {
    nl: 'Van het advies van {party} ({advice}) is zonder reden afgeweken.',
    en: 'The advice of {party} ({advice}) was deviated from without a reason.',
  },
  CONSENT_NOT_ASKED_YET: {
    nl: '{party} is nog niet om instemming gevraagd.',
    en: '{party} has not been asked for consent yet.',
  },
  CONSENT_NOT_ASKED: {
    nl: '{party} is niet om instemming gevraagd.',
    en: '{party} was not asked for consent.',
  },
  CONSENT_NOT_ASKED_AGAIN: {
    nl: 'Het voorstel is gewijzigd nadat {party} om instemming was gevraagd, en niet opnieuw voorgelegd.',
    en: 'The proposal changed after {party} was asked for consent, and was not put to it again.',
  },
  CONSENT_GIVEN: { nl: '{party} stemde in.', en: '{party} gave consent.' },
  CONSENT_REPLACED: {
    nl: '{court}{reference} verleende vervangende toestemming voor {party}{confirmed, plural, =1 {} other {; {party} heeft dat niet bevestigd}}.',
    en: '{court}{reference} gave its permission in place of the consent of {party}{confirmed, plural, =1 {} other {; {party} has not confirmed that}}.',
  },
  CONSENT_WITHHELD: { nl: '{party} onthield instemming.', en: '{party} withheld consent.' },
  CONSENT_SILENCE: {
    nl: '{party} heeft niet ingestemd; zwijgen is geen instemming.',
    en: '{party} has not consented; silence is no consent.',
  },
  REJECTED_WITHOUT_CONSENT: {
    nl: 'Afgewezen: instemming van {party} was niet nodig.',
    en: 'Rejected: the consent of {party} was not needed.',
  },
} as const satisfies Record<string, Label>;
