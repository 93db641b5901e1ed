import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { direction, together } from './effect.ts';
import { instrumentOf, instruments, versionsOf } from './instruments.ts';

const better = { direction: 'BETTER', description: 'Minder agressie.' };
const same = { direction: 'SAME', description: 'Blijft zo.' };
const worse = { direction: 'WORSE', description: 'Langer achter een scherm.' };
const unknown = { direction: 'UNKNOWN', description: 'Eerst proberen.' };

const derived = (key: string, values: unknown): ReadonlyMap<string, unknown> => {
  const found = instrumentOf(key)?.derive(values);
  if (found === undefined) throw new Error(`these values do not fit ${key}`);
  return new Map(found.map(({ code, value }) => [code, value]));
};
const because = (key: string, values: unknown, code: string) =>
  instrumentOf(key)
    ?.derive(values)
    ?.find((one) => one.code === code)?.because;
const fits = (key: string, values: unknown): boolean =>
  instrumentOf(key)?.schema.safeParse(values).success === true;

test('every instrument is found by its key, in its latest version unless one is named', () => {
  expect(instruments.map(({ key, version }) => [key, version])).toEqual([
    ['problem-analysis', 1],
    ['impact-analysis', 1],
    ['business-case-q4', 1],
    ['quality-of-work', 1],
  ]);
  for (const instrument of instruments) {
    expect(instrumentOf(instrument.key)).toBe(versionsOf(instrument.key).at(-1));
    expect(instrumentOf(instrument.key, instrument.version)).toBe(instrument);
    expect(instrumentOf(instrument.key, 99)).toBeUndefined();
  }
  expect(instrumentOf('horoscope')).toBeUndefined();
});

test.each(instruments)('$key has a label in both languages for every field and choice', ({ fields }) => {
  expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length);
  for (const { label, choices } of fields) {
    for (const text of [label, ...Object.values(choices ?? {})]) {
      expect(text.nl.length).toBeGreaterThan(1);
      expect(text.en.length).toBeGreaterThan(1);
    }
  }
});

test('the fields of an instrument tell the form: paths, what is required, the choices', () => {
  const fields = new Map(instrumentOf('impact-analysis')?.fields.map((one) => [one.path, one]));
  expect(fields.get('personGroups[]')).toMatchObject({ required: false });
  expect(fields.get('personGroups[].tasks.direction')).toMatchObject({
    required: true,
    choices: { BETTER: { nl: 'beter', en: 'better' } },
  });
});

test('values that do not fit derive nothing', () => {
  for (const { derive } of instruments) {
    expect(derive({})).toBeUndefined();
    expect(derive({ anything: 'else' })).toBeUndefined();
  }
});

describe('problem analysis', () => {
  const key = 'problem-analysis';
  const values = {
    problem: 'Vuil naast de container.',
    how: ['INTERVIEW', 'INFORMAL'],
    perspectives: [
      { who: 'handhavers', view: 'De gegevens kenden we al.' },
      { who: 'data-analisten', view: 'Er zijn te weinig gegevens.' },
    ],
  };

  test('tells who was heard, and what of the floor and the systems is missing', () => {
    expect([...derived(key, values)]).toEqual([
      ['perspectives', 2],
      ['problemOwnerAsked', false],
      ['problemShared', null],
      ['softAndHard', false],
      ['tensions', 0],
    ]);
    expect(because(key, values, 'perspectives')?.nl).toBe('Gehoord: handhavers, data-analisten.');
    expect(because(key, { ...values, floorKnowledge: 'Foto’s.' }, 'softAndHard')).toEqual({
      nl: 'Ontbreekt: gegevens uit de systemen.',
      en: 'Missing: figures from the systems.',
    });
  });

  test('tells whether the problem owner experiences it as a problem', () => {
    const owner = { who: 'handhavers', experiences: false, view: 'Dit lost het niet op.' };
    const full = { ...values, problemOwner: owner, floorKnowledge: 'Foto’s.', systemFigures: 'Meldingen.' };
    expect(derived(key, full)).toEqual(
      new Map<string, unknown>([
        ['perspectives', 2],
        ['problemOwnerAsked', true],
        ['problemShared', false],
        ['softAndHard', true],
        ['tensions', 0],
      ]),
    );
    expect(because(key, full, 'problemShared')?.en).toContain('do not begin with a solution');
  });

  test('needs somebody’s view and how it was made', () => {
    expect(fits(key, { ...values, perspectives: [] })).toBe(false);
    expect(fits(key, { ...values, how: ['ORACLE'] })).toBe(false);
  });
});

