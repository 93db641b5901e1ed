import type { JsonObject, JsonValue } from '@besluitspoor/event-log';

/**
 * Plain data as JSON has it: members without a value are left out.
 * Throws TypeError for what JSON has no form for, such as a function.
 */
export const jsonOf = (value: unknown): JsonValue => {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'object':
      if (value === null) return null;
      return Array.isArray(value) ? value.map(jsonOf) : jsonObjectOf(value);
    default:
      throw new TypeError(`a ${typeof value} has no form in JSON`);
  }
};

/** As `jsonOf`, of an object; `left` names members to leave out. Throws TypeError for anything else. */
export const jsonObjectOf = (value: unknown, left: readonly string[] = []): JsonObject => {
  if (typeof value !== 'object' || value === null) throw new TypeError('an object was expected');
  const members: [string, JsonValue][] = [];
  for (const [name, member] of Object.entries(value)) {
    if (member !== undefined && !left.includes(name)) members.push([name, jsonOf(member)]);
  }
  // Defines each member, so that one named `__proto__` stays data.
  return Object.fromEntries(members);
};
