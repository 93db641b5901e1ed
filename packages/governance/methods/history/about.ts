import { counting, only } from './history.ts';
import type { EntryOf, History } from './history.ts';
import type { Fact } from '../proof.ts';

type Consultation = EntryOf<'consultation.opened'>;

/** The consultations about a decision: those that name it, or a theme that it names (domain.md, "About D"). */
export const consultationsAbout = (
  history: History,
  opened: EntryOf<'decision.opened'>,
  claimedToo: boolean,
): readonly Consultation[] => {
  const index = consultationsIn(history);
  const found = [opened.stream, ...(opened.payload.themes ?? [])].flatMap(
    (target) => index.get(target) ?? [],
  );
  return counting(
    [...new Set(found)].toSorted((one, other) => one.fact.place - other.fact.place),
    claimedToo,
  );
};

// Every pair of a decision and a group asks for them, several times.
const consultationsOf = new WeakMap<History, ReadonlyMap<string, readonly Consultation[]>>();

/** The consultations that name a decision or theme. */
const consultationsIn = (history: History): ReadonlyMap<string, readonly Consultation[]> => {
  const before = consultationsOf.get(history);
  if (before !== undefined) return before;
  const index = new Map<string, Consultation[]>();
  for (const opened of history.all('consultation.opened')) {
    for (const target of [opened.payload.decision, opened.payload.theme]) {
      if (target === undefined) continue;
      const held = index.get(target) ?? [];
      held.push(opened);
      index.set(target, held);
    }
  }
  consultationsOf.set(history, index);
  return index;
};

/** The information about a decision that was shared: it names the decision, or a theme that the decision names. */
export const informationAbout = (
  history: History,
  opened: EntryOf<'decision.opened'>,
  claimedToo: boolean,
): readonly EntryOf<'project.informationShared'>[] => {
  const themes = new Set<string>(opened.payload.themes ?? []);
  return counting(only(history.of(opened.payload.project), 'project.informationShared'), claimedToo).filter(
    ({ payload }) =>
      payload.decision === opened.stream || (payload.theme !== undefined && themes.has(payload.theme)),
  );
};

type Submission = EntryOf<'input.submitted'>;

/**
 * The submissions of the inputs about a decision, in log order: by a recorded link, never guessed from text
 * (domain.md, "About D"). An input names it, or a consultation about it, or stands in a theme that it names, or was
 * linked or considered.
 */
export const inputsAbout = (history: History, opened: EntryOf<'decision.opened'>): readonly Submission[] => {
  const index = linksIn(history);
  const considered = counting(only(history.of(opened.stream), 'decision.inputConsidered'), true);
  const found = [
    opened.stream,
    ...consultationsAbout(history, opened, true).map(({ stream }) => stream),
    ...(opened.payload.themes ?? []),
  ].flatMap((target) => index.get(target) ?? []);
  const weighed = considered.flatMap(({ payload }) =>
    counting(only(history.of(payload.input), 'input.submitted'), true),
  );
  return [...new Set([...found, ...weighed])].toSorted((one, other) => one.fact.place - other.fact.place);
};

type Links = ReadonlyMap<string, readonly Submission[]>;

// A project has a few hundred decisions and ten thousand inputs: each input's links are followed once.
const known = new WeakMap<History, Links>();

/** The inputs that point at a decision, consultation or theme. */
const linksIn = (history: History): Links => {
  const before = known.get(history);
  if (before !== undefined) return before;
  const links = new Map<string, Submission[]>();
  for (const submitted of counting(history.all('input.submitted'), true)) {
    for (const target of targetsOf(history, submitted)) {
      const held = links.get(target) ?? [];
      held.push(submitted);
      links.set(target, held);
    }
  }
  known.set(history, links);
  return links;
};

/**
 * What an input names, and to what it is linked or placed in, less what was undone: a link is removed only by whoever
 * made it (domain.md, "About D"), and in their own name, else an awkward input could be taken away from its decision.
 */
const targetsOf = (history: History, { stream, payload, fact }: Submission): ReadonlySet<string> => {
  const makers = new Map<string, Set<string>>();
  const make = (target: string | undefined, maker: Fact): void => {
    if (target === undefined) return;
    makers.set(target, (makers.get(target) ?? new Set()).add(maker.author));
  };
  const undo = (target: string, by: Fact): void => {
    const left = makers.get(target);
    if (by.authorship === 'PROVEN' && left?.delete(by.author) === true && left.size === 0) {
      makers.delete(target);
    }
  };
  for (const target of [payload.decision, payload.consultation, payload.theme]) make(target, fact);
  for (const entry of counting(history.of(stream), true)) {
    if (entry.type === 'input.linked') make(entry.payload.to, entry.fact);
    if (entry.type === 'input.unlinked') undo(entry.payload.from, entry.fact);
    if (entry.type === 'input.placedInTheme') make(entry.payload.theme, entry.fact);
    if (entry.type === 'input.takenFromTheme') undo(entry.payload.theme, entry.fact);
  }
  return new Set(makers.keys());
};
