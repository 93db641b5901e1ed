import { defineConfig } from 'vitest/config';

const EVERYWHERE = ['**/node_modules/**'];

/** Three groups, one after the other, so that what answers in milliseconds answers first. */
export default defineConfig({
  // Node gives everybody the CommonJS build of graphql; Vite would give our sources the other one, and its types
  // are then strangers to Pothos and yoga.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    setupFiles: ['./test/checks/seed.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{packages,services,test}/**/*.unit.test.ts'],
          exclude: EVERYWHERE,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'room',
          include: ['{packages,services}/**/*.test.ts'],
          exclude: [...EVERYWHERE, '**/*.unit.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'system',
          include: ['test/**/*.test.ts'],
          exclude: [...EVERYWHERE, '**/*.unit.test.ts'],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
