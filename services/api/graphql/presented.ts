import { isEventLogError } from '@besluitspoor/event-log';
import { GraphQLError } from 'graphql';
import { faults, isFaultCode } from './faults.ts';
import type { FaultCode, FaultValues } from './faults.ts';
import { sentence } from './language.ts';
import type { Language } from './language.ts';
import { limits } from './limits/limits.ts';
import { withoutValues } from './without-values.ts';

/** An error as it is shown, and whether it is the service's own and so has to be looked at. */
export type Presented = { readonly shown: GraphQLError; readonly ours: boolean };

/**
 * An error as a client may see it: a code, a sentence in its language, and nothing of the inside. What is not due
 * to the request is masked, and names the report under which the log tells of it.
 */
export const presented = (error: unknown, language: Language, correlation: string): Presented => {
  const { code, values } = told(error);
  const ours = code === 'INTERNAL_ERROR' || code === 'STORE_UNAVAILABLE';
  const all = ours ? { correlation } : values;
  const from = error instanceof GraphQLError ? error : undefined;
  return {
    ours,
    shown: new GraphQLError(sentence(faults[code], all, language), {
      nodes: from?.nodes ?? null,
      source: from?.source ?? null,
      positions: from?.positions ?? null,
      path: from?.path ?? null,
      extensions: {
        code,
        values: Object.entries(all).map(([name, value]) => ({ name, value: String(value) })),
        ...(ours
          ? { correlationId: correlation, http: code === 'INTERNAL_ERROR' ? { status: 500 } : comeBack }
          : {}),
      },
    }),
  };
};

/** The store may be reachable again soon; the same `commandId` then records once. */
const comeBack = { status: 503, headers: { 'retry-after': '5' } };

type Told = { readonly code: FaultCode; readonly values: FaultValues };

const told = (error: unknown): Told => {
  if (!(error instanceof GraphQLError)) return ownCode(error);
  const { code, values } = error.extensions;
  // Yoga gives some errors a code of this list, but not what its sentence needs.
  if (isFaultCode(code) && values !== undefined) return { code, values: valuesOf(values) };
  const said = error.message;
  const reason = withoutValues(error);
  // Before anything is resolved, what throws is a scalar that reads what the client sent.
  const ofScalar = error.path === undefined && valueRefused.test(said);
  if (!ofScalar && error.originalError !== undefined && !(error.originalError instanceof GraphQLError)) {
    return ownCode(error.originalError);
  }
  if (said.startsWith('Syntax Error: Document contains more'))
    return { code: 'QUERY_TOO_LONG', values: { maximum: limits.tokens } };
  if (said.startsWith('Syntax Error')) return { code: 'GRAPHQL_PARSE_FAILED', values: { reason } };
  if (
    /^(?:Must provide operation name|Unknown operation named|Could not determine what operation)/.test(said)
  ) {
    return { code: 'OPERATION_UNKNOWN', values: {} };
  }
  const ofValue = error.path !== undefined || valueRefused.test(said);
  return { code: ofValue ? 'BAD_USER_INPUT' : 'GRAPHQL_VALIDATION_FAILED', values: { reason } };
};

/** How graphql says that a value does not fit its type; everything else is about the document. */
const valueRefused =
  /^(?:Variable "\$[^"]*" (?:got|expected|of required|of non-null)|Expected |Value "|Enum "|Exactly one key|Field "[^"]*" (?:of required type|is not defined by type)|Argument "[^"]*" (?:of required type|has invalid value)|\w+ cannot represent )/;

const ownCode = (error: unknown): Told => {
  if (isEventLogError(error)) return { code: 'STORE_UNAVAILABLE', values: {} };
  const code: unknown =
    typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (!isFaultCode(code)) return { code: 'INTERNAL_ERROR', values: {} };
  const values = typeof error === 'object' && error !== null && 'values' in error ? error.values : undefined;
  return { code, values: valuesOf(values) };
};

const valuesOf = (values: unknown): FaultValues => {
  const known: Record<string, string | number> = {};
  if (typeof values !== 'object' || values === null) return known;
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string' || typeof value === 'number') known[name] = value;
  }
  return known;
};
