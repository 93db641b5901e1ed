import { getNamedType, isListType, isNonNullType, isObjectType, isInterfaceType, Kind } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';
import { usualPage } from '../connection.ts';

/** How many entries a list without pages is taken to hold. */
const usualList = 5;

/** What figures over inputs of one's own choice count beside their fields: every input is looked at for them. */
const figuresOfChoice = 1_500;

type Variables = Readonly<Record<string, unknown>>;

/**
 * How many fields the answer to a valid document could hold: one for each field, times the size of the page below
 * a connection. Introspection counts as what it writes; its depth has a rule of its own. Figures of answering with
 * a filter count as much as a large page, since they are not kept and are worked out anew.
 */
export const costOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Variables,
): number => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const fragmentCosts = new Map<string, number>();
  let defaults: ReadonlyMap<string, number> = new Map();

  const costOfSet = (type: GraphQLNamedType | undefined, set: SelectionSetNode, times: number): number => {
    let cost = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        cost += costOfField(type, selection, times);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition;
        cost += costOfSet(
          on === undefined ? type : schema.getType(on.name.value),
          selection.selectionSet,
          times,
        );
      } else {
        cost += costOfFragment(selection.name.value, times);
      }
    }
    return cost;
  };

  const costOfFragment = (name: string, times: number): number => {
    const key = `${name} ${times}`;
    const known = fragmentCosts.get(key);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const cost =
      fragment === undefined
        ? 0
        : costOfSet(schema.getType(fragment.typeCondition.name.value), fragment.selectionSet, times);
    fragmentCosts.set(key, cost);
    return cost;
  };

  /** `times` is the size of the page whose `edges` and `nodes` stand directly below. */
  const costOfField = (type: GraphQLNamedType | undefined, field: FieldNode, times: number): number => {
    const name = field.name.value;
    if (field.selectionSet === undefined) return 1;
    const output = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name]?.type : undefined;
    // Introspection: its fields are not among those of a type.
    if (output === undefined) return 1 + costOfSet(undefined, field.selectionSet, 1);
    const below = getNamedType(output);
    if (below.name.endsWith('Connection')) {
      return 1 + costOfSet(below, field.selectionSet, pageOf(field));
    }
    const isPage = name === 'nodes' || name === 'edges';
    const entries = isPage ? times : isList(output) ? usualList : 1;
    const chosen = below.name === 'Answering' && isFiltered(field) ? figuresOfChoice : 1;
    return chosen + entries * costOfSet(below, field.selectionSet, 1);
  };

  const pageOf = (field: FieldNode): number => {
    const value = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
    if (value?.kind === Kind.INT) return Math.max(1, Number(value.value));
    if (value?.kind !== Kind.VARIABLE) return usualPage;
    const first = variables[value.name.value] ?? defaults.get(value.name.value);
    return typeof first === 'number' ? Math.max(1, first) : usualPage;
  };

  let cost = 0;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    if (typeof operationName === 'string' && definition.name?.value !== operationName) continue;
    const root = schema.getRootType(definition.operation);
    defaults = new Map(
      definition.variableDefinitions?.map(({ defaultValue, variable }) => [
        variable.name.value,
        defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : usualPage,
      ]),
    );
    fragmentCosts.clear();
    cost = Math.max(cost, costOfSet(root ?? undefined, definition.selectionSet, 1));
  }
  return cost;
};

const isFiltered = (field: FieldNode): boolean =>
  field.arguments?.some(({ name, value }) => name.value === 'filter' && value.kind !== Kind.NULL) ?? false;

const isList = (type: GraphQLOutputType): boolean =>
  isListType(type) || (isNonNullType(type) && isListType(type.ofType));
