/** One departure from the plan: what is wrong, where, and in words that say what to do. */
export type Finding = {
  readonly code: FindingCode;
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
  /** From 1; 0 when the finding is about the whole file. */
  readonly line: number;
  readonly message: string;
};

export type FindingCode =
  | 'ROOM_NAME'
  | 'ROOM_UNKNOWN'
  | 'ARROW'
  | 'PATH_INTO_ROOM'
  | 'NOT_EXPORTED'
  | 'MISSING_FILE'
  | 'IMPORT_UNREADABLE'
  | 'FILE_CYCLE'
  | 'ROOM_CYCLE'
  | 'UNDECLARED'
  | 'UNUSED'
  | 'TEST_ONLY'
  | 'TEST_IN_PRODUCT'
  | 'IMPURE_DEPENDENCY'
  | 'IMPURE_GLOBAL'
  | 'ANY'
  | 'SILENCED'
  | 'TEST_NOT_RUN'
  | 'MOCK'
  | 'MACHINE_PATH'
  | 'REGISTRY_HOST';

/** The findings as lines for a person, `file:line CODE message`. */
export function describeFindings(findings: readonly Finding[]): string[] {
  return findings.map(({ code, file, line, message }) => `${file}:${line} ${code} ${message}`);
}
