import { z } from 'zod';

/** One instruction of a Dockerfile, continued lines joined. */
export type Instruction = { readonly name: string; readonly text: string };

/** The instructions of a Dockerfile in their order, without comments. */
export function instructionsOf(dockerfile: string): Instruction[] {
  return dockerfile
    .split('\n')
    .filter((line) => !/^\s*(?:#|$)/u.test(line))
    .join('\n')
    .replaceAll(/\\\n\s*/gu, '')
    .split('\n')
    .map((line) => {
      const [name = '', ...rest] = line.trim().split(/\s+/u);
      return { name: name.toUpperCase(), text: rest.join(' ') };
    });
}

/** The paths that are copied from the folder of the build, not from an earlier stage. */
export function copiedPaths(instructions: readonly Instruction[]): string[] {
  return instructions
    .filter(({ name, text }) => name === 'COPY' && !text.startsWith('--from='))
    .flatMap(({ text }) => text.split(' ').slice(0, -1));
}

/**
 * The program and arguments of `CMD [...]`, of the image or of its health check.
 *
 * @throws if there is none, or it is a line for a shell
 */
export function commandOf(instructions: readonly Instruction[], name: 'CMD' | 'HEALTHCHECK'): string[] {
  const text = instructions.findLast((instruction) => instruction.name === name)?.text ?? '';
  return z.array(z.string()).parse(JSON.parse(text.slice(text.indexOf('['))));
}
