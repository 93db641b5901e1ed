import {
  conformityFindings,
  ladderFindings,
  messageOfCheck,
  scorecardFindings,
  sentenceOfFinding,
} from '@besluitspoor/governance';
import type { FindingCode } from '@besluitspoor/governance';
import type { CheckRow } from '@besluitspoor/read-models';
import type { Language } from '../language.ts';

/** Something that a judgement says: a code of the methods' sentences, and the values in it. */
export type Said = { readonly code: string; readonly values: Readonly<Record<string, string | number>> };

const codes: ReadonlySet<string> = new Set(
  [conformityFindings, ladderFindings, scorecardFindings].flatMap((known) => Object.keys(known)),
);

const isFindingCode = (code: string): code is FindingCode => codes.has(code);

const inGovernance = (language: Language): 'nl' | 'en' => (language === 'NL' ? 'nl' : 'en');

/** What a judgement says, in a sentence with its numbers; the code itself where no method has a sentence for it. */
export const messageOf = ({ code, values }: Said, language: Language): string =>
  isFindingCode(code) ? sentenceOfFinding({ code, values }, inGovernance(language)) : code;

/** What a check says: the sentences of the findings that make its status. */
export const messageOfJudged = ({ code, findings, status }: CheckRow, language: Language): string =>
  messageOfCheck(
    {
      check: code,
      status,
      findings: findings.flatMap((finding) =>
        isFindingCode(finding.code) ? [{ ...finding, code: finding.code, evidence: [] }] : [],
      ),
      holdsUntil: undefined,
    },
    inGovernance(language),
  );
