import type { Finding } from './finding.ts';
import type { Link } from './resolve.ts';
import { isTest } from './workspace.ts';
import type { Package, Workspace } from './workspace.ts';

/**
 * Who may know whom. Arrows point one way: services -> read-models, recorder -> event-log, governance.
 * A new room is given its place here, with its reason in docs/decisions.
 */
const ALLOWED: ReadonlyMap<string, readonly string[]> = new Map([
  ['packages/governance', []],
  ['packages/event-log', []],
  ['packages/recorder', ['packages/event-log', 'packages/governance']],
  ['packages/read-models', ['packages/event-log', 'packages/governance']],
  [
    'services/api',
    ['packages/read-models', 'packages/recorder', 'packages/event-log', 'packages/governance'],
  ],
  [
    'services/cli',
    [
      'services/api',
      'packages/read-models',
      'packages/recorder',
      'packages/event-log',
      'packages/governance',
    ],
  ],
  [
    'test',
    [
      'services/cli',
      'services/api',
      'packages/read-models',
      'packages/recorder',
      'packages/event-log',
      'packages/governance',
    ],
  ],
]);

/** A thing lives with the idea that it serves; these names say that nobody looked for it. */
const ROOMS_WITHOUT_AN_IDEA = /^(?:utils?|utilities|commons?|helpers?|shared|libs?|misc)$/iu;

/**
 * Forbidden arrows between rooms, rooms that the plan does not know, paths that lead into another room
 * instead of its name, a product that rests on its tests, and files that are not there.
 */
export function arrowFindings(workspace: Workspace, links: readonly Link[]): Finding[] {
  return [
    ...workspace.packages.filter(({ folder }) => !ALLOWED.has(folder)).map(unknownRoom),
    ...namelessRooms(workspace),
    ...links.flatMap((link) => {
      const message = wrongWith(link);
      return message === undefined ? [] : [{ ...message, file: link.file, line: link.import.line }];
    }),
  ];
}

function wrongWith({
  file,
  from,
  target,
  import: { specifier },
}: Link): Omit<Finding, 'file' | 'line'> | undefined {
  switch (target.kind) {
    case 'builtin':
    case 'library':
      return undefined;
    case 'unreadable':
      return { code: 'IMPORT_UNREADABLE', message: 'names its module by a computed text; write it out' };
    case 'missing':
      return { code: 'MISSING_FILE', message: `imports ${target.path}, which is not there` };
    case 'not-exported':
      return {
        code: 'NOT_EXPORTED',
        message: `imports ${specifier}, which ${target.to.name} does not export`,
      };
    case 'source':
      if (target.byPath) {
        return { code: 'PATH_INTO_ROOM', message: `reaches ${target.file} by path; import the room by name` };
      }
      if (!isTest(file) && isTest(target.file)) {
        return { code: 'TEST_IN_PRODUCT', message: `the product may not rest on ${target.file}` };
      }
      if (target.to === undefined || target.to === from || allows(from, target.to)) return undefined;
      return {
        code: 'ARROW',
        message: `${from?.folder ?? 'the root'} may not import ${target.to.folder}`,
      };
  }
}

function allows(from: Package | undefined, to: Package): boolean {
  return from !== undefined && ALLOWED.get(from.folder)?.includes(to.folder) === true;
}

function unknownRoom({ folder }: Package): Finding {
  return {
    code: 'ROOM_UNKNOWN',
    file: `${folder}/package.json`,
    line: 0,
    message: 'has no place in the plan of the house; give it its arrows in test/architecture/arrows.ts',
  };
}

function namelessRooms({ sources, packages }: Workspace): Finding[] {
  const folders = new Set(packages.map(({ folder }) => folder));
  for (const file of sources.keys()) {
    const parts = file.split('/').slice(0, -1);
    parts.forEach((_, depth) => folders.add(parts.slice(0, depth + 1).join('/')));
  }
  return [...folders]
    .filter((folder) => ROOMS_WITHOUT_AN_IDEA.test(folder.split('/').at(-1) ?? ''))
    .map((folder) => ({
      code: 'ROOM_NAME',
      file: folder,
      line: 0,
      message: 'is named after nothing; put each thing with the idea that it serves',
    }));
}
