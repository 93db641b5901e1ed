import type { Label } from '../../../record/vocabulary.ts';

/** C8 and C14: answers to input and to dissent. */
export const answersFindings = {
  NO_INPUT_YET: {
    nl: 'Er kwam nog geen inbreng over dit besluit die een antwoord vraagt.',
    en: 'No input about this decision that requires an answer has come in yet.',
  },
  NO_INPUT_TO_ANSWER: {
    nl: 'Er kwam geen inbreng over dit besluit die een antwoord vraagt.',
    en: 'No input about this decision came in that requires an answer.',
  },
  INPUT_ALL_ANSWERED: {
    nl: '{inputs, plural, one {De enige inbreng is} other {Alle # inbrengen zijn}} op tijd en met reden beantwoord; niet bij de afweging betrokken: {notConsidered}.',
    en: '{inputs, plural, one {The only input was} other {All # inputs were}} answered in time and with a reason; not considered: {notConsidered}.',
  },
  INPUT_AWAITS_ANSWER: {
    nl: '{inputs, plural, one {De enige inbreng wacht} other {Van # inbrengen {waiting, plural, one {wacht er een} other {wachten er #}}}} nog op antwoord; niet bij de afweging betrokken: {notConsidered}.',
    en: '{inputs, plural, one {The only input still awaits} other {Of # inputs {waiting, plural, one {one still awaits} other {# still await}}}} an answer; not considered: {notConsidered}.',
  },
  INPUT_AWAITS_REASON: {
    nl: 'Van {inputs, plural, one {# inbreng} other {# inbrengen}} {unreasoned, plural, one {is er een} other {zijn er #}} zonder reden beantwoord; zolang het antwoord niet te laat is, kan die nog gegeven worden; niet bij de afweging betrokken: {notConsidered}.',
    en: 'Of {inputs, plural, one {# input} other {# inputs}} {unreasoned, plural, one {one was} other {# were}} answered without a reason, which can still be given until the answer is due; not considered: {notConsidered}.',
  },
  INPUT_NOT_ANSWERED_WELL: {
    nl: 'Van {inputs, plural, one {# inbreng} other {# inbrengen}}: {overdue} te laat en nog open, {late} te laat beantwoord, {bare} zonder reden; {notConsidered} niet bij de afweging betrokken.',
    en: 'Of {inputs, plural, one {# input} other {# inputs}}: {overdue} overdue, {late} answered late, {bare} without a reason; {notConsidered} not considered.',
  },
  INPUT_ANSWER_UNDATED: {
    nl: 'Van {unknown, plural, one {# antwoord} other {# antwoorden}} is niet bekend wanneer {unknown, plural, one {het is} other {ze zijn}} gegeven.',
    en: 'Of {unknown, plural, one {# answer} other {# answers}} it is not known when {unknown, plural, one {it was} other {they were}} given.',
  },
  ANSWER_TERM_LENGTHENED_SHORTLY_BEFORE: {
    nl: 'Van {inputs, plural, one {# inbreng} other {# inbrengen}} {lengthened, plural, one {is er een} other {zijn er #}} alleen op tijd doordat de antwoordtermijn kort voor de opening of de inbreng, of daartussen, is verlengd; niet bij de afweging betrokken: {notConsidered}.',
    en: 'Of {inputs, plural, one {# input} other {# inputs}} {lengthened, plural, one {one is} other {# are}} in time only because the term for answers was lengthened shortly before the opening or the submission, or between them; not considered: {notConsidered}.',
  },
  NO_DISSENT: { nl: 'Niemand was het met de uitkomst oneens.', en: 'Nobody dissented from the outcome.' },
  DISSENTER_ASKED: {
    nl: 'Wie het oneens was{named, plural, =1 { ({party})} other {}}, is naar de reden gevraagd.',
    en: 'The dissenter{named, plural, =1 { ({party})} other {}} was asked for the reason.',
  },
  DISSENTER_NOT_ASKED_YET: {
    nl: 'Wie het oneens was{named, plural, =1 { ({party})} other {}}, moet nog naar de reden worden gevraagd (uiterlijk {due}).',
    en: 'The dissenter{named, plural, =1 { ({party})} other {}} has yet to be asked for the reason (by {due}).',
  },
  DISSENTER_NOT_ASKED: {
    nl: 'Wie het oneens was{named, plural, =1 { ({party})} other {}}, is niet naar de reden gevraagd (uiterlijk {due}).',
    en: 'The dissenter{named, plural, =1 { ({party})} other {}} was not asked for the reason (by {due}).',
  },
  DISSENT_ANSWERED: {
    nl: 'De reden van het tegengeluid{named, plural, =1 { van {party}} other {}} is beantwoord.',
    en: 'The reason of the dissent{named, plural, =1 { of {party}} other {}} was answered.',
  },
  DISSENT_ANSWERED_LATE: {
    nl: 'De reden van het tegengeluid{named, plural, =1 { van {party}} other {}} is te laat beantwoord (uiterlijk {due}).',
    en: 'The reason of the dissent{named, plural, =1 { of {party}} other {}} was answered late (by {due}).',
  },
  DISSENT_AWAITS_ANSWER: {
    nl: 'De reden van het tegengeluid{named, plural, =1 { van {party}} other {}} moet nog worden beantwoord (uiterlijk {due}).',
    en: 'The reason of the dissent{named, plural, =1 { of {party}} other {}} has yet to be answered (by {due}).',
  },
  DISSENT_ANSWERED_WITHOUT_REASON: {
    nl: 'Op de reden van het tegengeluid{named, plural, =1 { van {party}} other {}} kwam niets terug dan een standaardzin (uiterlijk {due}).',
    en: 'The reason of the dissent{named, plural, =1 { of {party}} other {}} was answered with nothing but a standard phrase (by {due}).',
  },
  DISSENT_NOT_ANSWERED: {
    nl: 'De reden van het tegengeluid{named, plural, =1 { van {party}} other {}} is niet beantwoord (uiterlijk {due}).',
    en: 'The reason of the dissent{named, plural, =1 { of {party}} other {}} was not answered (by {due}).',
  },
} as const satisfies Record<string, Label>;
