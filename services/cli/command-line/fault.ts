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
  const code = codeOf(error);
  if (code === 'EACCES' || code === 'EROFS' || code === 'ENOSPC') {
    return { sentence: `${messageOf(error)}. Check the folder, its rights and the disk.`, status: failed };
  }
  return {
    sentence: error instanceof Error && error.stack !== undefined ? error.stack : messageOf(error),
    status: failed,
  };
};

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

const messageOf = (error: unknown): string =>
  error instanceof Error && error.message !== '' ? error.message : `unexplained failure (${typeof error})`;
