import type { GraphQLError } from 'graphql';

/**
 * What GraphQL says of a value or a token that it refuses, without that value: it would print whole inputs, and so
 * a receipt or what somebody said, into answers that proxies and browsers keep. The place and the type stay.
 */
export const withoutValues = (error: GraphQLError): string => {
  const { message, originalError } = error;
  // Both refusals of GraphQL end in what its type says of the value.
  const tail = originalError?.message;
  const ends = tail !== undefined && tail !== '' && message.endsWith(tail);
  const head = ends ? message.slice(0, -tail.length) : message;
  return `${ofRefused(head)}${ends ? ofType(tail) : ''}`;
};

const ofRefused = (head: string): string => {
  const variable = /^(Variable "\$\w+") got invalid value [^]*?( at "[\w$.[\]]+")?; $/.exec(head);
  if (variable !== null) return `${variable[1] ?? ''}${variable[2] ?? ''}: `;
  const literal = /^(Expected value of type "[^"]+"), found [^]*?(; )?$/.exec(head);
  if (literal !== null) return `${literal[1] ?? ''}${literal[2] ?? '.'}`;
  return ofType(head).replace(/(found|Unexpected) (String|BlockString|Int|Float) "[^]*"\.$/, '$1 $2.');
};

const ofType = (message: string): string =>
  message
    .replace(/^(\w+ cannot represent [\w ,'-]+): [^]*$/, '$1.')
    .replace(/^(Enum "\w+" cannot represent non-\w+ value): [^]*?(\. Did you mean [^]*)?$/, '$1$2')
    .replace(/^Value "[^]*" does not exist in "(\w+)" enum\./, 'That value does not exist in "$1" enum.');
