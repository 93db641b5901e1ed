import { Kind, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import type { FragmentDefinitionNode, GraphQLNamedType, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Whether the client selected that field directly below the one that is being resolved, also through fragments. */
export const selects = (info: GraphQLResolveInfo, field: string): boolean =>
  info.fieldNodes.some(
    ({ selectionSet }) => selectionSet !== undefined && holds(selectionSet, field, info.fragments),
  );

/** Whether the operation being answered names one of those fields anywhere. */
export const mentions = (
  { operation, fragments }: GraphQLResolveInfo,
  fields: ReadonlySet<string>,
): boolean =>
  [operation, ...Object.values(fragments)].some(({ selectionSet }) => mentionedIn(selectionSet, fields));

const mentionedIn = ({ selections }: SelectionSetNode, fields: ReadonlySet<string>): boolean =>
  selections.some(
    (selection) =>
      (selection.kind === Kind.FIELD && fields.has(selection.name.value)) ||
      (selection.kind !== Kind.FRAGMENT_SPREAD &&
        selection.selectionSet !== undefined &&
        mentionedIn(selection.selectionSet, fields)),
  );

/**
 * Whether the client selected one of those fields at any depth below the one that is being resolved.
 *
 * @param fields by their type: `Organisation.oversight`
 */
export const reaches = (info: GraphQLResolveInfo, fields: ReadonlySet<string>): boolean =>
  info.fieldNodes.some(
    ({ selectionSet }) =>
      selectionSet !== undefined && reachedIn(selectionSet, getNamedType(info.returnType), info, fields),
  );

const reachedIn = (
  { selections }: SelectionSetNode,
  type: GraphQLNamedType | undefined,
  info: GraphQLResolveInfo,
  fields: ReadonlySet<string>,
): boolean =>
  selections.some((selection) => {
    const named = (name: string | undefined): GraphQLNamedType | undefined =>
      name === undefined ? type : info.schema.getType(name);
    switch (selection.kind) {
      case Kind.FIELD: {
        const name = selection.name.value;
        if (fields.has(`${type?.name ?? ''}.${name}`)) return true;
        const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
        return (
          field !== undefined &&
          selection.selectionSet !== undefined &&
          reachedIn(selection.selectionSet, getNamedType(field.type), info, fields)
        );
      }
      case Kind.INLINE_FRAGMENT:
        return reachedIn(selection.selectionSet, named(selection.typeCondition?.name.value), info, fields);
      case Kind.FRAGMENT_SPREAD: {
        const fragment = info.fragments[selection.name.value];
        return (
          fragment !== undefined &&
          reachedIn(fragment.selectionSet, named(fragment.typeCondition.name.value), info, fields)
        );
      }
    }
  });

const holds = (
  { selections }: SelectionSetNode,
  field: string,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): boolean =>
  selections.some((selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        return selection.name.value === field;
      case Kind.INLINE_FRAGMENT:
        return holds(selection.selectionSet, field, fragments);
      case Kind.FRAGMENT_SPREAD: {
        const fragment = fragments[selection.name.value];
        return fragment !== undefined && holds(fragment.selectionSet, field, fragments);
      }
    }
  });
