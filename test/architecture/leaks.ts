import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Finding } from './finding.ts';

/**
 * Where somebody works, and where they get packages from, is nobody else's business and breaks elsewhere.
 * A path counts when it starts one: not in an address, a glob or a longer path.
 */
const LEAKS: readonly { readonly code: 'MACHINE_PATH' | 'REGISTRY_HOST'; readonly pattern: RegExp }[] = [
  { code: 'MACHINE_PATH', pattern: /(?<![\w./*-])\/(?:work|root|workspaces?|Users|mnt|srv)\/[\w.-]+/u },
  { code: 'MACHINE_PATH', pattern: /(?<![\w./*-])\/home\/(?!node\b)[\w.-]+/u },
  { code: 'MACHINE_PATH', pattern: /(?<![\w./*-])\/(?:tmp|var\/folders)\/[\w.-]+/u },
  { code: 'MACHINE_PATH', pattern: /\b[A-Z]:\\{1,2}(?:Users|Documents|work)\\/u },
  { code: 'REGISTRY_HOST', pattern: /\bregistry\.(?:npmjs|yarnpkg|npmmirror)\.\w+/iu },
  { code: 'REGISTRY_HOST', pattern: /\b(?:npm\.pkg\.github|pkgs\.dev\.azure)\.com/iu },
  { code: 'REGISTRY_HOST', pattern: /\b(?:artifactory|nexus|verdaccio)\.[\w-]+\.\w+/iu },
  { code: 'REGISTRY_HOST', pattern: /^\s*(?:@[\w-]+:)?registry\s*[=:]\s*\S+/imu },
];

/** Machine paths and registry hosts, at most one of each pattern a file. */
export function leakFindings(texts: ReadonlyMap<string, string>): Finding[] {
  return [...texts].flatMap(([file, text]) =>
    LEAKS.flatMap(({ code, pattern }) => {
      const match = pattern.exec(text);
      if (match === null) return [];
      const line = text.slice(0, match.index).split('\n').length;
      return [{ code, file, line, message: `mentions ${match[0].trim()}` }];
    }),
  );
}

/**
 * The text files that are committed or about to be (new and not ignored); binary ones are left out.
 *
 * @param root a git work tree, absolute
 * @throws if it is none
 */
export function committedTexts(root: string): Map<string, string> {
  const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const paths = execFileSync('git', listing, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return new Map(
    paths
      .split('\0')
      // A file deleted in the work tree still stands in the index until the deletion is committed.
      .filter((path) => path !== '' && existsSync(join(root, path)))
      .map((path): [string, string] => [path, readFileSync(join(root, path), 'utf8')])
      .filter(([, text]) => !text.includes('\0')),
  );
}
