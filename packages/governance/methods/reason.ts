/**
 * A text with case, spaces and punctuation folded: what two people would call the same sentence.
 * Lower-case words of letters and digits, one space between them; empty when it holds none.
 */
export const folded = (text: string): string => words(text).join(' ');

/**
 * Whether a reason says anything of its own: it holds at least one word beyond the template phrases registered
 * before the answer (domain.md, "Answering": with a reason).
 *
 * @param reason the reason of an answer; left out: none
 * @param phrases the phrases that stood in the log before the answer
 */
export const hasReason = (reason: string | undefined, phrases: readonly string[]): boolean => {
  if (reason === undefined) return false;
  if (saysMore(reason, new Set(phrases.flatMap(words)))) return true;
  const said = words(reason);
  // A word may belong to several phrases; it is the answer's own only when it belongs to none.
  const borrowed = new Set<number>();
  for (const phrase of phrases) {
    const template = words(phrase);
    if (template.length === 0) continue;
    for (let start = 0; start + template.length <= said.length; start += 1) {
      if (template.every((word, offset) => said[start + offset] === word)) {
        template.forEach((_, offset) => borrowed.add(start + offset));
      }
    }
  }
  return borrowed.size < said.length;
};

/**
 * Whether a plain word of the text is in no phrase, so that the whole need not be folded. A plain word stands between
 * characters that folding neither joins to it nor takes apart.
 */
const saysMore = (text: string, borrowable: ReadonlySet<string>): boolean => {
  for (const [, word = ''] of text.matchAll(plainWord)) {
    if (!borrowable.has(word.toLowerCase())) return true;
  }
  return false;
};

const plainWord = /(?<!\P{ASCII}|[A-Za-z0-9])([A-Za-z0-9]+)(?!\P{ASCII}|[A-Za-z0-9])/gu;

// Accents are kept apart from letters by NFKD and dropped, so that "één" and "een" fold to the same word.
const words = (text: string): readonly string[] =>
  plain.test(text) ? (text.toLowerCase().match(/[a-z0-9]+/g) ?? []) : accented(text);

/** What folding leaves as it is but for case. */
const plain = /^\p{ASCII}*$/u;

const accented = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
