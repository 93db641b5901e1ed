import type { Label } from '../../record/vocabulary.ts';
import type { AnswerState } from '../answering.ts';

/** When each predicate of answering/1 holds, so that it can be recomputed by hand. */
export const answeringDefinitions = {
  NOT_REQUIRED: {
    nl: 'Een reactie of een steunbetuiging, wat de indiener introk (zelf vastgelegd of bevestigd), en wat de indiener ontkende te hebben ingebracht. De soort is die van het indienen, of van de laatste herindeling die niet is ontkend, niet wordt betwist en niet na een betwisting is teruggedraaid.',
    en: 'A comment or plain support, what its submitter withdrew (recorded or confirmed by them), and what they disowned. The kind is that of the submission, or of the last reclassification that was not disowned, is not being contested and was not undone by a contest.',
  },
  OPEN: {
    nl: 'Een antwoord is nodig, en er kwam niets of alleen uitstel. Een ontkend antwoord is geen antwoord.',
    en: 'An answer is required, and there is none but a deferral. An answer that was disowned is none.',
  },
  OVERDUE: {
    nl: 'Open na de datum die bij het indienen is overgenomen en nooit opschuift; is een eerste uitstel uiterlijk dan vastgelegd, dan open na het einde van de dag die het noemt (een tweede verschuift niets). Of een betwisting die open staat na haar eigen datum: één antwoordtermijn na de betwisting. Zonder datum nooit. Dagen eindigen om middernacht in de tijdzone van de organisatie.',
    en: 'Open after the due date that was copied when it was submitted and never moves; where a first deferral was recorded by then, open after the end of the day that it names (a second one moves nothing). Or a contest open after its own due date: one answer term after the contest. Never without a due date. Days end at midnight in the organisation’s time zone.',
  },
  ANSWERED: {
    nl: 'Een antwoord is nodig, en er is een dat geen uitstel is: op de inbreng zelf, op het thema waarin zij op die plaats in het logboek stond en nog niet beantwoord was, of op de inbreng waarmee zij is samengevoegd (een eerder antwoord telt vanaf het samenvoegen). In de cijfers is het op tijd als het eerste uiterlijk op de datum is vastgelegd; ingelezen of zonder datum is dat onbekend.',
    en: 'An answer is required, and there is one other than a deferral: to the input itself, to the theme in which it stood at that place in the log without an answer yet, or to the input into which it was merged (an earlier answer counts from the merge). In the figures it is in time if the first one was recorded by the due date; imported or without a due date that is unknown.',
  },
  WITHOUT_REASON: {
    nl: 'Beantwoord, en het laatste antwoord is iets anders dan geheel overgenomen en heeft geen reden, of een zonder één woord buiten de standaardzinnen die de organisatie eerder in het logboek had geregistreerd. Hoofdletters, accenten, spaties en leestekens maken geen verschil.',
    en: 'Answered, and the latest answer is other than adopted and has no reason, or one without a single word beyond the template phrases that the organisation had registered earlier in the log. Case, accents, spaces and punctuation make no difference.',
  },
  CONTESTED: {
    nl: 'De indiener betwist op tijd een antwoord, samenvoeging of herindeling, en dat is niet afgedaan. Afgedaan is het doordat de indiener het aanvaardt; bij een antwoord ook door een nieuw antwoord van een ander dan wie het eerst antwoordde (de tweede keer: van de opdrachtgever), bij de andere twee door een uitspraak van een ander dan wie het deed. Dat telt alleen van wie het zelf vastlegde of bevestigde. Een betwisting na de antwoordtermijn verandert niets.',
    en: 'Its submitter contests an answer, a merge or a reclassification in time, and that is not settled. It is settled by the submitter’s acceptance; an answer also by a new one from somebody other than the first answerer (the second time: from the sponsor), the other two by a ruling of somebody other than who made them. That counts only from who recorded or confirmed it themselves. A contest after the answer term changes nothing.',
  },
} as const satisfies Record<AnswerState, Label>;
