import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { architectureFindings } from './architecture.ts';
import { describeFindings } from './finding.ts';
import { committedTexts, leakFindings } from './leaks.ts';
import { readWorkspace } from './workspace.ts';

const ROOT = resolve(import.meta.dirname, '../..');

describe('this house', () => {
  const workspace = readWorkspace(ROOT);

  it('is read whole: every room, and sources in each', () => {
    expect(workspace.packages.map(({ folder }) => folder)).toContain('packages/governance');
    for (const { folder } of workspace.packages) {
      const sources = [...workspace.sources.keys()].filter((file) => file.startsWith(`${folder}/`));
      expect(sources, `${folder} holds nothing`).not.toEqual([]);
    }
  });

  it('stands as planned', () => {
    expect(describeFindings(architectureFindings(workspace))).toEqual([]);
  });
});

describe('what is committed', () => {
  const texts = committedTexts(ROOT);

  it('is read whole', () => {
    expect([...texts.keys()]).toEqual(expect.arrayContaining(['LICENSE', 'package.json', 'pnpm-lock.yaml']));
  });

  it('speaks of no machine and no registry', () => {
    expect(describeFindings(leakFindings(texts))).toEqual([]);
  });
});
