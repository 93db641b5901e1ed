import { z } from 'zod';
import { longText, shortText } from '../../record/text.ts';
import { closedList } from '../../record/vocabulary.ts';
import type { Label } from '../../record/vocabulary.ts';
import { defineInstrument, field } from './instrument.ts';
import type { Derived } from './instrument.ts';

const nature = closedList('CostOrBenefit', 'Whether an entry of a business case is a cost or a benefit.', {
  COST: { nl: 'kosten', en: 'cost' },
  BENEFIT: { nl: 'opbrengst', en: 'benefit' },
});

const side = closedList('BusinessCaseSide', 'For whom an entry of a business case is.', {
  ORGANISATION: { nl: 'de organisatie', en: 'the organisation' },
  EMPLOYEES: { nl: 'de medewerkers', en: 'the employees' },
});

const title = field(shortText(), 'post', 'entry');
const forWhom = field(side, 'voor wie', 'for whom');
const costOrBenefit = field(nature, 'kosten of opbrengst', 'cost or benefit');

const quantitative = z.strictObject({
  title,
  for: forWhom,
  nature: costOrBenefit,
  amount: field(z.number().min(0).max(1e12), 'bedrag in euro', 'amount in euro'),
  estimate: field(z.boolean().optional(), 'het is een inschatting', 'it is an estimate'),
  explanation: field(longText().optional(), 'toelichting', 'explanation'),
});

const qualitative = z.strictObject({
  title,
  for: forWhom,
  nature: costOrBenefit,
  description: field(longText(), 'wat het inhoudt', 'what it is'),
  value: field(
    z.int().min(1).max(5).optional(),
    'gewicht dat samen is toegekend, 1 (klein) tot 5 (groot)',
    'weight given together, 1 (small) to 5 (great)',
  ),
});

type Entry = { readonly for: z.output<typeof side>; readonly nature: z.output<typeof nature> };

const schema = z
  .strictObject({
    solution: field(longText(), 'de oplossing', 'the solution'),
    years: field(z.int().min(1).max(50).optional(), 'looptijd in jaren', 'period in years'),
    input: field(longText().optional(), 'benodigde input: middelen en tijd', 'input needed: means and time'),
    quantitative: field(
      z.array(quantitative).max(100).optional(),
      'kwantitatieve kosten en opbrengsten',
      'quantitative costs and benefits',
    ),
    qualitative: field(
      z.array(qualitative).max(100).optional(),
      'kwalitatieve kosten en opbrengsten',
      'qualitative costs and benefits',
    ),
    discussion: field(
      longText().optional(),
      'hoe hij met de belanghebbenden is besproken en gewaardeerd',
      'how it was discussed and valued with the stakeholders',
    ),
  })
  .refine(({ quantitative: some = [], qualitative: other = [] }) => some.length + other.length > 0, {
    error: 'INSTRUMENT_EMPTY',
  });

const sides: readonly (readonly [code: string, who: Label, which: readonly Entry['for'][]])[] = [
  ['organisation', { nl: 'de organisatie', en: 'the organisation' }, ['ORGANISATION']],
  ['employees', { nl: 'de medewerkers', en: 'the employees' }, ['EMPLOYEES']],
  ['total', { nl: 'samen', en: 'together' }, ['ORGANISATION', 'EMPLOYEES']],
];

/** The sum in hundredths, so that what adds up in euro and cents adds up here. */
const hundredths = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + Math.round(number * 100), 0);

const dutch = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const english = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

type Weighed = Entry & { readonly worth: number };

const balanceOf = (
  code: string,
  label: Label,
  unit: 'EUR' | 'POINTS',
  entries: readonly Weighed[],
  left: Label,
): Derived => {
  const sumOf = (which: Entry['nature']) =>
    hundredths(entries.filter((entry) => entry.nature === which).map(({ worth }) => worth)) / 100;
  const [benefits, costs] = [sumOf('BENEFIT'), sumOf('COST')];
  const sign = unit === 'EUR' ? '€ ' : '';
  return {
    code,
    label,
    value: entries.length === 0 ? null : (Math.round(benefits * 100) - Math.round(costs * 100)) / 100,
    unit,
    because:
      entries.length === 0
        ? { nl: `Er is niets om te salderen.${left.nl}`, en: `There is nothing to balance.${left.en}` }
        : {
            nl: `Opbrengsten ${sign}${dutch.format(benefits)} min kosten ${sign}${dutch.format(costs)} (${entries.length} posten).${left.nl}`,
            en: `Benefits ${sign}${english.format(benefits)} less costs ${sign}${english.format(costs)} (${entries.length} entries).${left.en}`,
          },
  };
};

