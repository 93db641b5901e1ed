import { caseFiles } from '../index.ts';
import { tellEnforcement } from './enforcement/case.ts';
import { tellUtrecht } from './utrecht/case.ts';
import { tellWink } from './wink/case.ts';

/** The cases as this source tells them: what each names, and of each case file what stands in it. */
export const tellCases = () => {
  const [enforcement, wink, utrecht] = [tellEnforcement(), tellWink(), tellUtrecht()];
  const told = [enforcement, wink, utrecht];
  return {
    enforcement,
    wink,
    utrecht,
    files: caseFiles.map((file, index) => ({ file, lines: told[index]?.lines ?? [] })),
  };
};

/** A case as it is stored: a line a command, each ended. */
export const linesOf = (lines: readonly object[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
