import { refusals } from '@besluitspoor/governance';
import type { Label } from '@besluitspoor/governance';
import { faults } from '../graphql/faults.ts';
import { errorName } from '../graphql/mutations/user-error.ts';

/** The page with every code that the API answers, from the lists that it answers with. */
export const errorsPage = (): string =>
  [
    '# Errors and their codes',
    'Written by `node guide/write.ts` from the lists themselves. A code never changes its meaning; the sentence may. `{name}` stands for a value, which the error gives under `values`.',
    '## Refusals of mutations',
    'Members of the result, in the interface `UserError { code message path values issues }`. Nothing was recorded. `path` leads from the root of `input` to the field.',
    table(
      ['code', 'type', 'nl', 'en'],
      Object.entries(refusals).map(([code, label]) => [code, nameOf(code), ...both(label)]),
    ),
    '## Faults of requests',
    'Top-level `errors`, with the code in `extensions.code`. `INTERNAL_ERROR` and `STORE_UNAVAILABLE` are not due to the request: they name a report (`extensions.correlationId`) under which the log of the server tells more.',
    table(
      ['code', 'nl', 'en'],
      Object.entries(faults).map(([code, label]) => [code, ...both(label)]),
    ),
    '',
  ]
    .join('\n\n')
    .trimEnd() + '\n';

const both = ({ en, nl }: Label): readonly [string, string] => [nl, en];

const nameOf = (code: string): string => {
  const known = refusalCodes.find((each) => each === code);
  return known === undefined ? '' : errorName(known);
};

const refusalCodes = Object.keys(refusals).filter((code): code is keyof typeof refusals => code in refusals);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
