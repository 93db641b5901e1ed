import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const folder = resolve(import.meta.dirname, '../../docs/decisions');
const files = readdirSync(folder).filter((file) => file !== 'README.md');
const index = readFileSync(join(folder, 'README.md'), 'utf8');

it.each(files)('%s stands in the index under its number and title', (file) => {
  const [head = ''] = readFileSync(join(folder, file), 'utf8').split('\n');
  const [, number, title] = /^# (\d{4}) (.+)$/u.exec(head) ?? [];
  expect(file.slice(0, 4)).toBe(number);
  expect(index).toContain(`| [${number}](${file}) | ${title} |`);
});

it('no number is given twice', () => {
  const numbers = files.map((file) => file.slice(0, 4));
  expect(numbers.filter((number, place) => numbers.indexOf(number) < place)).toEqual([]);
});
