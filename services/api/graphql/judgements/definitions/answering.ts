import type { AnswerState, Label } from '@besluitspoor/governance';

/** When each predicate of answering/1 holds. */
export const answeringDefinitions = {
  NOT_REQUIRED: {
    nl: 'Reacties en steunbetuigingen, en wat de indiener introk.',
    en: 'Comments and plain support, and what its submitter withdrew.',
  },
  OPEN: {
    nl: 'Een antwoord is nodig, en er kwam niets of alleen uitstel.',
    en: 'An answer is required, and there is none but a deferral.',
  },
  OVERDUE: {
    nl: 'Open voorbij de datum, of, bij een eerste uitstel dat op tijd was, voorbij diens datum; of een betwisting voorbij haar eigen datum.',
    en: 'Open past due or, if a first deferral was recorded by then, past its date; or a contest open past its own due date.',
  },
  ANSWERED: {
    nl: 'Een antwoord dat geen uitstel is: eigen, van het thema, of van waarmee het is samengevoegd.',
    en: 'A response other than a deferral: its own, its theme’s, or that of what it was merged into.',
  },
  WITHOUT_REASON: {
    nl: 'Beantwoord, niet geheel overgenomen, zonder een woord buiten de standaardzinnen die toen geregistreerd waren.',
    en: 'Answered, not adopted, without a word beyond the template phrases that were registered by then.',
  },
  CONTESTED: {
    nl: 'De indiener betwist het antwoord, en dat is niet afgedaan.',
    en: 'Its submitter contests the answer, and that is not settled.',
  },
} as const satisfies Record<AnswerState, Label>;
