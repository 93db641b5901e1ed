import { counting, only } from './history.ts';
import type { EntryOf, History } from './history.ts';

type Consultation = EntryOf<'consultation.opened'>;

/** The consultations about a decision: those that name it, or a theme that it names (domain.md, "About D"). */
export const consultationsAbout = (
  history: History,
  opened: EntryOf<'decision.opened'>,
  claimedToo: boolean,
): readonly Consultation[] => {
  const themes = new Set<string>(opened.payload.themes ?? []);
  return counting(history.all('consultation.opened'), claimedToo).filter(
    ({ payload }) =>
      payload.decision === opened.stream || (payload.theme !== undefined && themes.has(payload.theme)),
  );
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

/**
 * The submissions of the inputs about a decision: by a recorded link, never guessed from text (domain.md, "About D").
 * An input names it, or a consultation about it, or stands in a theme that it names, or was linked or considered.
 */
export const inputsAbout = (
  history: History,
  opened: EntryOf<'decision.opened'>,
): readonly EntryOf<'input.submitted'>[] => {
  const decision: string = opened.stream;
  const consultations = new Set<string>(
    consultationsAbout(history, opened, true).map(({ stream }) => stream),
  );
  const themes = new Set<string>(opened.payload.themes ?? []);
  const considered = new Set<string>(
    counting(only(history.of(decision), 'decision.inputConsidered'), true).map(
      ({ payload }) => payload.input,
    ),
  );
  const isAbout = (target: string | undefined): boolean =>
    target !== undefined && (target === decision || consultations.has(target));
  return counting(history.all('input.submitted'), true).filter(({ stream, payload }) => {
    if (considered.has(stream) || payload.decision === decision) return true;
    const { linked, placed } = linksOf(history, stream);
    return (
      isAbout(payload.consultation) ||
      [...linked].some(isAbout) ||
      [...placed, ...(payload.theme === undefined ? [] : [payload.theme])].some((theme) => themes.has(theme))
    );
  });
};

/** What an input is linked to and in which themes it was placed, less what was undone. */
const linksOf = (
  history: History,
  input: string,
): { readonly linked: ReadonlySet<string>; readonly placed: ReadonlySet<string> } => {
  const linked = new Set<string>();
  const placed = new Set<string>();
  for (const entry of counting(history.of(input), true)) {
    if (entry.type === 'input.linked') linked.add(entry.payload.to);
    if (entry.type === 'input.unlinked') linked.delete(entry.payload.from);
    if (entry.type === 'input.placedInTheme') placed.add(entry.payload.theme);
    if (entry.type === 'input.takenFromTheme') placed.delete(entry.payload.theme);
  }
  return { linked, placed };
};
