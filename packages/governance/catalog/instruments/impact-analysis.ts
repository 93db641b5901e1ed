import { z } from 'zod';
import { longText, shortText } from '../../record/text.ts';
import { directionLabel, effect, together } from './effect.ts';
import type { Direction } from './effect.ts';
import { defineInstrument, field } from './instrument.ts';
import type { Derived } from './instrument.ts';

const personGroup = z.strictObject({
  who: field(shortText(), 'om wie het gaat', 'whom it concerns'),
  tasks: field(effect, 'taken', 'tasks'),
  skills: field(effect, 'benodigde competenties', 'skills needed'),
  conditions: field(effect, 'arbeidsomstandigheden', 'working conditions'),
  autonomy: field(effect.optional(), 'autonomie', 'autonomy'),
  enjoyment: field(effect.optional(), 'werkplezier', 'enjoyment of work'),
});

type PersonGroup = z.output<typeof personGroup>;

const schema = z
  .strictObject({
    solution: field(longText(), 'de oplossing die wordt ingeschat', 'the solution that is assessed'),
    service: field(
      effect.optional(),
      'gevolgen voor de dienstverlening in het primaire proces',
      'effects on the service in the primary process',
    ),
    organisation: field(
      z
        .strictObject({
          ...effect.shape,
          people: field(longText().optional(), 'wat mensen doen', 'what people do'),
          technology: field(longText().optional(), 'wat de technologie doet', 'what the technology does'),
        })
        .optional(),
      'gevolgen voor de organisatie van het werk (taakverdeling mens en technologie)',
      'effects on the organisation of work (division of tasks between people and technology)',
    ),
    personGroups: field(
      z.array(personGroup).max(50).optional(),
      'gevolgen per groep personen',
      'effects per group of persons',
    ),
    usefulness: field(
      effect.optional(),
      'nut en gebruiksgemak voor de gebruiker',
      'use and ease of use for the user',
    ),
    socialPressure: field(
      longText().optional(),
      'wat anderen ervan vinden aan wie de gebruiker waarde hecht',
      'what others think of it whose opinion the user values',
    ),
    sideEffects: field(longText().optional(), 'bijeffecten', 'side effects'),
  })
  .refine(
    ({ service, organisation, personGroups = [] }) =>
      service !== undefined || organisation !== undefined || personGroups.length > 0,
    { error: 'INSTRUMENT_EMPTY' },
  );

const aspects = ['tasks', 'skills', 'conditions', 'autonomy', 'enjoyment'] as const;
const aspectLabels = {
  tasks: { nl: 'taken', en: 'tasks' },
  skills: { nl: 'competenties', en: 'skills' },
  conditions: { nl: 'arbeidsomstandigheden', en: 'conditions' },
  autonomy: { nl: 'autonomie', en: 'autonomy' },
  enjoyment: { nl: 'werkplezier', en: 'enjoyment' },
} as const;

const covered = (code: string, nl: string, en: string, filled: boolean): Derived => ({
  code,
  label: { nl: `${nl} beoordeeld`, en: `${en} assessed` },
  value: filled,
  because: filled
    ? { nl: 'Dit deel is ingevuld.', en: 'This part is filled in.' }
    : { nl: 'Dit deel is niet ingevuld.', en: 'This part is not filled in.' },
});

const perGroup = (group: PersonGroup, index: number): Derived => {
  const value: Direction | null = together(aspects.map((aspect) => group[aspect]));
  const said = (language: 'nl' | 'en') =>
    aspects
      .flatMap((aspect) => {
        const found = group[aspect];
        return found === undefined
          ? []
          : [`${aspectLabels[aspect][language]}: ${directionLabel(found.direction)[language]}`];
      })
      .join('; ');
  return {
    code: `personGroups.${index + 1}`,
    label: { nl: `gevolgen voor ${group.who}`, en: `effects on ${group.who}` },
    value,
    because: { nl: `${said('nl')}.`, en: `${said('en')}.` },
  };
};

const derive = (values: z.output<typeof schema>): readonly Derived[] => {
  const { service, organisation, personGroups = [] } = values;
  const worse = personGroups.flatMap((group) =>
    aspects
      .filter((aspect) => ['WORSE', 'MIXED'].includes(group[aspect]?.direction ?? ''))
      .map((aspect) => ({ who: group.who, aspect: aspectLabels[aspect] })),
  );
  return [
    covered('service', 'dienstverlening', 'service', service !== undefined),
    covered('organisation', 'organisatie van het werk', 'organisation of work', organisation !== undefined),
    covered('qualityOfWork', 'kwaliteit van het werk', 'quality of work', personGroups.length > 0),
    ...personGroups.map(perGroup),
    {
      code: 'worse',
      label: { nl: 'gevolgen die (deels) slechter zijn', en: 'effects that are (partly) worse' },
      value: worse.length,
      unit: 'COUNT',
      because: {
        nl:
          worse.length === 0
            ? 'Geen genoemd.'
            : `${worse.map(({ who, aspect }) => `${who}: ${aspect.nl}`).join('; ')}.`,
        en:
          worse.length === 0
            ? 'None named.'
            : `${worse.map(({ who, aspect }) => `${who}: ${aspect.en}`).join('; ')}.`,
      },
    },
  ];
};

/**
 * The impact analysis after the Technology Impact Method (TIM): `001`, step 3 "Sociaal innovatieve elementen": per
 * solution the effects on the service in the primary process, on the organisation of work (division of tasks between
 * people and technology) and on tasks, skills and conditions of individuals; quality of work counts too (enjoyment,
 * autonomy), and for adoption the use to the user and social pressure.
 */
export const impactAnalysis = defineInstrument({
  key: 'impact-analysis',
  version: 1,
  label: { nl: 'impactanalyse (TIM)', en: 'impact analysis (TIM)' },
  description: {
    nl: 'Wat een oplossing betekent voor de dienstverlening, de organisatie van het werk en de mensen.',
    en: 'What a solution means for the service, the organisation of work and the people.',
  },
  source: 'Handreiking sociale innovatie en technologische innovatie bij gemeenten, stap 3 (TIM)',
  schema,
  derive,
});