const nothing: Label = { nl: '', en: '' };

const unvalued = (count: number): Label =>
  count === 0
    ? nothing
    : {
        nl: ` Nog zonder gewicht, dus niet meegeteld: ${count}.`,
        en: ` Without a weight yet, so not counted: ${count}.`,
      };

const derive = (values: z.output<typeof schema>): readonly Derived[] => {
  const { quantitative: amounts = [], qualitative: qualities = [] } = values;
  const estimates = amounts.filter(({ estimate }) => estimate === true).length;
  const quarters = [
    [amounts, 'COST', { nl: 'kwantitatieve kosten', en: 'quantitative costs' }],
    [amounts, 'BENEFIT', { nl: 'kwantitatieve opbrengsten', en: 'quantitative benefits' }],
    [qualities, 'COST', { nl: 'kwalitatieve kosten', en: 'qualitative costs' }],
    [qualities, 'BENEFIT', { nl: 'kwalitatieve opbrengsten', en: 'qualitative benefits' }],
  ] as const;
  const empty = quarters.filter(([entries, which]) => !entries.some((entry) => entry.nature === which));
  return [
    ...sides.map(([code, who, which]) =>
      balanceOf(
        `quantitative.${code}`,
        { nl: `saldo in euro, ${who.nl}`, en: `balance in euro, ${who.en}` },
        'EUR',
        amounts
          .filter((entry) => which.includes(entry.for))
          .map((entry) => ({ ...entry, worth: entry.amount })),
        nothing,
      ),
    ),
    ...sides.map(([code, who, which]) => {
      const entries = qualities.filter((entry) => which.includes(entry.for));
      const valued = entries.flatMap((entry) =>
        entry.value === undefined ? [] : [{ ...entry, worth: entry.value }],
      );
      return balanceOf(
        `qualitative.${code}`,
        { nl: `saldo in gewicht, ${who.nl}`, en: `balance in weight, ${who.en}` },
        'POINTS',
        valued,
        unvalued(entries.length - valued.length),
      );
    }),
    {
      code: 'quarters',
      label: { nl: 'ingevulde kwarten van de vier', en: 'quarters of the four filled in' },
      value: 4 - empty.length,
      unit: 'COUNT',
      because: {
        nl: empty.length === 0 ? 'Alle vier.' : `Leeg: ${empty.map(([, , label]) => label.nl).join(', ')}.`,
        en: empty.length === 0 ? 'All four.' : `Empty: ${empty.map(([, , label]) => label.en).join(', ')}.`,
      },
    },
    {
      code: 'estimates',
      label: { nl: 'bedragen die een inschatting zijn', en: 'amounts that are estimates' },
      value: estimates,
      unit: 'COUNT',
      because: {
        nl: `${estimates} van de ${amounts.length} bedragen; over een inschatting kan men verschillend denken.`,
        en: `${estimates} of ${amounts.length} amounts; opinions on an estimate may differ.`,
      },
    },
  ];
};

/**
 * The business case after the Q4 model (Oeij et al. 2012): `001`, step 3 "Sociaal innovatieve elementen": effects,
 * solution and input needed, with quantitative and qualitative costs and benefits, for organisation and employees;
 * discussed with the stakeholders, who value it together; "Dilemma's en valkuilen": estimates leave room for opinions.
 * Amounts and weights are never added up: what cannot be counted is weighed beside what can.
 */
export const businessCaseQ4 = defineInstrument({
  key: 'business-case-q4',
  version: 1,
  label: { nl: 'businesscase (Q4)', en: 'business case (Q4)' },
  description: {
    nl: 'Kwantitatieve en kwalitatieve kosten en opbrengsten, voor organisatie en medewerkers.',
    en: 'Quantitative and qualitative costs and benefits, for organisation and employees.',
  },
  source: 'Handreiking sociale innovatie en technologische innovatie bij gemeenten, stap 3 (Q4)',
  schema,
  derive,
});