describe('impact analysis', () => {
  const key = 'impact-analysis';
  const group = { who: 'parkeercontroleurs', tasks: better, skills: unknown, conditions: worse };

  test('tells which parts are covered, per group what it comes to, and what is worse', () => {
    const values = { solution: 'Scanauto', service: better, personGroups: [group] };
    expect([...derived(key, values)]).toEqual([
      ['service', true],
      ['organisation', false],
      ['qualityOfWork', true],
      ['personGroups.1', 'UNKNOWN'],
      ['worse', 1],
    ]);
    expect(because(key, values, 'personGroups.1')?.nl).toBe(
      'taken: beter; competenties: nog niet te zeggen; arbeidsomstandigheden: slechter.',
    );
    expect(because(key, values, 'worse')?.en).toBe('parkeercontroleurs: conditions.');
  });

  test('asks tasks, skills and conditions of each group, and at least one part', () => {
    expect(fits(key, { solution: 'Scanauto', personGroups: [{ ...group, skills: undefined }] })).toBe(false);
    expect(fits(key, { solution: 'Scanauto' })).toBe(false);
    expect(fits(key, { solution: 'Scanauto', organisation: { ...same, technology: 'Scannen' } })).toBe(true);
  });
});

describe('business case', () => {
  const key = 'business-case-q4';
  const amount = (sum: number, nature: string, who = 'ORGANISATION') => ({
    title: 'Post',
    for: who,
    nature,
    amount: sum,
  });
  const weight = (value: number | undefined, nature: string, who = 'EMPLOYEES') => ({
    title: 'Post',
    for: who,
    nature,
    description: 'Minder agressie.',
    ...(value === undefined ? {} : { value }),
  });

  test('balances amounts and weights apart, for organisation, employees and together', () => {
    const values = {
      solution: 'Scanauto',
      quantitative: [amount(0.3, 'BENEFIT'), amount(0.1, 'COST'), amount(0.1, 'COST', 'EMPLOYEES')],
      qualitative: [weight(5, 'BENEFIT'), weight(2, 'COST'), weight(undefined, 'COST')],
    };
    expect([...derived(key, values)]).toEqual([
      ['quantitative.organisation', 0.2],
      ['quantitative.employees', -0.1],
      ['quantitative.total', 0.1],
      ['qualitative.organisation', null],
      ['qualitative.employees', 3],
      ['qualitative.total', 3],
      ['quarters', 4],
      ['estimates', 0],
    ]);
    expect(because(key, values, 'quantitative.total')?.nl).toBe(
      'Opbrengsten € 0,3 min kosten € 0,2 (3 posten).',
    );
    expect(because(key, values, 'qualitative.employees')?.en).toBe(
      'Benefits 5 less costs 2 (2 entries). Without a weight yet, so not counted: 1.',
    );
  });

  test('names the quarters that are empty and counts estimates', () => {
    const values = { solution: 'Scanauto', quantitative: [{ ...amount(10, 'COST'), estimate: true }] };
    expect(derived(key, values).get('estimates')).toBe(1);
    expect(derived(key, values).get('quarters')).toBe(1);
    expect(because(key, values, 'quarters')?.nl).toBe(
      'Leeg: kwantitatieve opbrengsten, kwalitatieve kosten, kwalitatieve opbrengsten.',
    );
  });

  test('has an entry, no negative amounts, and weights of 1 to 5', () => {
    expect(fits(key, { solution: 'Scanauto', qualitative: [] })).toBe(false);
    expect(fits(key, { solution: 'Scanauto', quantitative: [amount(-1, 'COST')] })).toBe(false);
    expect(fits(key, { solution: 'Scanauto', qualitative: [weight(6, 'COST')] })).toBe(false);
  });

  test('the balance together is that of the organisation and that of the employees, in any order', () => {
    const cents = fc.integer({ min: 0, max: 1_000_000 });
    const entry = fc
      .tuple(cents, fc.constantFrom('COST', 'BENEFIT'), fc.constantFrom('ORGANISATION', 'EMPLOYEES'))
      .map(([sum, nature, who]) => amount(sum / 100, nature, who));
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 20 }), (quantitative) => {
        const found = derived(key, { solution: 'Scanauto', quantitative });
        const cent = (code: string) => Math.round(Number(found.get(`quantitative.${code}`) ?? 0) * 100);
        expect(cent('total')).toBe(cent('organisation') + cent('employees'));
        const reversed = derived(key, { solution: 'Scanauto', quantitative: quantitative.toReversed() });
        expect(reversed).toEqual(found);
      }),
    );
  });
});

