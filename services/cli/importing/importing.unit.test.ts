import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { Fault } from '../command-line/fault.ts';
import { inFlight } from './in-flight.ts';
import { linesOf, readLines } from './lines.ts';

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) yield number;
}

test('no more are under way than may be, and they begin in order', async () => {
  const begun: number[] = [];
  let underWay = 0;
  let most = 0;
  await inFlight(numbers(50), 7, async (number) => {
    begun.push(number);
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setImmediate(resolve));
    underWay -= 1;
  });
  expect(most).toBe(7);
  expect(begun).toEqual(Array.from({ length: 50 }, (_, index) => index));
});

test('after a failure nothing is begun, and it is thrown once what was under way has ended', async () => {
  let ended = 0;
  const begun: number[] = [];
  const work = async (number: number): Promise<void> => {
    begun.push(number);
    if (number === 3) throw new Error('three');
    await new Promise((resolve) => setImmediate(resolve));
    ended += 1;
  };
  await expect(inFlight(numbers(50), 5, work)).rejects.toThrow('three');
  expect(ended).toBe(begun.length - 1);
  expect(begun.length).toBeLessThan(12);
});

test('when told to stop it finishes what it began', async () => {
  const stopping = new AbortController();
  const done: number[] = [];
  await inFlight(
    numbers(50),
    1,
    async (number) => {
      done.push(number);
      if (number === 4) stopping.abort();
    },
    stopping.signal,
  );
  expect(done).toEqual([0, 1, 2, 3, 4]);
});

test('lines are numbered from 1, empty ones passed over, and one that is no JSON says so', async () => {
  const source = new PassThrough();
  source.end('{"a":1}\r\n\n{oops\n"é"');
  const lines = [];
  for await (const line of readLines(source)) lines.push(line);
  expect(lines.filter((line) => 'value' in line)).toEqual([
    { number: 1, value: { a: 1 } },
    { number: 4, value: 'é' },
  ]);
  expect(lines.flatMap((line) => ('fault' in line ? [`${line.number} ${line.fault}`] : []))).toEqual([
    '3 it goes wrong after 1 characters',
  ]);
});

test('a line is parted by line breaks alone, is UTF-8, and is not repeated where it is no JSON', async () => {
  const source = new PassThrough();
  source.end(
    Buffer.concat([
      Buffer.from('"een\u2028twee\u0085drie"\n'),
      Buffer.from([0x22, 0xff, 0xfe, 0x22, 0x0a]),
      Buffer.from('mijn geheim\n"mijn geheim'),
    ]),
  );
  const lines = [];
  for await (const line of readLines(source)) lines.push(line);
  expect(lines).toEqual([
    { number: 1, value: 'een\u2028twee\u0085drie' },
    { number: 2, fault: 'it is not UTF-8' },
    { number: 3, fault: 'it goes wrong, or ends too early' },
    { number: 4, fault: 'it goes wrong after 12 characters' },
  ]);
});

test('a source that breaks off is a fault, not an end', async () => {
  const source = new PassThrough();
  source.write('{"a":1}\n');
  const read = async (): Promise<void> => {
    for await (const { number } of readLines(source)) {
      expect(number).toBe(1);
      source.destroy(new Error('the disk is gone'));
    }
  };
  await expect(read()).rejects.toThrow(new Fault('Cannot read: the disk is gone.'));
});

test('a file that is not there is a fault too', async () => {
  const read = async (): Promise<void> => {
    for await (const line of linesOf('/not/there.ndjson')) throw new Error(`a line: ${line.number}`);
  };
  await expect(read()).rejects.toThrow(Fault);
});
