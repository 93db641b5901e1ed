import { parseSync, Visitor } from 'oxc-parser';
import type { Expression, Program } from 'oxc-parser';

/** One mention of another module in a source file. */
export type Import = {
  /** As written, or undefined where it is computed and so cannot be read. */
  readonly specifier: string | undefined;
  /**
   * `type` is erased before running; `location` names a file without loading it here
   * (`new URL('./worker.ts', import.meta.url)`).
   */
  readonly kind: 'value' | 'type' | 'location';
  /** From 1. */
  readonly line: number;
};

/**
 * Every module that a source names: static and dynamic imports, re-exports, types, and files beside it.
 *
 * @param file its name, for the message of an error
 * @param text TypeScript
 * @throws SyntaxError if the text does not parse
 */
export function importsOf(file: string, text: string): Import[] {
  const found: Import[] = [];
  const note = (specifier: string | undefined, kind: Import['kind'], start: number): void => {
    found.push({ specifier, kind, line: lineAt(text, start) });
  };
  new Visitor({
    ImportDeclaration(node) {
      const types =
        node.importKind === 'type' ||
        (node.specifiers.length > 0 &&
          node.specifiers.every(
            (specifier) => specifier.type === 'ImportSpecifier' && specifier.importKind === 'type',
          ));
      note(node.source.value, types ? 'type' : 'value', node.start);
    },
    ExportNamedDeclaration(node) {
      if (node.source !== null) {
        note(node.source.value, node.exportKind === 'type' ? 'type' : 'value', node.start);
      }
    },
    ExportAllDeclaration(node) {
      note(node.source.value, node.exportKind === 'type' ? 'type' : 'value', node.start);
    },
    ImportExpression(node) {
      note(textOf(node.source), 'value', node.start);
    },
    TSImportType(node) {
      note(node.source.value, 'type', node.start);
    },
    NewExpression(node) {
      const [target, base] = node.arguments;
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'URL') return;
      if (target === undefined || target.type === 'SpreadElement') return;
      if (base?.type !== 'MemberExpression' || base.object.type !== 'MetaProperty') return;
      const specifier = textOf(target);
      if (specifier?.endsWith('.ts') === true) note(specifier, 'location', node.start);
    },
  }).visit(parseSource(file, text));
  return found;
}

/**
 * The syntax tree of a source.
 *
 * @throws SyntaxError if the text does not parse
 */
export function parseSource(file: string, text: string): Program {
  const { program, errors } = parseSync(file, text, { lang: 'ts', sourceType: 'module' });
  const [first] = errors;
  if (first !== undefined) throw new SyntaxError(`${file}: ${first.message}`);
  return program;
}

/** The line, from 1, on which a character stands. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function textOf(expression: Expression): string | undefined {
  if (expression.type === 'Literal' && typeof expression.value === 'string') return expression.value;
  if (expression.type === 'TemplateLiteral' && expression.expressions.length === 0) {
    return expression.quasis[0]?.value.cooked ?? undefined;
  }
  return undefined;
}
