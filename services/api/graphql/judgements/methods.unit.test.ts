import { methods } from '@besluitspoor/governance';
import { describe, expect, it } from 'vitest';
import { definedChecks } from './methods.ts';

describe.each(methods)('$id', (method) => {
  it('says of each thing that it judges when it is met, in both languages', () => {
    const checks = definedChecks(method);
    expect(checks.length).toBeGreaterThan(5);
    for (const { code, definition, label } of checks) {
      expect(definition, code).not.toBe(label);
      expect(definition.nl.length, code).toBeGreaterThan(20);
      expect(definition.en.length, code).toBeGreaterThan(20);
    }
  });
});
