import { describe, expect, it } from 'vitest';

import { foundIn } from './fixture.ts';

describe('a house that stands as planned', () => {
  it('gives no finding', () => {
    expect(foundIn({})).toEqual([]);
  });
});

describe('arrows between rooms', () => {
  it.each([
    ['packages/governance', 'event-log'],
    ['packages/governance', 'recorder'],
    ['packages/event-log', 'governance'],
    ['packages/read-models', 'recorder'],
    ['packages/recorder', 'read-models'],
    ['packages/recorder', 'api'],
    ['services/api', 'cli'],
  ])('finds %s importing %s, declared or not', (folder, other) => {
    const file = `${folder}/wrong.ts`;
    const declare = { [folder]: [`@besluitspoor/${other}`] };
    const ways = [
      `import { x } from '@besluitspoor/${other}';`,
      `import type { X } from '@besluitspoor/${other}';`,
      `export * from '@besluitspoor/${other}';`,
      `export const x = () => import('@besluitspoor/${other}');`,
      `export type X = import('@besluitspoor/${other}').X;`,
    ];
    for (const text of ways)
      expect(foundIn({ files: { [file]: text }, declare }), text).toContain(`ARROW ${file}`);
  });

  it('finds a room reached by path instead of by name', () => {
    const text = `export { idOf } from '../../packages/event-log/index.ts';`;
    expect(foundIn({ files: { 'services/api/wrong.ts': text } })).toEqual([
      'PATH_INTO_ROOM services/api/wrong.ts',
    ]);
    const worker = `new Worker(new URL('../event-log/index.ts', import.meta.url));`;
    expect(foundIn({ files: { 'packages/governance/wrong.ts': worker } })).toEqual([
      'PATH_INTO_ROOM packages/governance/wrong.ts',
    ]);
  });

  it('finds what a room does not export, what is not there and what cannot be read', () => {
    const inside = `import '@besluitspoor/event-log/sqlite.ts';`;
    expect(foundIn({ files: { 'packages/recorder/wrong.ts': inside } })).toEqual([
      'NOT_EXPORTED packages/recorder/wrong.ts',
    ]);
    expect(foundIn({ files: { 'packages/recorder/wrong.ts': `import './gone.ts';` } })).toEqual([
      'MISSING_FILE packages/recorder/wrong.ts',
    ]);
    const computed = `export const load = (name: string) => import(name);`;
    expect(foundIn({ files: { 'packages/recorder/wrong.ts': computed } })).toEqual([
      'IMPORT_UNREADABLE packages/recorder/wrong.ts',
    ]);
  });

  it.each(['utils', 'common', 'helpers', 'shared', 'lib'])('finds a room named %s', (name) => {
    expect(foundIn({ declare: { [`packages/${name}`]: [] } })).toEqual(
      expect.arrayContaining([`ROOM_NAME packages/${name}`, `ROOM_UNKNOWN packages/${name}/package.json`]),
    );
    const file = `packages/recorder/${name}/thing.ts`;
    expect(foundIn({ files: { [file]: 'export {};' } })).toEqual([`ROOM_NAME packages/recorder/${name}`]);
  });
});

describe('cycles', () => {
  it('finds one between files, of values and of types', () => {
    const files = {
      'packages/governance/one.ts': `import { three } from './three.ts';\nexport const one = three;`,
      'packages/governance/two.ts': `import type { one } from './one.ts';\nexport type Two = typeof one;`,
      'packages/governance/three.ts': `export type { Two } from './two.ts';\nexport const three = 3;`,
    };
    expect(foundIn({ files })).toEqual([
      expect.stringMatching(/^FILE_CYCLE packages\/governance\/(?:one|two|three)/u),
    ]);
  });

  it('finds a file that imports itself, and leaves a diamond alone', () => {
    const itself = {
      'packages/governance/one.ts': `import { one } from './one.ts';\nexport const own = one;`,
    };
    expect(foundIn({ files: itself })).toEqual(['FILE_CYCLE packages/governance/one.ts']);
    const diamond = {
      'packages/governance/top.ts': `import './left.ts';\nimport './right.ts';`,
      'packages/governance/left.ts': `import './bottom.ts';`,
      'packages/governance/right.ts': `import './bottom.ts';`,
      'packages/governance/bottom.ts': `export {};`,
    };
    expect(foundIn({ files: diamond })).toEqual([]);
  });

  it('finds one between rooms where no file lies on a circle', () => {
    const found = foundIn({
      files: { 'packages/event-log/wrong.ts': `import '@besluitspoor/recorder';` },
      declare: { 'packages/event-log': ['@besluitspoor/recorder'] },
    });
    expect(found).toContain('ARROW packages/event-log/wrong.ts');
    expect(found.filter((line) => line.startsWith('ROOM_CYCLE'))).toHaveLength(1);
    expect(found.filter((line) => line.startsWith('FILE_CYCLE'))).toEqual([]);
  });
});

