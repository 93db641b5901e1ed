import { describe, expect, it } from 'vitest';

import { leakFindings } from './leaks.ts';

/** Put together here, so that this file does not hold what it looks for. */
const path = (...parts: string[]): string => `/${parts.join('/')}`;

function codesIn(text: string): string[] {
  return leakFindings(new Map([['some/file', text]])).map(({ code }) => code);
}

describe('leaks', () => {
  it.each([
    path('home', 'someone', 'project'),
    `see ${path('work', 'main')}`,
    `cd "${path('Users', 'someone')}"`,
    path('root', '.config'),
    path('tmp', 'scratch.db'),
    ['C:', 'Users', 'someone'].join('\\'),
  ])('finds the machine path in %s', (text) => {
    expect(codesIn(text)).toEqual(['MACHINE_PATH']);
  });

  it.each([
    `https://${['registry', 'npmjs', 'org'].join('.')}/zod`,
    `https://${['artifactory', 'example', 'org'].join('.')}/npm`,
    ['registry', 'http://localhost:4873'].join('='),
  ])('finds the registry in %s', (text) => {
    expect(codesIn(text)).toEqual(['REGISTRY_HOST']);
  });

  it.each([
    'https://example.org/home/someone',
    'packages/work/main.ts',
    'tmpfs: [/tmp]',
    '/home/node',
    'the registry of decisions',
    './work/main',
  ])('leaves alone %s', (text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it('says where', () => {
    const text = `one\ntwo\nthree ${path('work', 'main')}`;
    expect(leakFindings(new Map([['notes.md', text]]))).toMatchObject([{ file: 'notes.md', line: 3 }]);
  });
});
