import type { Finding } from './finding.ts';
import type { Link } from './resolve.ts';

/** Circles of imports, types included, between files and between rooms: each circle once. */
export function cycleFindings(links: readonly Link[]): Finding[] {
  const files = new Map<string, Set<string>>();
  const rooms = new Map<string, Set<string>>();
  for (const { file, from, import: found, target } of links) {
    if (target.kind !== 'source') continue;
    // A worker's file is named, not loaded: it may import what the file that starts it imports.
    if (found.kind !== 'location') connect(files, file, target.file);
    if (target.to !== undefined && from !== undefined && target.to !== from) {
      connect(rooms, from.folder, target.to.folder);
    }
  }
  return [
    ...circles(files).map((circle) => finding('FILE_CYCLE', circle)),
    ...circles(rooms).map((circle) => finding('ROOM_CYCLE', circle)),
  ];
}

function finding(code: 'FILE_CYCLE' | 'ROOM_CYCLE', circle: readonly string[]): Finding {
  const [first = ''] = circle;
  return { code, file: first, line: 0, message: `goes round: ${[...circle, first].join(' -> ')}` };
}

function connect(graph: Map<string, Set<string>>, from: string, to: string): void {
  const known = graph.get(from);
  if (known === undefined) graph.set(from, new Set([to]));
  else known.add(to);
}

/** Depth first; an arrow back to a node on the path walked closes a circle, and every circle has such an arrow. */
function circles(graph: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const found: string[][] = [];
  const finished = new Set<string>();
  const path: string[] = [];
  const walk = (node: string): void => {
    if (finished.has(node)) return;
    const start = path.indexOf(node);
    if (start >= 0) {
      found.push(path.slice(start));
      return;
    }
    path.push(node);
    for (const next of graph.get(node) ?? []) walk(next);
    path.pop();
    finished.add(node);
  };
  for (const node of graph.keys()) walk(node);
  return found;
}
