import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../port.ts';
import { canonicalJson, canonicalJsonWith, deepestNesting } from './canonical-json.ts';
import { decodeObject } from './decode.ts';

describe('canonical JSON (RFC 8785)', () => {
  it("writes the RFC's example of section 3.2.2", () => {
    const value = {
      numbers: [333_333_333.3333333, 1e30 / 1e16, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,100000000000000,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('sorts names by UTF-16 code units, as in section 3.2.3', () => {
    const value = { '€': 1, '\r': 2, '\uFB33': 3, 1: 4, '😀': 5, '\u0080': 6, ö: 7 };
    expect(JSON.stringify([...canonicalJson(value).matchAll(/:(\d)/g)].map((match) => match[1]))).toBe(
      JSON.stringify(['2', '4', '6', '7', '1', '5', '3']),
    );
  });

  it('writes minus zero as zero', () => {
    expect(canonicalJson([-0, 0])).toBe('[0,0]');
  });

  it('is what sorting and JSON.stringify give, for any JSON', () => {
    const json = fc.jsonValue({ noUnicodeString: false, maxDepth: 4 }).filter(isExact);
    fc.assert(
      fc.property(json, (value) => {
        const object = parsed(JSON.stringify({ value }));
        const text = canonicalJson(object);
        expect(parsed(text)).toEqual(object);
        expect(canonicalJson(parsed(text))).toBe(text);
        expect(text).toBe(sortedText(object));
      }),
      { numRuns: 500 },
    );
  });

  it('takes a member that is already written', () => {
    const object = { a: 1, z: [2], '\uFB33': 3 };
    for (const name of ['A', 'm', '😀']) {
      expect(canonicalJsonWith(object, name, '{"x":1}')).toBe(canonicalJson({ ...object, [name]: { x: 1 } }));
    }
    expect(canonicalJsonWith({}, 'm', '1')).toBe('{"m":1}');
  });

  it('sorts objects with many members', () => {
    const many = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`m${(index * 7919) % 500}`, index]),
    );
    expect(canonicalJson(many)).toBe(sortedText(many));
  });

  it('refuses nesting that could exhaust the stack', () => {
    const nested = (depth: number): string => '{"a":'.repeat(depth) + '{}' + '}'.repeat(depth);
    expect(canonicalJson(parsed(nested(deepestNesting - 1)))).toBe(nested(deepestNesting - 1));
    expect(() => canonicalJson(parsed(nested(deepestNesting)))).toThrow('nested too deeply');
    expect(() => canonicalJson(parsed(nested(5000)))).toThrow('nested too deeply');
  });

  it.each([new Date(0), new Map(), undefined, 1n, () => 1, Symbol('x')])('refuses %o, no JSON', (value) => {
    expect(() => {
      Reflect.apply(canonicalJson, undefined, [{ a: value }]);
    }).toThrow('at a.');
  });
});

function parsed(text: string): JsonObject {
  return decodeObject(0n, text, 'PAYLOAD_UNREADABLE');
}

/** Whether all numbers in a value are within 2^53. */
function isExact(value: unknown): boolean {
  if (typeof value === 'number') return Math.abs(value) < 2 ** 53;
  return typeof value !== 'object' || value === null || Object.values(value).every(isExact);
}

/** The obvious way to write it, slower. */
function sortedText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(sortedText).join(',')}]`;
  const members = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${sortedText(member)}`).join(',')}}`;
}
