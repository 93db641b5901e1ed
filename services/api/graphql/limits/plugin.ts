import type { DocumentNode, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { fault } from '../faults.ts';
import { costOf } from './cost.ts';
import { tooMuch } from './document.ts';
import { limits } from './limits.ts';

/**
 * Refuses what would cost more to answer than one client may ask for: tokens while the document is read, its shape
 * before it is validated, its cost before it is executed. The verdict on a document's shape is kept with it.
 */
export const limiting = (): Plugin => {
  const verdicts = new WeakMap<DocumentNode, GraphQLError | 'WITHIN'>();
  return {
    onParse({ params, parseFn, setParseFn }) {
      setParseFn((source, options) => parseFn(source, { ...options, maxTokens: limits.tokens }));
      if (params.source.toString().length > limits.characters) {
        throw fault('QUERY_TOO_LONG', { maximum: limits.tokens });
      }
    },
    onValidate({ params: { documentAST }, setResult }) {
      const verdict = verdicts.get(documentAST) ?? tooMuch(documentAST) ?? 'WITHIN';
      verdicts.set(documentAST, verdict);
      if (verdict !== 'WITHIN') setResult([verdict]);
    },
    onExecute({ args, setResultAndStopExecution }) {
      const { document, operationName, schema, variableValues } = args;
      const cost = costOf(schema, document, operationName, variableValues ?? {});
      if (cost > limits.cost) {
        setResultAndStopExecution({
          errors: [fault('QUERY_TOO_COSTLY', { actual: cost, maximum: limits.cost })],
        });
      }
    },
  };
};
