import { expect, it } from 'vitest';
import type { Finding } from './judgement.ts';
import { sentenceOf } from './sentence.ts';
import type { FindingCode } from './sentence.ts';

type Values = Finding['values'];

it.each<readonly [FindingCode, Values, string, string]>([
  [
    'TAKER_IS_CHAIR',
    { role: 'CHAIR' },
    'Genomen door wie de rol van voorzitter heeft.',
    'Taken by the holder of the role of chair.',
  ],
  [
    'TAKER_IS_CHAIR',
    { role: 'PILOT_LEAD' },
    'Genomen door wie de rol van PILOT_LEAD heeft.',
    'Taken by the holder of the role of PILOT_LEAD.',
  ],
  [
    'KINDS_IN_TEAM',
    { kinds: 3 },
    'Het team of de stuurgroep, elk op zichzelf gezien, telt 3 soorten groepen, medewerkers of medezeggenschap daaronder.',
    'The team or the steering group, each taken by itself, has 3 kinds of group, employees or works council among them.',
  ],
  [
    'ACQUAINTED',
    { count: 10, size: 58, share: 20 },
    'Afgesproken was dat 20 % van de medewerkers kennismaakt, en dat is gehaald. Hoeveel het er waren, is hier naar beneden afgerond: minstens 10 van 58 (17 %).',
    '20 % of the employees was to be acquainted, and was. How many they were is rounded down here: at least 10 of 58 (17 %).',
  ],
  [
    'ACQUAINTED',
    { size: 4, share: 20 },
    'Genoeg van de 4 medewerkers maakten kennis; afgesproken was 20 %.',
    'Enough of the 4 employees were acquainted; 20 % was planned.',
  ],
  [
    'QUORUM_MISSED',
    { party: '', quorum: '60 %', base: 7, needed: 5, present: 0 },
    'Quorum 60 % van 7 = 5; niemand nam een standpunt in.',
    'Quorum 60 % of 7 = 5; nobody took a position.',
  ],
  [
    'VARIANTS_NOT_MEASURED',
    { variants: 0 },
    'Voor geen variant is gemeten; twee zijn nodig.',
    'No variant was measured; two are needed.',
  ],
  [
    'VARIANTS_NOT_MEASURED',
    { variants: 1 },
    'Voor 1 variant is gemeten; twee zijn nodig.',
    '1 variant was measured; two are needed.',
  ],
  ['ONE_ALTERNATIVE', { alternatives: 0 }, 'Er is geen alternatief gewogen.', 'No alternative was weighed.'],
  [
    'ONE_ALTERNATIVE',
    { alternatives: 1 },
    'Er is maar één alternatief gewogen.',
    'Only one alternative was weighed.',
  ],
  [
    'INPUT_AWAITS_ANSWER',
    { inputs: 3, waiting: 1, notConsidered: 0 },
    'Van 3 inbrengen wacht er een nog op antwoord; niet bij de afweging betrokken: 0.',
    'Of 3 inputs one still awaits an answer; not considered: 0.',
  ],
  [
    'MAJORITY_REACHED',
    { party: '', majority: 'SIMPLE', for: 4, against: 0, abstain: 0, base: 5 },
    'Meerderheid (gewone meerderheid): 4 voor, 0 tegen, 0 onthoudingen, grondslag 5.',
    'Majority (simple: for > against): 4 for, 0 against, 0 abstained, base 5.',
  ],
  [
    'CONSENT_REACHED',
    { party: '', consents: 4, overruled: 1 },
    '4 gaven consent; er stond geen bezwaar open, 1 is volgens de regel terzijde gesteld.',
    '4 consented; no objection was open, 1 was overruled as the rule provides.',
  ],
])('%s with %j', (code, values, nl, en) => {
  expect(sentenceOf({ code, values }, 'nl')).toBe(nl);
  expect(sentenceOf({ code, values }, 'en')).toBe(en);
});

it.each<readonly [FindingCode, Values, string]>([
  [
    'NOT_USED_5',
    { needed: 5, positions: 4 },
    'Voor trede 5 moeten genoeg leden van de groep een standpunt innemen (nodig 5, ingenomen 4).',
  ],
  [
    'CONDITION_UNPROVEN',
    { rung: 5 },
    'Voor trede 5 moet bewezen zijn dat de stemming aan de voorwaarde van de methode voldoet, en C6 is niet bewezen.',
  ],
  [
    'NOT_USED_3',
    { said: 2, honoured: 1 },
    'Voor trede 3 moet alle inbreng en advies op tijd en met reden beantwoord zijn; nu 1 van 2.',
  ],
  ['NOT_USED_3', { said: 1, honoured: 1 }, 'Voor trede 3 moet er inbreng of advies van de groep zelf zijn.'],
  [
    'NOT_USED_2',
    { questions: 3, unanswered: 1 },
    'Voor trede 2 moet elke vraag op tijd zijn beantwoord (1 van 3 niet).',
  ],
  [
    'NOT_USED_2',
    { questions: 3, unanswered: 0 },
    'Voor trede 2 moet de plaats voor vragen open zijn gebleven tot haar datum.',
  ],
])('%s names only what failed, with %j', (code, values, said) => {
  expect(sentenceOf({ code, values }, 'nl')).toBe(said);
});
