import { arrowFindings } from './arrows.ts';
import { cycleFindings } from './cycles.ts';
import { dependencyFindings } from './dependencies.ts';
import type { Finding } from './finding.ts';
import { importsOf } from './imports.ts';
import { purityFindings } from './purity.ts';
import { linkImports } from './resolve.ts';
import { shortcutFindings } from './shortcuts.ts';
import type { Workspace } from './workspace.ts';

/**
 * Everything in which a workspace departs from the house's plan: arrows between rooms, cycles, undeclared
 * and unused dependencies, an impure domain, and shortcuts around types and tests.
 *
 * @param workspace the packages and their sources, as text
 * @returns the findings in the order of the files; empty when the house stands as planned
 */
export function architectureFindings(workspace: Workspace): Finding[] {
  const links = linkImports(workspace, importsOf);
  return [
    ...arrowFindings(workspace, links),
    ...cycleFindings(links),
    ...dependencyFindings(workspace, links),
    ...purityFindings(workspace, links),
    ...shortcutFindings(workspace),
  ].toSorted((one, other) => one.file.localeCompare(other.file) || one.line - other.line);
}