describe('dependencies', () => {
  it('finds what is used and not declared: a library, a library below another, a room', () => {
    const files = { 'services/api/wrong.ts': `import 'pino';` };
    expect(foundIn({ files })).toEqual(['UNDECLARED services/api/wrong.ts']);
    expect(
      foundIn({ files: { 'services/api/wrong.ts': `import type { X } from '@pothos/core/deep';` } }),
    ).toEqual(['UNDECLARED services/api/wrong.ts']);
    expect(foundIn({ files: { 'services/cli/wrong.ts': `import '@besluitspoor/recorder';` } })).toEqual([
      'UNDECLARED services/cli/wrong.ts',
    ]);
  });

  it('finds what is declared and not used', () => {
    expect(foundIn({ declare: { 'services/cli': ['zod'] } })).toEqual(['UNUSED services/cli/package.json']);
    expect(foundIn({ declare: { 'services/cli': ['@types/express'] } })).toEqual([
      'UNUSED services/cli/package.json',
    ]);
  });

  it('lets tests use what the root declares, and finds the product using it', () => {
    const text = `import { it } from 'vitest';\nit('runs', () => {});`;
    expect(foundIn({ files: { 'packages/recorder/one.unit.test.ts': text } })).toEqual([]);
    expect(foundIn({ files: { 'packages/recorder/one.ts': text } })).toEqual([
      'TEST_ONLY packages/recorder/one.ts',
    ]);
  });

  it('lets what tests share stand in a folder of its own, on which the product may not rest', () => {
    const shared = {
      'packages/recorder/testing/one.ts': `import { it } from 'vitest';\nit('runs', () => {});`,
    };
    expect(foundIn({ files: shared })).toEqual([]);
    const product = { 'packages/recorder/two.ts': `import './testing/one.ts';` };
    expect(foundIn({ files: { ...shared, ...product } })).toEqual([
      'TEST_IN_PRODUCT packages/recorder/two.ts',
    ]);
  });
});

describe('the pure domain', () => {
  const file = 'packages/governance/wrong.ts';

  it.each(['node:fs', 'crypto', 'node:test'])('finds an import of %s', (name) => {
    expect(foundIn({ files: { [file]: `import '${name}';` } })).toEqual([`IMPURE_DEPENDENCY ${file}`]);
  });

  it('finds a library beyond its own, though declared', () => {
    const declare = { 'packages/governance': ['lodash'] };
    expect(foundIn({ files: { [file]: `import 'lodash';` }, declare })).toEqual([
      `IMPURE_DEPENDENCY ${file}`,
    ]);
  });

  it.each([
    'export const now = () => Date.now();',
    'export const now = Date.now;',
    `export const now = () => Date['now']();`,
    'export const now = () => new Date();',
    'export const now = () => Date();',
    'const { now } = Date;',
    'export const chance = () => Math.random();',
    'const { random } = Math;',
    'export const zone = () => process.env.TZ;',
    'const { env } = process;',
    'export const id = () => crypto.randomUUID();',
    'export const id = () => crypto.getRandomValues(new Uint8Array(1));',
    'export const id = () => globalThis.crypto.randomUUID();',
    `import { Temporal } from 'temporal-polyfill';\nexport const now = () => Temporal.Now.instant();`,
    'export const later = () => setTimeout(() => {}, 1);',
    'export const ask = () => fetch("http://localhost");',
    'export const mark = () => performance.now();',
  ])('finds %s', (text) => {
    const declare = {
      'packages/governance': text.includes('temporal-polyfill') ? ['temporal-polyfill'] : [],
    };
    expect(foundIn({ files: { [file]: text }, declare })).toEqual([`IMPURE_GLOBAL ${file}`]);
  });

  it.each([
    'export const day = (instant: string) => new Date(instant).getUTCDay();',
    'export const day = () => new Date(Date.UTC(2026, 0, 1));',
    'export const steps = (process: { readonly steps: readonly string[] }) => process.steps;',
    `import { process } from './index.ts';\nexport const steps = process.steps;`,
    'export const model = { process: 1 };\nexport const value = model.process;',
    'export const larger = (one: number, other: number) => Math.max(one, other);',
  ])('leaves alone %s', (text) => {
    expect(foundIn({ files: { [file]: text } })).toEqual([]);
  });

  it('lets its tests read files and use the clock', () => {
    const text = `import { readFileSync } from 'node:fs';\nexport const now = [Date.now(), readFileSync];`;
    expect(foundIn({ files: { 'packages/governance/one.unit.test.ts': text } })).toEqual([]);
  });
});

describe('shortcuts', () => {
  const file = 'services/cli/wrong.ts';

  it.each([
    ['ANY', 'export const x = JSON.parse("1") as any;'],
    ['ANY', 'export const x = (y: any[]) => y;'],
    ['SILENCED', '// @ts-ignore\nexport const x = 1;'],
    ['SILENCED', '// @ts-expect-error it fits\nexport const x = 1;'],
    ['SILENCED', '/* eslint-disable no-console */\nexport const x = 1;'],
    ['SILENCED', '// oxlint-disable-next-line no-console\nexport const x = 1;'],
    ['TEST_NOT_RUN', 'it.only("runs", () => {});'],
    ['TEST_NOT_RUN', 'describe.skip("runs", () => {});'],
    ['TEST_NOT_RUN', 'test.concurrent.skip("runs", () => {});'],
    ['TEST_NOT_RUN', 'it.each([1]).only("runs", () => {});'],
    ['TEST_NOT_RUN', 'it.todo("runs");'],
    ['MOCK', 'vi.mock("./own.ts");'],
  ])('finds %s in %s', (code, text) => {
    expect(foundIn({ files: { [file]: text } })).toEqual([`${code} ${file}`]);
  });

  it('leaves alone the words in a text, and members of the same name', () => {
    const text =
      'export const x = ["as any", "it.only", "// @ts-ignore"];\nexport const y = (only: { skip: 1 }) => only.skip;';
    expect(foundIn({ files: { [file]: text } })).toEqual([]);
  });
});
