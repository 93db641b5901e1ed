import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands, records } from '@besluitspoor/governance';
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  printSchema,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { sentenceOf } from './graphql/events/event.ts';
import { schema } from './graphql/schema.ts';
import { exampleTabs } from './http/examples.ts';

const committed = readFileSync(join(import.meta.dirname, 'schema.graphql'), 'utf8');

describe('the schema', () => {
  it('breaks nothing of the committed one', () => {
    expect(findBreakingChanges(buildSchema(committed), schema).map((change) => change.description)).toEqual(
      [],
    );
  });

  it('is the committed one (`pnpm --filter @besluitspoor/api schema` writes it)', () => {
    expect(`${printSchema(schema)}\n` === committed).toBe(true);
  });

  it('has a mutation for each command and no other', () => {
    const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
    expect(mutations.toSorted()).toEqual(commands.map(({ name }) => name).toSorted());
  });

  it('says of every type, field, argument and value what it is', () => {
    const silent: string[] = [];
    const heard = (place: string, description: string | null | undefined): void => {
      if ((description ?? '').trim() === '') silent.push(place);
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__')) continue;
      heard(type.name, type.description);
      if (isEnumType(type)) {
        for (const value of type.getValues()) heard(`${type.name}.${value.name}`, value.description);
      } else if (isInputObjectType(type)) {
        for (const field of Object.values(type.getFields()))
          heard(`${type.name}.${field.name}`, field.description);
      } else if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          heard(`${type.name}.${field.name}`, field.description);
          for (const argument of field.args) {
            heard(`${type.name}.${field.name}(${argument.name})`, argument.description);
          }
        }
      }
    }
    expect(silent).toEqual([]);
  });

  it('has a sentence for every type of event', () => {
    const types = records.flatMap(({ events }) => Object.values(events).map(({ type }) => type));
    expect(types.length).toBeGreaterThan(80);
    expect(types.filter((type) => sentenceOf(type) === undefined)).toEqual([]);
  });

  it('takes every example of the explorer', () => {
    for (const { query } of exampleTabs()) expect(validate(schema, parse(query))).toEqual([]);
  });
});
