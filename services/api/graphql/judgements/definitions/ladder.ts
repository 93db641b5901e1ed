import type { Label } from '@besluitspoor/governance';

/** What each rung of ladder/1 asks, from 0 to 6: the opportunity, and how it was used and honoured. */
export const ladderDefinitions: Readonly<Record<string, Label>> = {
  '0': {
    nl: 'Geen van de andere treden.',
    en: 'None of the other rungs.',
  },
  '1': {
    nl: 'Geboden en bereikt: de groep hoorde het uiterlijk toen het besluit viel.',
    en: 'Offered and reached: the group was told by the time that it was taken.',
  },
  '2': {
    nl: 'Geboden: informatie over het besluit is vóór het nemen gedeeld, met een plaats voor vragen. Bereikt: een vraag is beantwoord, of die plaats stond open tot haar datum en er werd niets gevraagd; geen vraag bleef onbeantwoord.',
    en: 'Offered: information about it was shared before the taking, with a place for questions. Reached: a question was answered, or that place stood open until its date and none was asked; none is unanswered.',
  },
  '3': {
    nl: 'Geboden: vóór de standpunten stond een raadpleging de afgesproken tijd open, of is advies met zijn termijn gevraagd. Bereikt: er was inbreng of advies vóór het nemen, alles op tijd en met een reden beantwoord tenzij overgenomen. Anonieme inbreng telt mee. Een termijn die in de 14 dagen vóór de opening is verkort, verkort hier niets.',
    en: 'Offered: before positions began a consultation was open for the agreed time, or advice was asked with its term. Reached: there was input or advice before the taking, each answered by its due date, with a reason unless adopted. Anonymous input counts. A term shortened in the 14 days before the opening shortens nothing here.',
  },
  '4': {
    nl: 'Geboden: de groep heeft instemmingsrecht, een lid zat bij opening voor haar in het team, of zij is om alternatieven gevraagd. Bereikt: zij stemde in; of onthield dat en het besluit is verworpen; of haar alternatief of inbreng is door een ander geheel of deels overgenomen, met wat er veranderde. Van een lid dat in de 14 dagen vóór de opening of later kwam, en anoniem, is dat niet bewezen.',
    en: 'Offered: the group has the consent right, a member sat for it in the team at opening, or it was asked for alternatives. Reached: it consented; or withheld that and the decision was rejected; or its alternative or input was adopted by another in whole or part, naming what changed. Of a member who joined in the 14 days before the opening or later, and where it was anonymous, that is not proven.',
  },
  '5': {
    nl: 'Geboden: de groep beslist of beslist mee en hoorde vóór de standpunten dat het besluit open stond. Bereikt: haar standpunten halen haar quorum (zonder quorum: ten minste een) en C6 is voldaan.',
    en: 'Offered: the group decides or co-decides and was told before positions began that it is open. Reached: its positions reach its quorum (without one: at least one) and C6 is met.',
  },
  '6': {
    nl: 'Geboden: de groep is de enige die beslist, mag volgens de regel besluiten openen, en houdt de kaders. Bereikt: een lid opende het besluit, de groep nam het, C4 en C6 zijn voldaan.',
    en: 'Offered: the group is the only one that decides, may open decisions by the rule, and holds the frames. Reached: a member opened it, the group took it, C4 and C6 are met.',
  },
};
