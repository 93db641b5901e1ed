import { parseSync, Visitor } from 'oxc-parser';
import type { Expression } from 'oxc-parser';

import type { Finding } from './finding.ts';
import { lineAt, parseSource } from './imports.ts';
import type { Workspace } from './workspace.ts';

/** A comment that tells a checker to look away. */
const SILENCER =
  /^\W*(?:@ts-(?:ignore|nocheck|expect-error)|(?:eslint|oxlint)-disable|[vc]8 ignore|istanbul ignore)/u;

const NOT_RUN: ReadonlySet<string> = new Set(['only', 'skip', 'todo', 'fails']);
const TEST_FUNCTIONS: ReadonlySet<string> = new Set(['it', 'test', 'describe', 'suite']);
const MOCKS: ReadonlySet<string> = new Set(['mock', 'doMock', 'unmock']);

/**
 * Ways around a type, a check or a test: `any` by assertion, comments that silence a checker, tests that
 * are singled out or left out, modules replaced by a mock.
 */
export function shortcutFindings({ sources }: Workspace): Finding[] {
  return [...sources].flatMap(([file, text]) => [...silencers(file, text), ...shortcuts(file, text)]);
}

function silencers(file: string, text: string): Finding[] {
  const { comments } = parseSync(file, text, { lang: 'ts', sourceType: 'module' });
  return comments
    .filter(({ value }) => SILENCER.test(value))
    .map(({ value, start }) => ({
      code: 'SILENCED',
      file,
      line: lineAt(text, start),
      message: `silences a check (${value.trim()}); mend the cause`,
    }));
}

function shortcuts(file: string, text: string): Finding[] {
  const found: Finding[] = [];
  const note = (code: 'ANY' | 'TEST_NOT_RUN' | 'MOCK', start: number, message: string): void => {
    found.push({ code, file, line: lineAt(text, start), message });
  };
  new Visitor({
    TSAnyKeyword(node) {
      note('ANY', node.start, 'any says nothing; parse what comes from outside, type what is inside');
    },
    MemberExpression(node) {
      const member = node.property.type === 'Identifier' ? node.property.name : undefined;
      if (member === undefined) return;
      const name = rootOf(node.object);
      if (name !== undefined && TEST_FUNCTIONS.has(name) && NOT_RUN.has(member)) {
        note('TEST_NOT_RUN', node.start, `${name}.${member} hides tests; every test runs`);
      }
      if (name === 'vi' && MOCKS.has(member)) {
        note('MOCK', node.start, `vi.${member} replaces our own code; test the real thing`);
      }
    },
  }).visit(parseSource(file, text));
  return found;
}

/** `it` of `it`, `it.concurrent` and `it.each([...])`. */
function rootOf(expression: Expression | { readonly type: 'Super' }): string | undefined {
  if (expression.type === 'Identifier') return expression.name;
  if (expression.type === 'CallExpression') return rootOf(expression.callee);
  return expression.type === 'MemberExpression' ? rootOf(expression.object) : undefined;
}
