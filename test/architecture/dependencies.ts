import type { Finding } from './finding.ts';
import type { Link } from './resolve.ts';
import { isTest } from './workspace.ts';
import type { Package, Workspace } from './workspace.ts';

/**
 * Packages that use what they do not declare, and declare what they do not use. Tests may also use what the
 * root declares, which every package resolves to; the product may not, nor a package's devDependencies.
 */
export function dependencyFindings(workspace: Workspace, links: readonly Link[]): Finding[] {
  return [
    ...links.flatMap((link) => {
      const name = nameOf(link);
      return name === undefined ? [] : undeclared(workspace, link, name);
    }),
    ...workspace.packages.flatMap((room) => unused(room, links)),
  ];
}

function undeclared(
  { rootDependencies }: Workspace,
  { file, from, import: { line } }: Link,
  name: string,
): Finding[] {
  const { dependencies, devDependencies } = from ?? {
    dependencies: rootDependencies,
    devDependencies: rootDependencies,
  };
  if (dependencies.includes(name)) return [];
  const inTests = devDependencies.includes(name) || rootDependencies.includes(name);
  if (inTests && isTest(file)) return [];
  if (inTests && from !== undefined) {
    return [{ code: 'TEST_ONLY', file, line, message: `uses ${name}, which is declared for tests only` }];
  }
  return [{ code: 'UNDECLARED', file, line, message: `uses ${name}, which its package does not declare` }];
}

function unused(
  { folder, dependencies, devDependencies, name: own }: Package,
  links: readonly Link[],
): Finding[] {
  const used = new Set(links.filter(({ from }) => from?.name === own).map(nameOf));
  return [...dependencies, ...devDependencies]
    .filter((name) => !used.has(typed(name)) && !used.has(name))
    .map((name) => ({
      code: 'UNUSED',
      file: `${folder}/package.json`,
      line: 0,
      message: `declares ${name}, which nothing in it uses`,
    }));
}

/** The package that an import names, where it is another one than its own; a path names none. */
function nameOf({ from, target }: Link): string | undefined {
  switch (target.kind) {
    case 'library':
      return target.name;
    case 'not-exported':
      return target.to.name;
    case 'source':
      return target.byPath || target.to === from ? undefined : target.to?.name;
    case 'builtin':
    case 'missing':
    case 'unreadable':
      return undefined;
  }
}

/** `@types/express` is used where `express` is. */
function typed(name: string): string {
  return name.startsWith('@types/') ? name.slice('@types/'.length) : name;
}
