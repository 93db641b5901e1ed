import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pages } from './pages.ts';

/** `PAGES=write vitest run packages/governance/methods/examples` writes them anew. */
const folder = join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'methods');

test.each(Object.entries(pages))('docs/methods/%s is what the examples say', (name, page) => {
  const file = join(folder, name);
  if (process.env['PAGES'] === 'write') writeFileSync(file, page());
  expect(readFileSync(file, 'utf8')).toBe(page());
});
