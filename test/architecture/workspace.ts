import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { parse } from 'yaml';
import { z } from 'zod';

/** The repository as the checks see it: packages with their manifests, and every TypeScript source as text. */
export type Workspace = {
  readonly packages: readonly Package[];
  /** Path from the root, with forward slashes, to the text. */
  readonly sources: ReadonlyMap<string, string>;
  /** What the root declares: tools, and the libraries that every test may use. */
  readonly rootDependencies: readonly string[];
};

export type Package = {
  readonly name: string;
  /** Folder from the root, as `packages/governance`. */
  readonly folder: string;
  /** `.` and subpaths to files in the package. */
  readonly exports: ReadonlyMap<string, string>;
  readonly dependencies: readonly string[];
  readonly devDependencies: readonly string[];
};

const ranges = z.record(z.string(), z.string()).default({});

const manifestSchema = z.object({
  name: z.string(),
  exports: z.record(z.string(), z.string()).default({}),
  dependencies: ranges,
  devDependencies: ranges,
});

const workspaceFileSchema = z.object({ packages: z.array(z.string()) });

/**
 * Reads the workspace from disk.
 *
 * @param root the repository's folder, absolute
 * @throws if a manifest is not what pnpm takes, or exports by conditions (the sources are the product here)
 */
export function readWorkspace(root: string): Workspace {
  const { packages: patterns } = workspaceFileSchema.parse(
    parse(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')),
  );
  const packages = patterns
    .flatMap((pattern) => globSync(`${pattern}/package.json`, { cwd: root }))
    .map((path) => readPackage(root, path))
    .toSorted((one, other) => one.folder.localeCompare(other.folder));
  const rootManifest = readManifest(join(root, 'package.json'));
  return {
    packages,
    sources: readSources(root, ['*.ts', ...packages.map(({ folder }) => `${folder}/**/*.ts`)]),
    rootDependencies: [
      ...Object.keys(rootManifest.dependencies),
      ...Object.keys(rootManifest.devDependencies),
    ],
  };
}

/** The package that a file lies in, or undefined for a file of the root. */
export function packageOf(workspace: Workspace, file: string): Package | undefined {
  return workspace.packages.find(({ folder }) => file.startsWith(`${folder}/`));
}

/**
 * Whether a file belongs to the tests: it may use what the product may not. What several tests of a room share
 * stands in a folder `testing` of it.
 */
export function isTest(file: string): boolean {
  return (
    file.endsWith('.test.ts') || file.startsWith('test/') || file.includes('/testing/') || !file.includes('/')
  );
}

function readPackage(root: string, path: string): Package {
  const { name, exports, dependencies, devDependencies } = readManifest(join(root, path));
  return {
    name,
    folder: toForwardSlashes(path).replace(/\/package\.json$/u, ''),
    exports: new Map(Object.entries(exports)),
    dependencies: Object.keys(dependencies),
    devDependencies: Object.keys(devDependencies),
  };
}

function readManifest(path: string): z.infer<typeof manifestSchema> {
  return manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

function readSources(root: string, patterns: readonly string[]): Map<string, string> {
  const paths = globSync([...patterns], {
    cwd: root,
    exclude: (name) => name === 'node_modules' || name.endsWith('/node_modules'),
  });
  return new Map(
    paths.map((path) => [
      toForwardSlashes(relative(root, join(root, path))),
      readFileSync(join(root, path), 'utf8'),
    ]),
  );
}

function toForwardSlashes(path: string): string {
  return path.split(sep).join('/');
}
