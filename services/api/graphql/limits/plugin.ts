import { Kind, parse } from 'graphql';
import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { z } from 'zod';
import { fault } from '../faults.ts';
import { costOf } from './cost.ts';
import { tooMuch } from './document.ts';
import { limits } from './limits.ts';
import { nestingOf } from './nesting.ts';

/**
 * Refuses what would cost more to answer than one client may ask for: tokens while the document is read, its shape
 * before it is validated, its cost before it is executed. The verdict on a document's shape is kept with it.
 */
export const limiting = (schema: GraphQLSchema): Plugin => {
  const verdicts = new WeakMap<DocumentNode, GraphQLError | 'WITHIN'>();
  return {
    onParse: (parsing) => {
      const source: unknown = parsing.params.source;
      if (typeof source === 'string' && source.length > limits.characters) {
        throw fault('QUERY_TOO_LONG', { maximum: limits.tokens });
      }
      parsing.setParseFn((text: string) => {
        const actual = nestingOf(text, limits.tokens);
        if (actual > limits.nesting) throw fault('QUERY_TOO_DEEP', { actual, maximum: limits.nesting });
        return parse(text, { maxTokens: limits.tokens });
      });
    },
    onValidate: (validating) => {
      const document: unknown = validating.params.documentAST;
      if (!isDocument(document)) return;
      const verdict = verdicts.get(document) ?? tooMuch(document) ?? 'WITHIN';
      verdicts.set(document, verdict);
      if (verdict !== 'WITHIN') validating.setResult([verdict]);
    },
    onExecute: (executing) => {
      const document: unknown = executing.args.document;
      const { operationName, variableValues } = request.parse(executing.args);
      if (!isDocument(document)) return;
      const cost = costOf(schema, document, operationName, variableValues ?? {});
      if (cost <= limits.cost) return;
      executing.setResultAndStopExecution({
        errors: [fault('QUERY_TOO_COSTLY', { actual: cost, maximum: limits.cost })],
      });
    },
  };
};

/** What the cost of a document depends on besides itself. */
const request = z.object({
  operationName: z.string().nullish(),
  variableValues: z.record(z.string(), z.unknown()).nullish(),
});

const isDocument = (value: unknown): value is DocumentNode =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT;
