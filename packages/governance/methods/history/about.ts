import { counting, only } from './history.ts';
import type { EntryOf, History } from './history.ts';
import { once } from './once.ts';
import type { Fact } from '../proof.ts';

type Consultation = EntryOf<'consultation.opened'>;

/** The consultations about a decision: those that name it, or a theme that it names (domain.md, "About D"). */
export const consultationsAbout = (
  history: History,
  opened: EntryOf<'decision.opened'>,
  claimedToo: boolean,
): readonly Consultation[] => counting(aboutIn(consultationsIn(history), opened), claimedToo);

type Naming = {
  readonly payload: { readonly decision?: string | undefined; readonly theme?: string | undefined };
};

/** What names a decision or a theme, by what it names. */
const byTarget = <E extends Naming>(entries: readonly E[]): ReadonlyMap<string, readonly E[]> => {
  const index = new Map<string, E[]>();
  for (const entry of entries) {
    for (const target of [entry.payload.decision, entry.payload.theme]) {
      if (target === undefined) continue;
      const held = index.get(target) ?? [];
      held.push(entry);
      index.set(target, held);
    }
  }
  return index;
};

/** What an index holds for a decision and the themes that it names, each once, in log order. */
const aboutIn = <E extends { readonly fact: Fact }>(
  index: ReadonlyMap<string, readonly E[]>,
  opened: EntryOf<'decision.opened'>,
): readonly E[] => {
  const found = [opened.stream, ...(opened.payload.themes ?? [])].flatMap(
    (target) => index.get(target) ?? [],
  );
  return [...new Set(found)].toSorted((one, other) => one.fact.place - other.fact.place);
};

const consultationsIn = once((history: History) => byTarget(history.all('consultation.opened')));
const informationIn = once((history: History) => byTarget(history.all('project.informationShared')));

/** The information about a decision that was shared: it names the decision, or a theme that the decision names. */
export const informationAbout = (
  history: History,
  opened: EntryOf<'decision.opened'>,
  claimedToo: boolean,
): readonly EntryOf<'project.informationShared'>[] =>
  counting(aboutIn(informationIn(history), opened), claimedToo).filter(
    ({ stream }) => stream === opened.payload.project,
  );

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

/**
 * Whether an input was about a decision at a place in the log: by a link that stood there. What is linked later, or
 * undone, says nothing of what the decision rested on.
 */
export const wasAbout = (
  history: History,
  opened: EntryOf<'decision.opened'>,
  input: string,
  place: number,
): boolean => {
  const [submitted] = counting(only(history.of(input), 'input.submitted'), true);
  if (submitted === undefined) return false;
  const targets = targetsOf(history, submitted, place);
  return (
    targets.has(opened.stream) ||
    opened.payload.themes?.some((theme) => targets.has(theme)) === true ||
    consultationsAbout(history, opened, true).some(
      ({ stream, fact }) => fact.place < place && targets.has(stream),
    ) ||
    counting(only(history.of(opened.stream), 'decision.inputConsidered'), true).some(
      ({ payload, fact }) => payload.input === input && fact.place < place,
    )
  );
};

// A project has a few hundred decisions and ten thousand inputs: each input's links are followed once.
/** The inputs that point at a decision, consultation or theme. */
const linksIn = once((history: History): ReadonlyMap<string, readonly Submission[]> => {
  const links = new Map<string, Submission[]>();
  const relinked = new Set(history.all(...relinking).map(({ stream }) => stream));
  for (const submitted of counting(history.all('input.submitted'), true)) {
    const targets = relinked.has(submitted.stream) ? targetsOf(history, submitted) : namedBy(submitted);
    for (const target of targets) {
      const held = links.get(target) ?? [];
      held.push(submitted);
      links.set(target, held);
    }
  }
  return links;
});

const relinking = ['input.linked', 'input.unlinked', 'input.placedInTheme', 'input.takenFromTheme'] as const;

/** What an input names itself: each another record. */
const namedBy = ({ payload }: Submission): readonly string[] =>
  [payload.decision, payload.consultation, payload.theme].filter((target) => target !== undefined);

/**
 * What an input names, and to what it is linked or placed in, less what was undone: a link is removed only by whoever
 * made it (domain.md, "About D"), and in their own name, else an awkward input could be taken away from its decision.
 */
const targetsOf = (
  history: History,
  submitted: Submission,
  place = Number.POSITIVE_INFINITY,
): ReadonlySet<string> => {
  const { stream, fact } = submitted;
  const makers = new Map<string, Set<string>>();
  const make = (target: string, maker: Fact): void => {
    makers.set(target, (makers.get(target) ?? new Set()).add(maker.author));
  };
  const undo = (target: string, by: Fact): void => {
    const left = makers.get(target);
    if (by.authorship === 'PROVEN' && left?.delete(by.author) === true && left.size === 0) {
      makers.delete(target);
    }
  };
  for (const target of namedBy(submitted)) make(target, fact);
  for (const entry of counting(only(history.of(stream), ...relinking), true)) {
    if (entry.fact.place > place) break;
    if (entry.type === 'input.linked') make(entry.payload.to, entry.fact);
    if (entry.type === 'input.unlinked') undo(entry.payload.from, entry.fact);
    if (entry.type === 'input.placedInTheme') make(entry.payload.theme, entry.fact);
    if (entry.type === 'input.takenFromTheme') undo(entry.payload.theme, entry.fact);
  }
  return new Set(makers.keys());
};
