import { commandNamed } from '@besluitspoor/governance';
import type { Example } from './scenario.ts';

/** The document of an example: the mutation with what it answers and what it can be refused with. */
export const mutationText = ({ command, shows }: Example): string => {
  const name = `${command.charAt(0).toUpperCase()}${command.slice(1)}`;
  const writes = commandNamed(command)?.writes;
  if (writes === undefined) throw new Error(`there is no command ${command}`);
  const record = writes === 'any' ? 'record' : writes;
  const type = writes === 'any' ? ' __typename' : '';
  return [
    `mutation ${name}($input: ${name}Input!) {`,
    `  ${command}(input: $input) {`,
    `    ... on ${name}Success {`,
    '      recorded { position eventIds }',
    `      ${record} {${type} id ${shows} }`,
    '    }',
    '    ... on UserError { code message path }',
    '  }',
    '}',
  ].join('\n');
};
