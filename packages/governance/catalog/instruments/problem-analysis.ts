import { z } from 'zod';
import { longText, shortText } from '../../record/text.ts';
import { closedList } from '../../record/vocabulary.ts';
import { defineInstrument, field } from './instrument.ts';
import type { Derived } from './instrument.ts';

const how = closedList('ProblemAnalysisMethod', 'How a problem was analysed together (`001`, step 2).', {
  BRAINSTORM: { nl: 'brainstormsessie', en: 'brainstorm' },
  FOCUS_GROUP: { nl: 'focusgroep', en: 'focus group' },
  INTERVIEW: { nl: 'interviews', en: 'interviews' },
  INFORMAL: { nl: 'informeel overleg op de werkvloer', en: 'informal talks on the floor' },
  OTHER: { nl: 'anders', en: 'other' },
});

const perspective = z.strictObject({
  who: field(shortText(), 'belanghebbende of deskundige', 'stakeholder or expert'),
  view: field(longText(), 'hoe die het probleem ziet', 'how they see the problem'),
});

const schema = z.strictObject({
  problem: field(longText(), 'het probleem, zoals samen vastgesteld', 'the problem, as found together'),
  provisional: field(
    longText().optional(),
    'de voorlopige analyse van opdrachtgever en innovatiemanager',
    'the provisional analysis of sponsor and innovation manager',
  ),
  changed: field(longText().optional(), 'wat daaraan samen is veranderd', 'what was changed in it together'),
  how: field(z.array(how).min(1).max(5), 'hoe de analyse tot stand kwam', 'how the analysis was made'),
  perspectives: field(
    z.array(perspective).min(1).max(50),
    'hoe belanghebbenden het probleem zien',
    'how stakeholders see the problem',
  ),
  problemOwner: field(
    z
      .strictObject({
        who: field(shortText(), 'wie de nadelen ervaart', 'who suffers the drawbacks'),
        experiences: field(z.boolean(), 'ervaart het zelf als probleem', 'experiences it as a problem'),
        view: field(longText(), 'hoe die het ziet', 'how they see it'),
      })
      .optional(),
    'de probleemeigenaar, bevraagd',
    'the problem owner, asked',
  ),
  floorKnowledge: field(
    longText().optional(),
    'zachte kennis van de werkvloer',
    'soft knowledge from the floor',
  ),
  systemFigures: field(
    longText().optional(),
    'harde gegevens uit de systemen',
    'hard figures from the systems',
  ),
  tensions: field(
    z.array(longText()).max(50).optional(),
    'tegengestelde belangen, uitgesproken',
    'opposed interests, made explicit',
  ),
  directions: field(
    z.array(longText()).max(50).optional(),
    'mogelijke oplossingsrichtingen',
    'possible directions for a solution',
  ),
});

const derive = (values: z.output<typeof schema>): readonly Derived[] => {
  const { perspectives, problemOwner, floorKnowledge, systemFigures, tensions = [] } = values;
  const both = floorKnowledge !== undefined && systemFigures !== undefined;
  return [
    {
      code: 'perspectives',
      label: { nl: 'zienswijzen', en: 'views' },
      value: perspectives.length,
      unit: 'COUNT',
      because: {
        nl: `Gehoord: ${perspectives.map(({ who }) => who).join(', ')}.`,
        en: `Heard: ${perspectives.map(({ who }) => who).join(', ')}.`,
      },
    },
    {
      code: 'problemOwnerAsked',
      label: { nl: 'probleemeigenaar bevraagd', en: 'problem owner asked' },
      value: problemOwner !== undefined,
      because:
        problemOwner === undefined
          ? {
              nl: 'Er staat niet wat de probleemeigenaar vindt.',
              en: 'The problem owner’s view is not stated.',
            }
          : { nl: `Bevraagd: ${problemOwner.who}.`, en: `Asked: ${problemOwner.who}.` },
    },
    {
      code: 'problemShared',
      label: { nl: 'probleemeigenaar ervaart het probleem', en: 'problem owner experiences the problem' },
      value: problemOwner?.experiences ?? null,
      because:
        problemOwner?.experiences === false
          ? {
              nl: 'De probleemeigenaar ervaart het zelf niet als probleem: begin niet bij een oplossing.',
              en: 'The problem owner does not experience it as a problem: do not begin with a solution.',
            }
          : { nl: 'Zoals de probleemeigenaar zelf zei.', en: 'As the problem owner said.' },
    },
    {
      code: 'softAndHard',
      label: { nl: 'zachte kennis en harde gegevens gekoppeld', en: 'soft knowledge joined to hard figures' },
      value: both,
      because: both
        ? { nl: 'Beide zijn ingevuld.', en: 'Both are filled in.' }
        : {
            nl: `Ontbreekt: ${[floorKnowledge === undefined ? 'kennis van de werkvloer' : '', systemFigures === undefined ? 'gegevens uit de systemen' : ''].filter((one) => one !== '').join(', ')}.`,
            en: `Missing: ${[floorKnowledge === undefined ? 'knowledge from the floor' : '', systemFigures === undefined ? 'figures from the systems' : ''].filter((one) => one !== '').join(', ')}.`,
          },
    },
    {
      code: 'tensions',
      label: { nl: 'uitgesproken tegenstellingen', en: 'opposed interests made explicit' },
      value: tensions.length,
      unit: 'COUNT',
      because: {
        nl: `${tensions.length} genoemd; wat is uitgesproken kan worden besproken.`,
        en: `${tensions.length} named; what is explicit can be discussed.`,
      },
    },
  ];
};

/**
 * The joint problem analysis (gezamenlijke probleemanalyse): `001`, step 2 "Sociaal innovatieve elementen" (who is
 * asked and how, the problem owner), "Dilemma's en valkuilen" (opposed interests made explicit) and the case of
 * enforcement (soft knowledge of the floor joined to hard figures; a provisional analysis done again).
 */
export const problemAnalysis = defineInstrument({
  key: 'problem-analysis',
  version: 1,
  label: { nl: 'gezamenlijke probleemanalyse', en: 'joint problem analysis' },
  description: {
    nl: 'Wat het probleem is in de ogen van de belanghebbenden, de probleemeigenaar en de werkvloer.',
    en: 'What the problem is in the eyes of the stakeholders, the problem owner and the floor.',
  },
  source: 'Handreiking sociale innovatie en technologische innovatie bij gemeenten, stap 2',
  schema,
  derive,
});
