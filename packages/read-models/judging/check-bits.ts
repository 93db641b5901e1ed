import { conformityChecks } from '@besluitspoor/governance';

/** The codes of the checks in the order of their bits. */
export const checkCodes: readonly string[] = Object.keys(conformityChecks);

/** The bit of a check; 0: there is no such check. */
export const bitOf = (code: string): number => {
  const place = checkCodes.indexOf(code);
  return place < 0 ? 0 : 2 ** place;
};
