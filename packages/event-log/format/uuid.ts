import { parse, v5 } from 'uuid';

/**
 * Makes UUIDs of version 5 from names, under one namespace. Both go to the library as bytes: it reads a text character
 * by character, and a namespace anew at every call.
 */
export const uuidsUnder = (namespace: string): ((name: string) => string) => {
  const space = parse(namespace);
  return (name) => v5(Buffer.from(name), space);
};
