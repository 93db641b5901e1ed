/** What a document may hold. Tokens are limited while it is read, so that a long one costs no more than this. */
export const limits = {
  /** UTF-16 units of the document's text. */
  characters: 50_000,
  tokens: 3_000,
  /** Brackets of any kind within each other: whatever reads a document goes down them, and a stack ends. */
  nesting: 64,
  /** Fields below each other; introspection is limited by a rule of its own. */
  depth: 14,
  aliases: 50,
  /** Times that one name, or one fragment, stands in one selection. */
  repeats: 20,
  fragments: 50,
  /** Fields that the answer could hold. */
  cost: 30_000,
} as const;
