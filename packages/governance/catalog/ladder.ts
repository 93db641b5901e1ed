import type { Label } from '../record/vocabulary.ts';

/** A rung of the participation ladder (`004`, Table 1; Pretty 1995, Pröpper 1999). */
export type Rung = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The rungs from low to high: name, role of the group and style of the professional. */
export const rungs: readonly {
  readonly rung: Rung;
  readonly name: Label;
  readonly role: Label;
  readonly style: Label | undefined;
}[] = [
  {
    rung: 0,
    name: { nl: 'niet betrokken', en: 'not involved' },
    role: { nl: 'geen', en: 'none' },
    style: undefined,
  },
  {
    rung: 1,
    name: { nl: 'passieve participatie', en: 'passive participation' },
    role: { nl: 'ontvanger', en: 'receiver' },
    style: { nl: 'gesloten autoritair', en: 'closed authoritarian' },
  },
  {
    rung: 2,
    name: { nl: 'participatie via informatie', en: 'participation by information' },
    role: { nl: 'toehoorder', en: 'listener' },
    style: { nl: 'open autoritair', en: 'open authoritarian' },
  },
  {
    rung: 3,
    name: { nl: 'participatie via consultatie', en: 'participation by consultation' },
    role: { nl: 'adviseur', en: 'adviser' },
    style: { nl: 'consultatief', en: 'consultative' },
  },
  {
    rung: 4,
    name: { nl: 'functionele participatie', en: 'functional participation' },
    role: { nl: 'mee-beslisser', en: 'co-decider' },
    style: { nl: 'participatief', en: 'participative' },
  },
  {
    rung: 5,
    name: { nl: 'interactieve participatie', en: 'interactive participation' },
    role: { nl: 'coproducent', en: 'co-producer' },
    style: { nl: 'samenwerkend', en: 'collaborative' },
  },
  {
    rung: 6,
    name: { nl: 'zelfmobilisatie', en: 'self-mobilisation' },
    role: { nl: 'initiatiefnemer', en: 'initiator' },
    style: { nl: 'faciliterend', en: 'facilitating' },
  },
];
