import type { Label } from '../../../record/vocabulary.ts';

/** C9: the frames. */
export const framesFindings = {
  NO_FRAMES: { nl: 'Voor dit project zijn geen kaders gesteld.', en: 'No frames were set for this project.' },
  FRAME_NOT_STATED: {
    nl: 'Het besluit noemt niet wat het neemt van het kader “{frame}”.',
    en: 'The decision does not state what it takes of the frame “{frame}”.',
  },
  FRAME_STATED: {
    nl: 'Het besluit noemt wat het neemt van het kader “{frame}”.',
    en: 'The decision states what it takes of the frame “{frame}”.',
  },
  WITHIN_BUDGET: {
    nl: '€ {amount} plus € {earlier} van eerdere besluiten blijft binnen € {limit}; eerdere besluiten die niets noemen en als 0 tellen: {silent}.',
    en: '€ {amount} plus € {earlier} of earlier decisions stays within € {limit}; earlier decisions that state nothing and count as 0: {silent}.',
  },
  BUDGET_EXCEEDED: {
    nl: '€ {amount} plus € {earlier} van eerdere besluiten is meer dan € {limit}, zonder dat de opdrachtgever het toestond.',
    en: '€ {amount} plus € {earlier} of earlier decisions exceeds € {limit}, and the sponsor did not allow it.',
  },
  BUDGET_EXCEEDED_NOT_REPLACED: {
    nl: '€ {amount} plus € {earlier} van eerdere besluiten is meer dan € {limit}: {replaced} zou worden vervangen, maar dat is niet op tijd vastgelegd en telt dus mee.',
    en: '€ {amount} plus € {earlier} of earlier decisions exceeds € {limit}: {replaced} was to be replaced, but that was not recorded in time, so that it counts.',
  },
  FRAMES_WIDENED_BY_ANOTHER: {
    nl: 'Dit past alleen binnen kaders die zijn verruimd door iemand die niet de opdrachtgever is en niet in de stuurgroep zit; daarvóór was de grens {limit}.',
    en: 'This fits only frames that were widened by somebody who is neither the sponsor nor in the steering group; before that the limit was {limit}.',
  },
  FRAMES_SET_BY_MANAGER: {
    nl: 'De kaders zijn vastgelegd door de projectleider, niet door de opdrachtgever of de stuurgroep.',
    en: 'The frames were recorded by the manager of the project, not by the sponsor or the steering group.',
  },
  BUDGET_EXCEEDED_ALLOWED: {
    nl: '€ {amount} plus € {earlier} van eerdere besluiten is meer dan € {limit}; de opdrachtgever stond het toe.',
    en: '€ {amount} plus € {earlier} of earlier decisions exceeds € {limit}; the sponsor allowed it.',
  },
  WITHIN_DEADLINE: { nl: '{deadline} valt binnen {limit}.', en: '{deadline} falls within {limit}.' },
  DEADLINE_EXCEEDED: {
    nl: '{deadline} valt na {limit}, zonder dat de opdrachtgever het toestond.',
    en: '{deadline} falls after {limit}, and the sponsor did not allow it.',
  },
  DEADLINE_EXCEEDED_ALLOWED: {
    nl: '{deadline} valt na {limit}; de opdrachtgever stond het toe.',
    en: '{deadline} falls after {limit}; the sponsor allowed it.',
  },
} as const satisfies Record<string, Label>;
