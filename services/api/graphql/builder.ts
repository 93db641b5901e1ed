import SchemaBuilder from '@pothos/core';
import type { RequestContext } from './context.ts';
import { date, dateTime, json, moment, position } from './scalars.ts';

type Json = { readonly Input: unknown; readonly Output: unknown };
type Text = { readonly Input: string; readonly Output: string };

/** Where every type and field of the schema is added; `schema.ts` builds it once all have been. */
export const builder = new SchemaBuilder<{
  Context: RequestContext;
  Scalars: { ID: Text; DateTime: Text; Date: Text; Moment: Text; Position: Text; Json: Json };
  DefaultFieldNullability: false;
}>({ defaultFieldNullability: false });

builder.addScalarType('DateTime', dateTime);
builder.addScalarType('Date', date);
builder.addScalarType('Moment', moment);
builder.addScalarType('Position', position);
builder.addScalarType('Json', json);

export type Types = (typeof builder)['$inferSchemaTypes'];
