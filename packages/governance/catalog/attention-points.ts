import type { Label } from '../record/vocabulary.ts';

/** An attention point (aandachtspunt) of a step: its code and what it asks (`001`, the “Samenvattend” lists). */
export type AttentionPoint = {
  readonly code: AttentionPointCode;
  /** Key of the step in the process model. */
  readonly step: string;
  readonly label: Label;
};

/** The attention points of SIM in order; the code is step and number. */
export const attentionPointLabels = {
  '1.1': { nl: 'Autonomie en mandaat van de projectleider', en: 'Autonomy and mandate of the manager' },
  '1.2': { nl: 'Belangen en expertises hebben een rol', en: 'Interests and expertise have a role' },
  '1.3': { nl: 'Medewerkersbetrokkenheid is expliciet', en: 'Employee involvement is explicit' },
  '1.4': { nl: 'Besluitvormingsregels vooraf', en: 'Decision rules beforehand' },
  '1.5': { nl: 'Stakeholder- en ketenanalyse', en: 'Stakeholder and chain analysis' },
  '1.6': { nl: 'Communicatie en transparantie', en: 'Communication and transparency' },
  '2.1': { nl: 'Gezamenlijke probleemanalyse', en: 'Joint problem analysis' },
  '2.2': { nl: 'Oplossingen samen verkend', en: 'Solutions explored together' },
  '2.3': { nl: 'Veilig om je uit te spreken', en: 'Safe to speak' },
  '3.1': {
    nl: 'Impact op dienstverlening en kwaliteit van werk',
    en: 'Impact on service and quality of work',
  },
  '3.2': { nl: 'Kwalitatieve aspecten in de businesscase', en: 'Qualitative aspects in the business case' },
  '3.3': { nl: 'Samen gewaardeerd en besloten', en: 'Valued and decided together' },
  '3.4': { nl: 'Met verschillende varianten de test in', en: 'Several variants to the test' },
  '4.1': { nl: 'Onderzoeksexpertise', en: 'Research expertise' },
  '4.2': { nl: 'Varianten uitgeprobeerd', en: 'Variants tried' },
  '4.3': { nl: 'Zoveel mogelijk medewerkers maakten kennis', en: 'As many employees as possible acquainted' },
  '4.4': { nl: 'Criteria vooraf, samen', en: 'Criteria beforehand, together' },
  '4.5': { nl: 'Samen geëvalueerd', en: 'Evaluated together' },
  '5.1': { nl: 'Ruimte voor maatwerk', en: 'Room for customisation' },
  '5.2': { nl: 'Praktische ondersteuning', en: 'Practical support' },
  '5.3': { nl: 'Samen geëvalueerd, met kwaliteit van werk', en: 'Evaluated together with quality of work' },
  '5.4': { nl: 'Bijsturen en blijven evalueren', en: 'Steer and keep evaluating' },
} as const satisfies Record<string, Label>;

export type AttentionPointCode = keyof typeof attentionPointLabels;

const stepKeys = ['prepare', 'generate', 'select', 'test', 'implement'] as const;

const isCode = (code: string): code is AttentionPointCode => code in attentionPointLabels;

const simPoints: readonly AttentionPoint[] = Object.keys(attentionPointLabels)
  .filter(isCode)
  .map((code) => ({
    code,
    step: stepKeys[Number(code[0]) - 1] ?? 'prepare',
    label: attentionPointLabels[code],
  }))
  .toSorted((one, other) => (one.code < other.code ? -1 : 1));

/**
 * The attention points of a process model, by its key; none for a model that has none. PIM (`000`) has SIM's
 * without 1.5.
 */
export const attentionPointsOf = (processModel: string): readonly AttentionPoint[] => {
  switch (processModel) {
    case 'SIM':
      return simPoints;
    case 'PIM':
      return simPoints.filter(({ code }) => code !== '1.5');
    default:
      return [];
  }
};
