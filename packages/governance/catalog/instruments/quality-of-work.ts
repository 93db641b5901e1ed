import { z } from 'zod';
import type { Label } from '../../record/vocabulary.ts';
import { directionLabel, effect, together } from './effect.ts';
import type { Effect } from './effect.ts';
import { defineInstrument, field } from './instrument.ts';
import type { Derived } from './instrument.ts';

const objective = field(
  effect.optional(),
  'objectief: de werkplek, oorzaken',
  'objective: the workplace, causes',
);

const subjective = field(
  z
    .strictObject({
      ...effect.shape,
      satisfaction: field(
        z.number().min(1).max(10).optional(),
        'tevredenheid, 1 tot 10',
        'satisfaction, 1 to 10',
      ),
    })
    .optional(),
  'subjectief: de persoon, beleving',
  'subjective: the person, experience',
);

const effects = field(
  z
    .strictObject({
      employees: field(effect.optional(), 'medewerkers', 'employees'),
      operations: field(effect.optional(), 'bedrijfsvoering', 'operations'),
      society: field(effect.optional(), 'samenleving', 'society'),
      innovation: field(effect.optional(), 'innovatiekracht', 'innovative power'),
    })
    .optional(),
  'waarop het doorwerkt',
  'what it works through to',
);

const sides = { objective, subjective, effects };
const judged = (part: { readonly objective?: unknown; readonly subjective?: unknown }): boolean =>
  part.objective !== undefined || part.subjective !== undefined;
const empty = { error: 'INSTRUMENT_EMPTY' };

const content = z
  .strictObject({
    ...sides,
    controlProblems: field(
      z.int().min(0).max(10_000).optional(),
      'regelproblemen: verstoringen waar het werk om regelen vraagt',
      'control problems: disturbances that the work must deal with',
    ),
    controlPossibilities: field(
      z.int().min(0).max(10_000).optional(),
      'regelmogelijkheden: manieren om ze zelf op te lossen',
      'control possibilities: ways to solve them oneself',
    ),
  })
  .refine(judged, empty);

const terms = z
  .strictObject({
    ...sides,
    earnings: field(
      effect.optional(),
      'inkomenspositie, absoluut en vergeleken met anderen (OESO)',
      'earnings, absolute and compared with others (OECD)',
    ),
    security: field(
      effect.optional(),
      'arbeidsmarktzekerheid: baan, ander werk, inkomen (OESO)',
      'labour market security: job, other work, income (OECD)',
    ),
  })
  .refine(judged, empty);

const plain = z.strictObject(sides).refine(judged, empty);

/** The keys of the values are the four A's, and no others: one that is there has been assessed. */
const schema = z
  .strictObject({
    content: field(
      content.optional(),
      'arbeidsinhoud (stress en werkdruk tegenover autonomie en leermogelijkheden)',
      'content of work (stress and pressure against autonomy and learning)',
    ),
    conditions: field(
      plain.optional(),
      'arbeidsomstandigheden (licht, lucht, last, lawaai)',
      'conditions (light, air, load, noise)',
    ),
    terms: field(
      terms.optional(),
      'arbeidsvoorwaarden (eerlijk loon, zekerheid van werk en werktijden, inzetbaarheid)',
      'terms of employment (fair pay, security of work and hours, employability)',
    ),
    relations: field(
      plain.optional(),
      'arbeidsverhoudingen (zeggenschap en goede dialoog)',
      'relations at work (say and good dialogue)',
    ),
  })
  .refine((values) => Object.values(values).some((part) => part !== undefined), empty);

type Values = z.output<typeof schema>;

const fourAs = [
  ['content', { nl: 'arbeidsinhoud', en: 'content' }],
  ['conditions', { nl: 'arbeidsomstandigheden', en: 'conditions' }],
  ['terms', { nl: 'arbeidsvoorwaarden', en: 'terms' }],
  ['relations', { nl: 'arbeidsverhoudingen', en: 'relations' }],
] as const;

const sideLabels = {
  objective: { nl: 'objectief', en: 'objective' },
  subjective: { nl: 'subjectief', en: 'subjective' },
} as const;

const unassessed: Label = { nl: 'Niet beoordeeld.', en: 'Not assessed.' };

/** The effects with what each is of, as a sentence in both languages. */
const listed = (effects: readonly (readonly [Label, Pick<Effect, 'direction'> | undefined])[]): Label => {
  const said = (language: 'nl' | 'en') =>
    effects
      .flatMap(([label, found]) =>
        found === undefined ? [] : [`${label[language]}: ${directionLabel(found.direction)[language]}`],
      )
      .join('; ');
  return said('nl') === '' ? unassessed : { nl: `${said('nl')}.`, en: `${said('en')}.` };
};

/** An A is touched when either side of it changes; not known as long as one is not and none does. */
const touched = (values: Values, key: (typeof fourAs)[number][0], name: Label): Derived => {
  const part = values[key];
  const both = [part?.objective, part?.subjective].filter((side) => side !== undefined);
  const changes = both.some(({ direction }) => direction !== 'SAME' && direction !== 'UNKNOWN');
  const known = both.length > 0 && (changes || both.every(({ direction }) => direction === 'SAME'));
  return {
    code: `${key}.touched`,
    label: { nl: `${name.nl} geraakt`, en: `${name.en} touched` },
    value: known ? changes : null,
    because: listed([
      [sideLabels.objective, part?.objective],
      [sideLabels.subjective, part?.subjective],
    ]),
  };
};

