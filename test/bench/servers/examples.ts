import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The text of an example of the API, `services/api/examples/<name>.graphql`: what boards and councils really ask. */
export function exampleQuery(name: string): string {
  return readFileSync(resolve(import.meta.dirname, `../../../services/api/examples/${name}.graphql`), 'utf8');
}
