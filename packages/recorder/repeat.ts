import { commitment } from '@besluitspoor/event-log';
import type { JsonObject } from '@besluitspoor/event-log';
import type { ReadRequest } from './request.ts';
import type { RecordedCommand, Words } from './stream.ts';

/**
 * Whether a command that stands on the stream under the same id is this very command. Its personal text is
 * compared by salt and commitment; where it was emptied since, by the names of the fields.
 */
export const isSameCommand = (recorded: RecordedCommand, request: ReadRequest): boolean =>
  recorded.hash === request.hash && sameWords(recorded.words, request.words);

const sameWords = (recorded: readonly Words[], words: JsonObject): boolean => {
  const filled = new Set(recorded.flatMap(({ fields }) => fields));
  const names = Object.keys(words);
  return (
    filled.size === names.length &&
    names.every((name) => filled.has(name)) &&
    recorded.every(
      (part) =>
        part.salt === undefined || part.commitment === commitment(part.salt, some(words, part.fields)),
    )
  );
};

const some = (words: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(words).filter(([name]) => names.includes(name)));
