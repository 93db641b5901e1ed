import { isEventLogError } from '@besluitspoor/event-log';
import { UndigestibleEventError } from '@besluitspoor/read-models';

/** The program was called in a way that it does not understand; the message says what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Something that the person at the keyboard can mend; the message is all they need. */
export class Fault extends Error {
  override readonly name = 'Fault';
}

/** Exit statuses: what was refused or failed, and what was called wrongly or is in use by another. */
export const failed = 1;
export const misused = 2;

/** What went wrong, in a sentence, and the exit status that says so. */
export const explained = (error: unknown): { readonly sentence: string; readonly status: number } => {
  if (error instanceof UsageError) return { sentence: error.message, status: misused };
  if (error instanceof Fault) return { sentence: error.message, status: failed };
  if (isEventLogError(error, 'STORE_LOCKED')) return { sentence: error.message, status: misused };
  if (isEventLogError(error)) return { sentence: error.message, status: failed };
  if (error instanceof UndigestibleEventError) {
    const known = 'What was recorded is safe; a version of this program that knows the event can project it.';
    return { sentence: `${error.message}. ${known}`, status: failed };
  }
  if (isOfDisk(error)) {
    return { sentence: `${messageOf(error)}. Check the folder, its rights and the disk.`, status: failed };
  }
  return {
    sentence: error instanceof Error && error.stack !== undefined ? error.stack : messageOf(error),
    status: failed,
  };
};

const diskCodes: ReadonlySet<unknown> = new Set(['EACCES', 'EROFS', 'ENOSPC']);

/** What SQLite calls no permission, read-only, a failed read or write, a full disk, a file that cannot be opened. */
const diskResults: ReadonlySet<number> = new Set([3, 8, 10, 13, 14]);

/** Whether it is the folder or the disk that did not let it happen, for a file of ours or one of SQLite's. */
const isOfDisk = (error: unknown): boolean => {
  if (diskCodes.has(codeOf(error))) return true;
  const result: unknown = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  // The low byte is the result, what stands above it a detail of it.
  return typeof result === 'number' && diskResults.has(result & 0xff);
};

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

const messageOf = (error: unknown): string =>
  error instanceof Error && error.message !== '' ? error.message : `unexplained failure (${typeof error})`;
