import { Kind } from 'graphql';
import type { FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

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
