import { Lexer, Source, TokenKind } from 'graphql';

const opening: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * How many brackets of a document stand within each other at most, looked for in its first `tokens` tokens. To be
 * asked before it is parsed: the parser goes one call deeper for each, and some thousands end its stack.
 * Throws GraphQL's own syntax error for what is no token.
 */
export const nestingOf = (text: string, tokens: number): number => {
  const lexer = new Lexer(new Source(text));
  let open = 0;
  let deepest = 0;
  for (let read = 0; read < tokens; read += 1) {
    const { kind } = lexer.advance();
    if (kind === TokenKind.EOF) break;
    if (opening.has(kind)) deepest = Math.max(deepest, (open += 1));
    else if (closing.has(kind)) open -= 1;
  }
  return deepest;
};
