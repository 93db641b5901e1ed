import { Visitor } from 'oxc-parser';
import type { BindingPattern, Expression, ParamPattern } from 'oxc-parser';

import type { Finding } from './finding.ts';
import { lineAt, parseSource } from './imports.ts';
import type { Link } from './resolve.ts';
import { isTest } from './workspace.ts';
import type { Workspace } from './workspace.ts';

const PURE_ROOM = 'packages/governance';
const PURE_LIBRARIES: ReadonlySet<string> = new Set([
  'zod',
  'date-holidays',
  'temporal-polyfill',
  '@formatjs/icu-messageformat-parser',
]);

/** What a pure function cannot know or do: objects of which any use is refused, and members of others. */
const IMPURE_OBJECTS: ReadonlySet<string> = new Set([
  'process',
  'crypto',
  'performance',
  'globalThis',
  'console',
]);
const IMPURE_MEMBERS: ReadonlySet<string> = new Set(['Date.now', 'Math.random', 'Temporal.Now']);
const IMPURE_CALLS: ReadonlySet<string> = new Set([
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
]);

/**
 * Where the domain would give another answer to the same question, or reach outside: libraries other than
 * its own four, modules of Node, the clock, randomness, the environment. Its tests may use what they need.
 */
export function purityFindings(workspace: Workspace, links: readonly Link[]): Finding[] {
  const product = (file: string): boolean => file.startsWith(`${PURE_ROOM}/`) && !isTest(file);
  return [
    ...links.filter(({ file }) => product(file)).flatMap(impureDependency),
    ...[...workspace.sources]
      .filter(([file]) => product(file))
      .flatMap(([file, text]) => impureUses(file, text)),
  ];
}

function impureDependency({ file, target, import: { specifier, line } }: Link): Finding[] {
  if (target.kind !== 'builtin' && (target.kind !== 'library' || PURE_LIBRARIES.has(target.name))) return [];
  return [
    {
      code: 'IMPURE_DEPENDENCY',
      file,
      line,
      message: `the domain is pure: it may not import ${specifier ?? 'that'}`,
    },
  ];
}

/** The clock, randomness and the environment, named in one source of the domain. */
export function impureUses(file: string, text: string): Finding[] {
  const found: Finding[] = [];
  const scopes: Set<string>[] = [new Set()];
  const declare = (pattern: BindingPattern | ParamPattern): void => {
    for (const name of namesIn(pattern)) scopes.at(-1)?.add(name);
  };
  const enter = (node: { readonly params: ParamPattern[] }): void => {
    scopes.push(new Set());
    node.params.forEach(declare);
  };
  const leave = (): void => {
    scopes.pop();
  };
  const refuse = (use: string, start: number): void => {
    const message = `the domain is pure: ${use} comes from outside; pass it in`;
    found.push({ code: 'IMPURE_GLOBAL', file, line: lineAt(text, start), message });
  };
  const globalName = (expression: Expression | { readonly type: 'Super' }): string | undefined =>
    expression.type === 'Identifier' && !scopes.some((scope) => scope.has(expression.name))
      ? expression.name
      : undefined;

  new Visitor({
    ImportDeclaration(node) {
      // Temporal is imported and stays the clock's owner; any other import is not the global of that name.
      for (const { local } of node.specifiers) if (local.name !== 'Temporal') scopes[0]?.add(local.name);
    },
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    VariableDeclarator(node) {
      const name = node.init === null ? undefined : globalName(node.init);
      if (name !== undefined) {
        if (IMPURE_OBJECTS.has(name)) refuse(name, node.start);
        for (const member of keysIn(node.id)) {
          if (IMPURE_MEMBERS.has(`${name}.${member}`)) refuse(`${name}.${member}`, node.start);
        }
      }
      declare(node.id);
    },
    MemberExpression(node) {
      const name = globalName(node.object);
      if (name === undefined) return;
      if (IMPURE_OBJECTS.has(name)) refuse(name, node.start);
      const member = node.property.type === 'Literal' ? node.property.value : keyName(node.property);
      if (IMPURE_MEMBERS.has(`${name}.${String(member)}`)) refuse(`${name}.${String(member)}`, node.start);
    },
    CallExpression(node) {
      const name = globalName(node.callee);
      if (name === 'Date') refuse('Date()', node.start);
      if (name !== undefined && IMPURE_CALLS.has(name)) refuse(name, node.start);
    },
    NewExpression(node) {
      if (globalName(node.callee) === 'Date' && node.arguments.length === 0) refuse('new Date()', node.start);
    },
  }).visit(parseSource(file, text));
  return found;
}

function namesIn(pattern: BindingPattern | ParamPattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => {
        if (element === null) return [];
        return namesIn(element.type === 'RestElement' ? element.argument : element);
      });
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        namesIn(property.type === 'RestElement' ? property.argument : property.value),
      );
    case 'RestElement':
      return namesIn(pattern.argument);
    case 'TSParameterProperty':
      return [];
  }
}

function keysIn(pattern: BindingPattern): string[] {
  if (pattern.type !== 'ObjectPattern') return [];
  return pattern.properties.flatMap((property) =>
    property.type === 'Property' ? (keyName(property.key) ?? []) : [],
  );
}

function keyName(key: { readonly type: string; readonly name?: unknown }): string | undefined {
  return key.type === 'Identifier' && typeof key.name === 'string' ? key.name : undefined;
}
