import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { acrossProjects } from './as-of.ts';
import { schema } from './schema.ts';

const ofProjects: ReadonlySet<string> = new Set([
  'Project',
  'Theme',
  'Consultation',
  'Input',
  'Decision',
  'Pilot',
  'Assessment',
]);

/** Fields that come to a project only from what was read with that project. */
const withinIt: ReadonlySet<string> = new Set(['Rule.project']);

/** The fields by which what belongs to an organisation shows something of a project. */
const comingToProjects = (): readonly string[] => {
  const found: string[] = [];
  const types = new Set(['Organisation', 'Person', 'Group', 'Rule', 'RuleVersion', 'Event']);
  // A set is walked to its end, also to what is added on the way.
  for (const name of types) {
    const type = schema.getType(name);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const [field, { type: of }] of Object.entries(type.getFields())) {
      const next = getNamedType(of).name;
      if (acrossProjects.has(`${name}.${field}`)) found.push(`${name}.${field}`);
      else if (ofProjects.has(next)) found.push(`${name}.${field}`);
      else types.add(next);
    }
  }
  return found;
};

test('whatever leads from an organisation to its projects is known to do so', () => {
  const known = [...acrossProjects, ...withinIt];
  expect(comingToProjects().toSorted()).toEqual(known.toSorted());
});
