import { architectureFindings } from './architecture.ts';
import type { Package, Workspace } from './workspace.ts';

const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'packages/event-log': ['uuid'],
  'packages/governance': ['zod'],
  'packages/read-models': ['@besluitspoor/event-log', '@besluitspoor/governance'],
  'packages/recorder': ['@besluitspoor/event-log', '@besluitspoor/governance'],
  'services/api': ['@besluitspoor/read-models', '@besluitspoor/recorder', 'express', '@types/express'],
  'services/cli': ['@besluitspoor/api'],
};

/** A small house that stands as planned: what it declares it uses, and every arrow points the right way. */
const SOUND: Readonly<Record<string, string>> = {
  'packages/event-log/index.ts': `import { v5 } from 'uuid';\nexport const idOf = (name: string) => v5(name, name);`,
  'packages/governance/index.ts': `import { z } from 'zod';\nexport const title = z.string();`,
  'packages/read-models/index.ts': `import '@besluitspoor/event-log';\nimport '@besluitspoor/governance';`,
  'packages/recorder/index.ts': `import '@besluitspoor/event-log';\nimport '@besluitspoor/governance';`,
  'services/api/index.ts': `import '@besluitspoor/read-models';\nimport '@besluitspoor/recorder';\nimport 'express';`,
  'services/cli/index.ts': `import '@besluitspoor/api';`,
};

/** What a fixture changes in the sound house. */
export type Changes = {
  /** Files added or replaced. */
  readonly files?: Readonly<Record<string, string>>;
  /** Dependencies added to the package in a folder; a folder that is not there becomes a package. */
  readonly declare?: Readonly<Record<string, readonly string[]>>;
};

/** The sound house with something changed. */
export function house({ files = {}, declare = {} }: Changes = {}): Workspace {
  const folders = [...new Set([...Object.keys(ROOMS), ...Object.keys(declare)])];
  return {
    packages: folders.map((folder) => room(folder, [...(ROOMS[folder] ?? []), ...(declare[folder] ?? [])])),
    sources: new Map(Object.entries({ ...SOUND, ...files })),
    rootDependencies: ['vitest', 'fast-check'],
  };
}

/** The findings in the changed house, as `CODE file`, so that a test says exactly what is found and no more. */
export function foundIn(changes: Changes): string[] {
  return architectureFindings(house(changes)).map(({ code, file }) => `${code} ${file}`);
}

function room(folder: string, dependencies: readonly string[]): Package {
  return {
    name: `@besluitspoor/${folder.split('/').at(-1)}`,
    folder,
    exports: new Map([['.', './index.ts']]),
    dependencies,
    devDependencies: [],
  };
}