describe('quality of work', () => {
  const key = 'quality-of-work';
  const full = {
    content: {
      objective: better,
      subjective: { ...same, satisfaction: 7 },
      controlProblems: 4,
      controlPossibilities: 3,
      effects: { employees: better, innovation: better },
    },
    conditions: { objective: worse, effects: { employees: worse } },
    terms: { subjective: { ...unknown, satisfaction: 6 }, earnings: same },
    relations: { objective: same, subjective: same },
  };

  test('its values are the four A’s and no others', () => {
    const paths = instrumentOf(key)?.fields.map(({ path }) => path);
    expect(paths?.filter((path) => !path.includes('.'))).toEqual([
      'content',
      'conditions',
      'terms',
      'relations',
    ]);
    expect(fits(key, { ...full, effects: {} })).toBe(false);
  });

  test('tells which A’s are touched, what it works through to and the three dimensions of the OECD', () => {
    expect([...derived(key, full)]).toEqual([
      ['content.touched', true],
      ['conditions.touched', true],
      ['terms.touched', null],
      ['relations.touched', false],
      ['complete', true],
      ['control', 0.75],
      ['satisfaction', 6],
      ['effects.employees', 'MIXED'],
      ['effects.operations', null],
      ['effects.society', null],
      ['effects.innovation', 'BETTER'],
      ['oecd.earnings', 'SAME'],
      ['oecd.security', null],
      ['oecd.work', 'MIXED'],
    ]);
    expect(because(key, full, 'content.touched')).toEqual({
      nl: 'objectief: beter; subjectief: gelijk.',
      en: 'objective: better; subjective: the same.',
    });
    expect(because(key, full, 'complete')?.nl).toContain('4 van de 4, waarvan 3 objectief');
  });

  test('an A that is there was judged; one that is not is not touched, nor untouched', () => {
    expect(fits(key, { content: {} })).toBe(false);
    expect(fits(key, { terms: { earnings: same } })).toBe(false);
    const one = derived(key, { relations: { objective: same } });
    expect([one.get('content.touched'), one.get('relations.touched'), one.get('complete')]).toEqual([
      null,
      false,
      false,
    ]);
    expect(because(key, { relations: { objective: same } }, 'content.touched')?.nl).toBe('Niet beoordeeld.');
  });

  test('without problems there is no ratio', () => {
    const content = { objective: same, controlProblems: 0, controlPossibilities: 3 };
    expect(derived(key, { content }).get('control')).toBeNull();
  });
});

test('effects together do not depend on their order, and one that is not known makes the whole unknown', () => {
  const some = fc.array(fc.constantFrom(...direction.options), { maxLength: 6 });
  fc.assert(
    fc.property(some, (found) => {
      const effects = found.map((one) => ({ direction: one }));
      expect(together(effects)).toBe(together(effects.toReversed()));
      expect(together([...effects, ...effects])).toBe(together(effects));
      expect(together(effects) === null).toBe(found.length === 0);
      expect(together(effects) === 'UNKNOWN').toBe(found.includes('UNKNOWN'));
    }),
  );
});
