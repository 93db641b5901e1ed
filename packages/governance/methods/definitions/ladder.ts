import type { Rung } from '../../catalog/ladder.ts';
import type { Label } from '../../record/vocabulary.ts';

/** What each rung of ladder/1 asks, from 0 to 6: the opportunity, and how it was used and honoured. */
export const ladderDefinitions = {
  '0': {
    nl: 'Geen van de andere treden.',
    en: 'None of the other rungs.',
  },
  '1': {
    nl: 'Geboden en bereikt: de groep hoorde het uiterlijk toen het besluit viel: verteld, informatie gedeeld, een raadpleging voor haar geopend, of om advies, instemming of alternatieven gevraagd.',
    en: 'Offered and reached: the group heard of it by the time that it was taken: told, information shared, a consultation opened to it, or asked for advice, consent or alternatives.',
  },
  '2': {
    nl: 'Geboden: informatie over het besluit is vóór het nemen gedeeld, met een plaats voor vragen. Bereikt: een vraag van de groep is beantwoord, of die plaats stond open tot haar datum (of had er geen), en elke vraag die in haar naam is gesteld is vóór haar datum beantwoord.',
    en: 'Offered: information about it was shared before the taking, with a place for questions. Reached: a question by the group was answered, or that place stood open until its date (or had none), and every question that was asked in its name was answered by its due date.',
  },
  '3': {
    nl: 'Geboden: vóór de standpunten stond een raadpleging over het besluit de afgesproken tijd voor de groep open (van de vastgelegde opening tot de sluiting of sluitingsdatum, en niet verder dan het begin van de standpunten), of is toen advies gevraagd dat is gegeven of waarvan de termijn vóór het nemen verliep. Bereikt: er was inbreng of advies van de groep zelf vóór het nemen, en alles wat in haar naam kwam is vóór zijn datum beantwoord, met een reden tenzij overgenomen; uitstel verschuift hier niets. Een advies dat niet positief is, is gevolgd, of het nemen geeft de reden om af te wijken, of het besluit is verworpen. Anonieme inbreng telt mee. Heeft de groep geen ingeschreven leden, dan is van de groep zelf wat niet komt van wie het project leidt of het besluit opende of nam. Een termijn die in de 14 dagen vóór de opening is verkort, verkort hier niets.',
    en: 'Offered: before positions began a consultation about it was open to the group for the agreed time (from its recorded opening to its closing or closing date, and no further than the beginning of positions), or advice was asked then that was given, or of which the term lapsed before the taking. Reached: there was input or advice by the group itself before the taking, and all that came in its name was answered by its due date, with a reason unless adopted; a deferral moves nothing here. An advice that is not positive was followed, or the taking gives the reason for deviating, or the decision was rejected. Anonymous input counts. In a group without registered members the group’s own is what is not by whoever leads the project, or opened or took the decision. A term shortened in the 14 days before the opening shortens nothing here.',
  },
  '4': {
    nl: 'Geboden: de groep heeft instemmingsrecht, een lid zat bij opening voor haar in het team, of zij is om alternatieven gevraagd. Bereikt: zij stemde in; of onthield dat en het besluit is verworpen; of een alternatief van haar is de uitkomst; of een inbreng van haar is door een ander dan de indiener geheel of deels overgenomen, vóór haar datum en met wat er veranderde. Van een lid dat in de 14 dagen vóór de opening of later kwam, en anoniem, is dat niet bewezen.',
    en: 'Offered: the group has the consent right, a member sat for it in the team at opening, or it was asked for alternatives. Reached: it consented; or withheld that and the decision was rejected; or an alternative of theirs is the outcome; or an input of theirs was adopted in whole or part by another than its submitter, by its due date and naming what changed. Of a member who joined in the 14 days before the opening or later, and where it was anonymous, that is not proven.',
  },
  '5': {
    nl: 'Geboden: de groep beslist of beslist mee en hoorde vóór de standpunten dat het besluit open stond; haar eigen standpunten tonen dat ook. Bereikt: de standpunten van haar eigen leden (niet die in de 14 dagen vóór de opening of later kwamen) halen haar quorum, zonder quorum ten minste één, en toets C6 van conformity/1 (de voorwaarde van de methode) is voldaan; waar één persoon beslist (SOLE) of een gemandateerde groep (DELEGATED) is er geen C6. Is C6 alleen door ledenwijzigingen niet bewezen, dan staat bij de redenen dat dit de trede zou verhogen.',
    en: 'Offered: the group decides or co-decides and was told before positions began that it is open; its own positions show that too. Reached: the positions of its own members (not of those who joined in the 14 days before the opening or later) reach its quorum, without one at least one, and check C6 of conformity/1 (the condition of the method) is met; where one person decides (SOLE) or a mandated group (DELEGATED) there is no C6. Where C6 is unproven only by changes of membership, the reasons say that this would raise the rung.',
  },
  '6': {
    nl: 'Geboden: de groep is de enige die beslist, mag volgens de regel besluiten openen, en is als enige houder genoemd van de kaders die bij de opening golden. Bereikt: een eigen lid (niet een dat in de 14 dagen vóór de opening of later kwam) opende het besluit en een eigen lid nam het; de toetsen C4 (bevoegd genomen) en C6 (de voorwaarde van de methode) van conformity/1 zijn voldaan.',
    en: 'Offered: the group is the only one that decides, may open decisions by the rule, and is the only holder named by the frames in force at opening. Reached: a member of its own (not one who joined in the 14 days before the opening or later) opened it and one took it; checks C4 (taken with the right to) and C6 (the condition of the method) of conformity/1 are met.',
  },
} as const satisfies Record<`${Rung}`, Label>;
