import type { Label } from '../../record/vocabulary.ts';

/** The sentences of ladder/1. `{name}` stands for a value of the finding. */
export const ladderFindings = {
  REALISED_6: {
    nl: 'De groep opende en nam het besluit zelf, binnen kaders die zij houdt.',
    en: 'The group opened and took the decision itself, within frames that it holds.',
  },
  REALISED_5: {
    nl: 'De groep besliste mee: {positions, plural, one {# standpunt} other {# standpunten}}, de voorwaarde is gehaald.',
    en: 'The group decided too: {positions, plural, one {# position} other {# positions}}, the condition was met.',
  },
  REALISED_4: {
    nl: 'De groep had beslissende invloed: instemming gebruikt, of haar alternatief of inbreng overgenomen.',
    en: 'The group had decisive influence: consent used, or its alternative or input adopted.',
  },
  REALISED_3: {
    nl: 'De groep is geraadpleegd: op {said, plural, one {de enige inbreng of het enige advies} other {alle # inbrengen en adviezen}} kwam op tijd een antwoord met reden; anoniem ingebracht: {anonymous}.',
    en: 'The group was consulted: {said, plural, one {the only input or advice} other {all # inputs and advices}} got an answer in time, with a reason; anonymous inputs: {anonymous}.',
  },
  REALISED_2: {
    nl: 'De groep is vooraf geïnformeerd en kon vragen stellen.',
    en: 'The group was informed beforehand and could ask questions.',
  },
  REALISED_1: {
    nl: 'De groep is op de hoogte gesteld voordat het besluit viel.',
    en: 'The group was told by the time it was taken.',
  },
  REALISED_0: { nl: 'De groep is niet betrokken.', en: 'The group was not involved.' },
  NOT_OFFERED_6: {
    nl: 'Voor trede 6 moet de groep als enige beslissen, besluiten mogen openen en de kaders houden.',
    en: 'For rung 6 the group must be the only one that decides, may open decisions and holds the frames.',
  },
  NOT_USED_6: {
    nl: 'Voor trede 6 moet de groep het besluit zelf openen en nemen, volgens de regel.',
    en: 'For rung 6 the group must open and take the decision itself, by the rule.',
  },
  NOT_OFFERED_5: {
    nl: 'Voor trede 5 moet de groep (mee)beslissen en vooraf horen dat het besluit open staat.',
    en: 'For rung 5 the group must decide or co-decide, and be told beforehand that the decision is open.',
  },
  NOT_USED_5: {
    nl: 'Voor trede 5 moeten genoeg leden van de groep een standpunt innemen (nodig {needed}, ingenomen {positions}).',
    en: 'For rung 5 enough members of the group must take a position (needed {needed}, taken {positions}).',
  },
  CONDITION_NOT_MET: {
    nl: 'Voor trede {rung} moet de stemming aan de voorwaarde van de methode voldoen (C6), en dat deed zij niet.',
    en: 'For rung {rung} the votes must meet the condition of the method (C6), and they did not.',
  },
  CONDITION_UNPROVEN: {
    nl: 'Voor trede {rung} moet bewezen zijn dat de stemming aan de voorwaarde van de methode voldoet, en C6 is niet bewezen.',
    en: 'For rung {rung} it must be proven that the votes met the condition of the method, and C6 is not proven.',
  },
  NOT_OFFERED_4: {
    nl: 'Voor trede 4 moet de groep instemmingsrecht hebben, in het team zitten of om alternatieven gevraagd zijn.',
    en: 'For rung 4 the group must have a right of consent, sit in the team or be asked for alternatives.',
  },
  NOT_USED_4: {
    nl: 'Voor trede 4 moet de groep instemmen, of moet haar alternatief of haar niet anonieme inbreng door een ander zijn overgenomen met wat er veranderde.',
    en: 'For rung 4 the group must consent, or its alternative, or its input that is not anonymous, must be adopted by another, naming what changed.',
  },
  CONSENT_PASSED_OVER: {
    nl: 'Voor trede 4 moest de onthouden instemming van de groep het besluit tegenhouden; het is toch genomen, en van haar is niets overgenomen met wat er veranderde.',
    en: 'For rung 4 the consent that the group withheld had to stop it; it was taken all the same, and nothing of theirs was adopted, naming what changed.',
  },
  NOT_OFFERED_3: {
    nl: 'Voor trede 3 moet vóór de standpunten een raadpleging de afgesproken tijd openstaan, of advies zijn gevraagd.',
    en: 'For rung 3 a consultation must be open for the agreed time before positions begin, or advice be asked.',
  },
  NOT_USED_3: {
    nl: 'Voor trede 3 moet {unheard, plural, =0 {er inbreng of advies van de groep zelf zijn} other {alle inbreng en advies op tijd en met reden beantwoord zijn; nu {honoured} van {said}}}.',
    en: 'For rung 3 {unheard, plural, =0 {there must be input or advice by the group itself} other {all input and advice must be answered in time and with a reason; now {honoured} of {said}}}.',
  },
  NOT_OWN_3: {
    nl: 'Voor trede 3 moet er inbreng of advies van de groep zelf zijn; {said, plural, one {van de enige staat niet vast} other {van geen van de # staat vast}} dat zij komt van iemand van de groep, en niet van een lid sinds minder dan 14 dagen vóór de opening.',
    en: 'For rung 3 there must be input or advice by the group itself; {said, plural, one {the only one is not} other {none of the # is}} known to be by somebody of the group, and not by a member since less than 14 days before the opening.',
  },
  NOT_OFFERED_2: {
    nl: 'Voor trede 2 moet de groep vooraf informatie krijgen, met een plaats voor vragen.',
    en: 'For rung 2 the group must get information beforehand, with a place for questions.',
  },
  NOT_USED_2: {
    nl: 'Voor trede 2 moet {unanswered, plural, =0 {de plaats voor vragen open zijn gebleven tot haar datum} other {elke vraag op tijd zijn beantwoord (# van {questions} niet)}}.',
    en: 'For rung 2 {unanswered, plural, =0 {the place for questions must stay open until its date} one {every question must be answered in time (# of {questions} was not)} other {every question must be answered in time (# of {questions} were not)}}.',
  },
  NOT_OFFERED_1: {
    nl: 'Voor trede 1 moet de groep het horen voordat het besluit valt.',
    en: 'For rung 1 the group must be told by the time it is taken.',
  },
  NOT_INVITED: {
    nl: 'Er is een actieve rol beloofd, maar een uitnodiging van de groep is niet vastgelegd: trede 3 tot en met 6 vervallen.',
    en: 'An active part was promised, but no invitation of the group is on record: rungs 3 to 6 are not offered.',
  },
  PROMISED_SHORTLY_BEFORE: {
    nl: 'Trede {promised} is pas {days, plural, one {# dag} other {# dagen}} voor de opening toegezegd.',
    en: 'Rung {promised} was promised only {days, plural, one {# day} other {# days}} before the opening.',
  },
  CLAIMED_WOULD_RAISE: {
    nl: 'Wat alleen is gezegd of niet vaststaat, zou de trede op {rung} brengen.',
    en: 'What was only claimed, or is not certain, would raise the rung to {rung}.',
  },
  THROUGH_REPRESENTATIVE: { nl: 'Via {group}: trede {rung}.', en: 'Through {group}: rung {rung}.' },
} as const satisfies Record<string, Label>;

export type LadderCode = keyof typeof ladderFindings;

/** The same sentences where the group is too small for its numbers to be shown (`unnumbered.ts`). */
export const unnumberedFindings: Readonly<Partial<Record<LadderCode, Label>>> = {
  REALISED_3: {
    nl: 'De groep is geraadpleegd: op alle inbreng en adviezen kwam op tijd een antwoord met reden.',
    en: 'The group was consulted: all input and advice got an answer in time, with a reason.',
  },
  NOT_USED_3: {
    nl: 'Voor trede 3 moet er inbreng of advies zijn, alles op tijd en met reden beantwoord.',
    en: 'For rung 3 there must be input or advice, all answered in time and with a reason.',
  },
  NOT_USED_2: {
    nl: 'Voor trede 2 moet elke vraag op tijd zijn beantwoord, of de plaats voor vragen open zijn gebleven tot haar datum.',
    en: 'For rung 2 every question must be answered in time, or the place for questions stay open until its date.',
  },
};
