import type { z } from 'zod';
import { adviceKind } from '../decision/events.ts';
import { decisionKind } from '../decision/kinds.ts';
import { criterionAspect } from '../pilot/events.ts';
import { roleLabels } from '../organisation/roles.ts';
import { filledIn, namesIn } from '../catalog/template.ts';
import type { Values } from '../catalog/template.ts';
import { vocabulary } from '../record/vocabulary.ts';
import type { Label } from '../record/vocabulary.ts';
import { majorityKind, method } from '../rule/content.ts';
import { conformityFindings } from './conformity/findings.ts';
import type { ConformityCode } from './conformity/findings.ts';
import type { Check, CheckStatus, Finding } from './judgement.ts';
import { ladderFindings, unnumberedFindings } from './ladder/findings.ts';
import type { LadderCode } from './ladder/findings.ts';
import type { Fact } from './proof.ts';
import { scorecardFindings, unnumberedPoints } from './scorecard/findings.ts';
import type { ScorecardCode } from './scorecard/findings.ts';
import { lacking } from './scorecard/lacking.ts';

export type FindingCode = ConformityCode | LadderCode | ScorecardCode;
type Language = keyof Label;
type Said = Pick<Finding<FindingCode>, 'code' | 'values'>;

/** A check shows at most this many events, and says how many there are. */
export const MOST_EVIDENCE = 20;

const sentences: Readonly<Record<FindingCode, Label>> = {
  ...conformityFindings,
  ...ladderFindings,
  ...scorecardFindings,
};

/** For findings of a group that is too small for its numbers to be shown. */
const unnumbered: Readonly<Partial<Record<FindingCode, Label>>> = {
  ...unnumberedFindings,
  ...unnumberedPoints,
};

type Value = Values[string];

/** What follows from two values of a finding; `?` where one is no number, nothing where one is withheld. */
const fromTwo = (
  one: Value | undefined,
  other: Value | undefined,
  of: (one: number, other: number) => Value,
): Value | undefined => {
  if (one === undefined || other === undefined) return undefined;
  return typeof one === 'number' && typeof other === 'number' ? of(one, other) : '?';
};

/** Values that are said and stored nowhere, because they follow from those that are. */
const following: Readonly<Record<string, (values: Values) => Value | undefined>> = {
  unheard: ({ said, honoured }) => fromTwo(said, honoured, (all, heard) => all - heard),
  named: ({ party }) => (party === undefined || party === '' ? 0 : 1),
  percent: ({ count, size }) =>
    fromTwo(count, size, (some, all) => (all > 0 ? Math.floor((100 * some) / all) : '?')),
};

const withFollowing = (wanted: readonly string[], values: Values): Values => {
  const made = wanted.flatMap((name) => {
    const value = following[name]?.(values);
    return value === undefined ? [] : [[name, value] as const];
  });
  return made.length === 0 ? values : { ...values, ...Object.fromEntries(made) };
};

/** The sentence of a finding, or of a reason of the ladder, with its numbers; without those that are withheld. */
export const sentenceOf = ({ code, values }: Said, language: Language): string => {
  const whole = sentences[code];
  const wanted = namesIn(whole[language]);
  if (wanted.length === 0) return whole[language];
  const known = withFollowing(wanted, values);
  const lacks = wanted.some((name) => !(name in known));
  const template = (lacks ? (unnumbered[code] ?? whole) : whole)[language];
  const text = filledIn(template, known, (name, value) => worded(name, value, language))
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** What a check says: its decisive findings, those that make its status, each sentence once. */
export const messageOf = (check: Check<FindingCode>, language: Language): string => {
  const decisive = decisiveOf(check);
  const said = [...new Set(decisive.map((one) => sentenceOf(one, language)))];
  const claimed = check.status === 'UNPROVEN' && !decisive.some(({ status }) => status === 'UNPROVEN');
  return [...said, ...(claimed ? [onlyClaimed[language]] : [])].join(' ');
};

/** The events on which a check rests: at most twenty, the decisive findings' first, and how many there are. */
export const evidenceOf = (
  check: Check<FindingCode>,
): { readonly events: readonly Fact[]; readonly total: number } => {
  const decisive = decisiveOf(check);
  const found = [...decisive, ...check.findings].flatMap(({ evidence }) => evidence);
  const facts = [...new Map(found.map((fact) => [fact.event, fact])).values()];
  return { events: facts.slice(0, MOST_EVIDENCE), total: facts.length };
};

const onlyClaimed: Label = {
  nl: 'Dat rust op wat achteraf of namens een ander is vastgelegd, en dat is niet bevestigd.',
  en: 'This rests on what was recorded afterwards or on behalf of another, and was not confirmed.',
};

const worstFirst: readonly CheckStatus[] = ['NOT_MET', 'UNPROVEN', 'PENDING', 'MET', 'NOT_APPLICABLE'];

/** The findings of the status of the check; where none has it, as for a claim, those of the worst there is. */
const decisiveOf = ({ status, findings }: Check<FindingCode>): readonly Finding<FindingCode>[] => {
  const own = findings.filter((one) => one.status === status);
  if (own.length > 0) return own;
  const worst = worstFirst.find((one) => findings.some((other) => other.status === one));
  return findings.filter((one) => one.status === worst);
};

const labelsOf = (list: z.ZodEnum): Readonly<Record<string, Label>> => vocabulary.get(list)?.labels ?? {};

/** What the words of a value mean, by the name of the value. */
const words: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  role: roleLabels,
  kind: labelsOf(decisionKind),
  shown: labelsOf(decisionKind),
  advice: labelsOf(adviceKind),
  method: labelsOf(method),
  majority: labelsOf(majorityKind),
  escalator: {
    SPONSOR: { nl: 'de opdrachtgever', en: 'the sponsor' },
    MANAGER: { nl: 'de projectleider', en: 'the project manager' },
    SOMEBODY: { nl: 'iemand die geen rol noemde', en: 'somebody who named no role' },
  },
  missing: { ...labelsOf(criterionAspect), ...lacking },
};

// Making one takes far longer than using it, and a page of judgements has a thousand numbers.
const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  nl: new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
};

const worded = (name: string, value: string | number | undefined, language: Language): string => {
  if (value === undefined) return '';
  if (typeof value === 'number') {
    // Most are small and whole, and written alike in both.
    return Number.isInteger(value) && value >= 0 && value < 1000
      ? String(value)
      : numbers[language].format(value);
  }
  const known = words[name];
  if (known === undefined) return value;
  const word = (one: string): string => known[one]?.[language] ?? one;
  // A list; a word may be said of somebody: `PROJECT: Handhavers`.
  return value
    .split(', ')
    .map((one) => one.split(': ').map(word).join(': '))
    .join(', ');
};
