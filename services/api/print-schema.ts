import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSchema } from 'graphql';
import { schema } from './graphql/schema.ts';

// Writes the schema as it is committed: `pnpm --filter @besluitspoor/api schema`.
writeFileSync(join(import.meta.dirname, 'schema.graphql'), `${printSchema(schema)}\n`);
