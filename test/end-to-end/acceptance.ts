import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptanceFolder } from '../running/outside.ts';

/** A query of the acceptance folder, as it stands. */
export const acceptanceQuery = (name: string): string =>
  readFileSync(join(acceptanceFolder, `${name}.graphql`), 'utf8');
