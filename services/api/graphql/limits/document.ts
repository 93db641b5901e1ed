import { Kind } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import type { GraphQLError } from 'graphql';
import { fault } from '../faults.ts';
import { limits } from './limits.ts';

/**
 * What is too much about the shape of a document, or undefined. Looked at before it is validated: validating
 * compares every field of a selection with every other of the same name, which a hostile one makes endless.
 */
export const tooMuch = (document: DocumentNode): GraphQLError | undefined => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  if (fragments.size > limits.fragments) return wide(fragments.size, limits.fragments);
  let aliases = 0;
  let repeats = 0;
  const depths = new Map<string, number>();

  const depthOf = (set: SelectionSetNode, names: Map<string, number>): number => {
    let deepest = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        if (selection.alias !== undefined) aliases += 1;
        const times = (names.get(name) ?? 0) + 1;
        names.set(name, times);
        repeats = Math.max(repeats, times);
        // The depth of introspection has a rule of its own.
        const below =
          selection.selectionSet === undefined
            ? 0
            : depthOf(selection.selectionSet, new Map<string, number>());
        deepest = Math.max(deepest, selection.name.value.startsWith('__') ? 1 : 1 + below);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        deepest = Math.max(deepest, depthOf(selection.selectionSet, names));
      } else {
        const times = (names.get(`...${selection.name.value}`) ?? 0) + 1;
        names.set(`...${selection.name.value}`, times);
        repeats = Math.max(repeats, times);
        deepest = Math.max(deepest, depthOfFragment(selection.name.value));
      }
    }
    return deepest;
  };

  const depthOfFragment = (name: string): number => {
    const known = depths.get(name);
    if (known !== undefined) return known;
    // A circle counts as nothing here: validation refuses it.
    depths.set(name, 0);
    const fragment = fragments.get(name);
    const depth = fragment === undefined ? 0 : depthOf(fragment.selectionSet, new Map<string, number>());
    depths.set(name, depth);
    return depth;
  };

  let deepest = 0;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      deepest = Math.max(deepest, depthOf(definition.selectionSet, new Map<string, number>()));
    }
  }
  for (const name of fragments.keys()) depthOfFragment(name);
  if (aliases > limits.aliases) {
    return fault('QUERY_TOO_MANY_ALIASES', { actual: aliases, maximum: limits.aliases });
  }
  if (repeats > limits.repeats) return wide(repeats, limits.repeats);
  if (deepest > limits.depth) return fault('QUERY_TOO_DEEP', { actual: deepest, maximum: limits.depth });
  return undefined;
};

const wide = (actual: number, maximum: number): GraphQLError => fault('QUERY_TOO_WIDE', { actual, maximum });
