import { z } from 'zod';

/** What the servers' process is told to serve beside the API on that data directory. */
export const servingRequest = z.strictObject({
  directory: z.string(),
  beside: z.union([
    /** Nothing: what the views are asked meanwhile is written to the file. */
    z.strictObject({ kind: z.literal('trace'), file: z.string() }),
    /** An endpoint that runs the statements of the trace and answers the same bytes. */
    z.strictObject({ kind: z.literal('plain'), traceFile: z.string(), answerFile: z.string() }),
    /** GraphQL with the same schema, whose mutations do nothing and answer this. */
    z.strictObject({ kind: z.literal('idle-mutations'), answer: z.string() }),
  ]),
});
export type ServingRequest = z.output<typeof servingRequest>;
