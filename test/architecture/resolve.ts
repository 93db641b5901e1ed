import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

import type { Import } from './imports.ts';
import { packageOf } from './workspace.ts';
import type { Package, Workspace } from './workspace.ts';

/** An import and what it leads to. */
export type Link = {
  readonly file: string;
  /** The package that the importing file lies in; undefined for a file of the root. */
  readonly from: Package | undefined;
  readonly import: Import;
  readonly target: Target;
};

export type Target =
  /** A source of this workspace; `byPath` when it was named by a path that leaves the package. */
  | {
      readonly kind: 'source';
      readonly file: string;
      readonly to: Package | undefined;
      readonly byPath: boolean;
    }
  /** A package of this workspace does not export that. */
  | { readonly kind: 'not-exported'; readonly to: Package }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'builtin' }
  | { readonly kind: 'library'; readonly name: string }
  | { readonly kind: 'unreadable' };

/**
 * Reads the imports of every source and finds what they lead to.
 *
 * @param workspace packages and sources
 * @param read gives the imports of one source
 */
export function linkImports(workspace: Workspace, read: (file: string, text: string) => Import[]): Link[] {
  return [...workspace.sources].flatMap(([file, text]) => {
    const from = packageOf(workspace, file);
    return read(file, text).map((found) => ({
      file,
      from,
      import: found,
      target: resolve(workspace, file, from, found.specifier),
    }));
  });
}

function resolve(
  workspace: Workspace,
  file: string,
  from: Package | undefined,
  specifier: string | undefined,
): Target {
  if (specifier === undefined) return { kind: 'unreadable' };
  if (/^\.{0,2}\//u.test(specifier)) {
    const path = posix.join(posix.dirname(file), specifier);
    const to = packageOf(workspace, path);
    if (to === from && !workspace.sources.has(path)) return missingOrAsset(path);
    return { kind: 'source', file: path, to, byPath: to !== from };
  }
  if (isBuiltin(specifier)) return { kind: 'builtin' };
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  const to = workspace.packages.find((candidate) => candidate.name === name);
  if (to === undefined) return { kind: 'library', name };
  const exported = to.exports.get(`.${specifier.slice(name.length)}`);
  if (exported === undefined) return { kind: 'not-exported', to };
  return { kind: 'source', file: posix.join(to.folder, exported), to, byPath: false };
}

/** A JSON file is imported as it stands and holds no imports; only sources are known here. */
function missingOrAsset(path: string): Target {
  return path.endsWith('.json')
    ? { kind: 'source', file: path, to: undefined, byPath: false }
    : { kind: 'missing', path };
}
