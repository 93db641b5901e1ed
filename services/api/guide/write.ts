import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../index.ts';
import { errorsPage } from './errors-page.ts';
import { mutationText } from './mutation-text.ts';
import { pagesOf } from './pages.ts';
import type { Answered } from './pages.ts';
import { examples } from './scenario.ts';
import { send } from './send.ts';

// Writes the pages of docs/api that hold the examples, with what a server answers to them:
// `pnpm --filter @besluitspoor/api guide`.
const folder = join(import.meta.dirname, '..', '..', '..', 'docs', 'api');
const directory = mkdtempSync(join(tmpdir(), 'besluitspoor-guide-'));
const server = await startServer({
  dataDirectory: directory,
  port: 0,
  identity: 'loopback',
  logLevel: 'warn',
});
try {
  const answered: Answered[] = [];
  for (const example of examples) {
    const headers = { 'x-besluitspoor-actor': example.actor };
    const answer = await send(server.url, mutationText(example), { input: example.input }, headers);
    answered.push({ ...example, answer });
  }
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of pagesOf(answered)) writeFileSync(join(folder, file), text);
  writeFileSync(join(folder, 'errors.md'), errorsPage());
} finally {
  await server.close();
  rmSync(directory, { recursive: true, force: true });
}