const worksThrough = [
  ['employees', { nl: 'medewerkers', en: 'employees' }],
  ['operations', { nl: 'bedrijfsvoering', en: 'operations' }],
  ['society', { nl: 'samenleving', en: 'society' }],
  ['innovation', { nl: 'innovatiekracht', en: 'innovative power' }],
] as const;

const derive = (values: Values): readonly Derived[] => {
  const known = fourAs.filter(([key]) => values[key] !== undefined);
  const measured = fourAs.filter(([key]) => values[key]?.objective !== undefined);
  const satisfactions = fourAs.flatMap(([key, name]) => {
    const value = values[key]?.subjective?.satisfaction;
    return value === undefined ? [] : [{ name, value }];
  });
  const lowest = satisfactions.toSorted((one, other) => one.value - other.value)[0];
  const { controlProblems, controlPossibilities } = values.content ?? {};
  const counted = controlProblems !== undefined && controlPossibilities !== undefined;
  const work = (['content', 'conditions', 'relations'] as const).flatMap((key) => [
    values[key]?.objective,
    values[key]?.subjective,
  ]);
  return [
    ...fourAs.map(([key, name]) => touched(values, key, name)),
    {
      code: 'complete',
      label: { nl: 'alle vier A’s beoordeeld', en: 'all four A’s assessed' },
      value: known.length === fourAs.length,
      because: {
        nl: `${known.length} van de 4, waarvan ${measured.length} objectief (de werkplek, waar de oorzaken liggen).`,
        en: `${known.length} of 4, of which ${measured.length} objectively (the workplace, where the causes lie).`,
      },
    },
    {
      code: 'control',
      label: { nl: 'regelmogelijkheden per regelprobleem', en: 'control possibilities per control problem' },
      value:
        counted && controlProblems > 0
          ? Math.round((controlPossibilities / controlProblems) * 100) / 100
          : null,
      unit: 'RATIO',
      because: counted
        ? {
            nl: `${controlPossibilities} mogelijkheden op ${controlProblems} problemen.`,
            en: `${controlPossibilities} possibilities to ${controlProblems} problems.`,
          }
        : { nl: 'Niet geteld.', en: 'Not counted.' },
    },
    {
      code: 'satisfaction',
      label: { nl: 'laagste tevredenheid', en: 'lowest satisfaction' },
      value: lowest?.value ?? null,
      unit: 'POINTS',
      because:
        lowest === undefined
          ? { nl: 'Niet gevraagd.', en: 'Not asked.' }
          : { nl: `Over ${lowest.name.nl}.`, en: `On ${lowest.name.en}.` },
    },
    ...worksThrough.map(([key, name]): Derived => {
      const found = fourAs.map(([part, label]) => [label, values[part]?.effects?.[key]] as const);
      return {
        code: `effects.${key}`,
        label: { nl: `effect op ${name.nl}`, en: `effect on ${name.en}` },
        value: together(found.map(([, one]) => one)),
        because: listed(found),
      };
    }),
    {
      code: 'oecd.earnings',
      label: { nl: 'OESO: inkomenspositie', en: 'OECD: earnings' },
      value: together([values.terms?.earnings]),
      because: listed([[{ nl: 'inkomenspositie', en: 'earnings' }, values.terms?.earnings]]),
    },
    {
      code: 'oecd.security',
      label: { nl: 'OESO: arbeidsmarktzekerheid', en: 'OECD: labour market security' },
      value: together([values.terms?.security]),
      because: listed([[{ nl: 'arbeidsmarktzekerheid', en: 'security' }, values.terms?.security]]),
    },
    {
      code: 'oecd.work',
      label: { nl: 'OESO: kwaliteit van de werkzaamheden', en: 'OECD: quality of the working environment' },
      value: together(work),
      because: {
        nl: 'Uit arbeidsinhoud, arbeidsomstandigheden en arbeidsverhoudingen.',
        en: 'From content, conditions and relations.',
      },
    },
  ];
};

/**
 * Quality of work in four A's: `000`, "Kwaliteit van de arbeid" (1) the A's with what makes jobs bad and good, (3)
 * objective (the workplace, causes; control problems against control possibilities) and subjective (the person,
 * symptoms; satisfaction), (4) effects on employees, operations, society and innovative power; `001`, Box 1: the
 * OECD's three dimensions, of which the third is the content of work, the conditions and the relations.
 */
export const qualityOfWork = defineInstrument({
  key: 'quality-of-work',
  version: 1,
  label: { nl: 'kwaliteit van de arbeid (vier A’s)', en: 'quality of work (four A’s)' },
  description: {
    nl: 'Wat een verandering betekent voor inhoud, omstandigheden, voorwaarden en verhoudingen van het werk.',
    en: 'What a change means for the content, conditions, terms and relations of work.',
  },
  source:
    'Webinar sociale innovatie, Kwaliteit van de arbeid (1)-(4); Handreiking sociale innovatie en technologische innovatie bij gemeenten, Box 1',
  schema,
  derive,
});
