import type { Label } from '../../../record/vocabulary.ts';

/** C13 and C15: telling and carrying out. */
export const afterwardsFindings = {
  NOBODY_AFFECTED: { nl: 'Er is geen groep genoemd die dit raakt.', en: 'No affected group was named.' },
  GROUP_TOLD: { nl: '{group} is op tijd op de hoogte gesteld.', en: '{group} was told in time.' },
  GROUP_TOLD_LATE: {
    nl: '{group} is te laat op de hoogte gesteld (uiterlijk {due}).',
    en: '{group} was told late (by {due}).',
  },
  GROUP_NOT_TOLD_YET: {
    nl: '{group} moet uiterlijk {due} op de hoogte worden gesteld.',
    en: '{group} is to be told by {due}.',
  },
  GROUP_NOT_TOLD: {
    nl: '{group} is niet op de hoogte gesteld (uiterlijk {due}).',
    en: '{group} was not told (by {due}).',
  },
  CARRIED_OUT_BEFORE_TAKEN: {
    nl: 'De uitvoering begon voordat het besluit was genomen.',
    en: 'It was carried out before it was taken.',
  },
  CARRIED_OUT_UNPROVEN: {
    nl: 'Dat de uitvoering pas na het besluit begon, is alleen achteraf gezegd.',
    en: 'That it was carried out only after it was taken was only said afterwards.',
  },
  CARRIED_OUT_BEFORE_TOLD: {
    nl: 'De uitvoering begon voordat {party} het besluit te horen kreeg, terwijl van haar advies is afgeweken.',
    en: 'It was carried out before {party} was told, though its advice was deviated from.',
  },
  CARRIED_OUT_WITHIN_MONTH: {
    nl: 'De uitvoering begon binnen de maand (tot en met {until}) waarin {party} in beroep kan gaan.',
    en: 'It was carried out within the month (until {until}) in which {party} can appeal.',
  },
  CARRIED_OUT_WHILE_NULL: {
    nl: 'De uitvoering ging door terwijl de nietigheid was ingeroepen.',
    en: 'It was carried out while its nullity was invoked.',
  },
  CARRIED_OUT_WHILE_NULL_UNPROVEN: {
    nl: 'De nietigheid was ingeroepen; dat de uitvoering daarbuiten viel, is alleen achteraf gezegd.',
    en: 'Its nullity was invoked; that it was not carried out meanwhile was only said afterwards.',
  },
  NULLITY_INVOKED: {
    nl: 'De nietigheid is ingeroepen; uitvoering moet wachten.',
    en: 'Its nullity is invoked; carrying out has to wait.',
  },
  NULLITY_LIFTED_BY_RULING: {
    nl: 'Een uitspraak hief de ingeroepen nietigheid op{reference}{confirmed, plural, =1 {} other {; {party} heeft dat niet bevestigd}}.',
    en: 'A ruling lifted the nullity that was invoked{reference}{confirmed, plural, =1 {} other {; {party} has not confirmed that}}.',
  },
  MONTH_NOT_BEGUN: {
    nl: '{party} is nog niet op de hoogte gesteld; de maand is niet begonnen.',
    en: '{party} has not been told; the month has not begun.',
  },
  MONTH_RUNS: {
    nl: 'Tot en met {until} kan {party} in beroep gaan; uitvoering moet wachten.',
    en: 'Until {until} {party} can appeal; carrying out has to wait.',
  },
  MONTH_OVER: {
    nl: 'De maand voor beroep door {party} is om (tot en met {until}).',
    en: 'The month for an appeal by {party} is over (until {until}).',
  },
  WORKS_COUNCIL_AGREED: { nl: '{party} stemde in met uitvoering.', en: '{party} agreed to carrying out.' },
  WORKS_COUNCIL_AGREED_UNPROVEN: {
    nl: 'Dat {party} met uitvoering instemde voordat die begon, is alleen achteraf gezegd.',
    en: 'That {party} agreed to carrying out before it began was only said afterwards.',
  },
  NOT_CARRIED_OUT_YET: { nl: 'Er is nog niets uitgevoerd.', en: 'Nothing has been carried out yet.' },
  CARRIED_OUT_AFTER: {
    nl: 'De uitvoering begon na het besluit.',
    en: 'It was carried out after it was taken.',
  },
} as const satisfies Record<string, Label>;
