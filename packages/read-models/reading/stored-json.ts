import type { Criterion, Frame, FrameUse, RuleContent, Terms } from '@besluitspoor/governance';
import type { Overseen } from '../judging/overseen.ts';
import type { StoredBecause, StoredCheck } from '../judging/small-groups.ts';
import type { BecauseRow, FindingRow } from '../queries/judgements.ts';

/**
 * What the projectors wrote passed the domain's schemas then: here its shape is only looked at from afar, since a
 * list reads it for every row.
 */

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOf =
  <T>(is: (value: unknown) => value is T) =>
  (value: unknown): value is readonly T[] =>
    Array.isArray(value) && value.every((item) => is(item));

/** The stored value, parsed; throws when it is of another shape. */
export const storedAs = <T>(is: (value: unknown) => value is T, stored: string): T => {
  const value: unknown = JSON.parse(stored);
  return checked(is, value);
};

/** The value, when it has the shape. */
export const checked = <T>(is: (value: unknown) => value is T, value: unknown): T => {
  if (!is(value)) throw new Error('a stored value has another shape than its column');
  return value;
};

/** The list in a payload; left out: none. */
export const listIn = <T>(is: (value: unknown) => value is T, value: unknown): readonly T[] =>
  value === undefined ? [] : checked(isListOf(is), value);

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isTextList = isListOf(isText);
export const isTerms = (value: unknown): value is Terms => isObject(value);
export const isAllTerms = (value: unknown): value is Required<Terms> => isObject(value) && 'telling' in value;
export const isFrame = (value: unknown): value is Frame => isObject(value) && isText(value['kind']);
export const isFrameList = isListOf(isFrame);
export const isFrameUse = (value: unknown): value is FrameUse => isObject(value) && isText(value['kind']);
export const isRuleContent = (value: unknown): value is RuleContent =>
  isObject(value) && isText(value['method']) && Array.isArray(value['parties']);

export const isHoliday = (value: unknown): value is { readonly date: string; readonly name: string } =>
  isObject(value) && isText(value['date']) && isText(value['name']);
export const isHolidayList = isListOf(isHoliday);

export const isExclusion = (value: unknown): value is { readonly group: string; readonly reason: string } =>
  isObject(value) && isText(value['group']) && isText(value['reason']);

/** Who was entitled when a decision opened. */
export type StoredEntitlement = {
  readonly group: string;
  readonly revision: string;
  readonly members: number;
  readonly size?: number | undefined;
};
export const isEntitlement = (value: unknown): value is StoredEntitlement =>
  isObject(value) &&
  isText(value['group']) &&
  isText(value['revision']) &&
  typeof value['members'] === 'number';

export const isNotChosen = (
  value: unknown,
): value is { readonly alternative: number; readonly reason: string } =>
  isObject(value) && typeof value['alternative'] === 'number' && isText(value['reason']);

/** The rule version that a decision copied. */
export type StoredRuleCopy = {
  readonly rule: string;
  readonly version: number;
  readonly title: string;
  readonly content: RuleContent;
  readonly basis?: 'AGREED' | 'IMPOSED' | 'LAID_DOWN' | undefined;
  readonly agreedAt?: string | undefined;
};
export const isRuleCopy = (value: unknown): value is StoredRuleCopy =>
  isObject(value) &&
  isText(value['rule']) &&
  typeof value['version'] === 'number' &&
  isRuleContent(value['content']);

export const isParticipant = (
  value: unknown,
): value is { readonly person?: string | undefined; readonly group: string } =>
  isObject(value) && isText(value['group']);

export const isVariant = (
  value: unknown,
): value is {
  readonly variant: number;
  readonly title: string;
  readonly description?: string | undefined;
} => isObject(value) && typeof value['variant'] === 'number' && isText(value['title']);

export const isResearcher = (
  value: unknown,
): value is {
  readonly person?: string | undefined;
  readonly description: string;
  readonly outsideTeam: boolean;
} => isObject(value) && isText(value['description']) && typeof value['outsideTeam'] === 'boolean';

export const isCriterion = (value: unknown): value is Criterion =>
  isObject(value) && typeof value['criterion'] === 'number' && isText(value['title']);

const isFinding = (value: unknown): value is FindingRow =>
  isObject(value) && isText(value['code']) && isObject(value['values']);
const isCheck = (value: unknown): value is StoredCheck =>
  isObject(value) && isText(value['status']) && isListOf(isFinding)(value['findings']);
export const isCheckList = isListOf(isCheck);
export const isScorecardStep = (
  value: unknown,
): value is { readonly step: string; readonly points: readonly StoredCheck[] } =>
  isObject(value) && isText(value['step']) && isCheckList(value['points']);
export const isScorecardStepList = isListOf(isScorecardStep);
const isBecause = (value: unknown): value is BecauseRow =>
  isObject(value) && isText(value['code']) && Array.isArray(value['evidence']);
const isStoredBecause = (value: unknown): value is StoredBecause =>
  isObject(value) &&
  isText(value['group']) &&
  isBecause(value['whole']) &&
  (value['unnumbered'] === undefined || isBecause(value['unnumbered']));
export const isBecauseList = isListOf(isStoredBecause);

export const isOverseen = (value: unknown): value is Overseen =>
  isObject(value) && Array.isArray(value['months']) && Array.isArray(value['worst']);
