import type { Label } from '@besluitspoor/governance';
import type {
  AlternativeRow,
  ConformityRow,
  DecisionRow,
  DissentRow,
  ObjectionRow,
  PairRow,
  PartyRequestRow,
  PositionRow,
} from '@besluitspoor/read-models';
import { inLanguage } from '../../language.ts';
import type { Language } from '../../language.ts';

/** What one page about a decision is made of. Lists hold at most a page; the totals say how many there are. */
export type Explained = {
  readonly decision: DecisionRow;
  readonly project: string;
  readonly organisation: string;
  /** IANA name, in which days are written. */
  readonly timeZone: string;
  /** RFC 3339: the moment for which it was judged. */
  readonly readAt: string;
  /** Deferred, and past the day until which it waits. */
  readonly stalled: boolean;
  /** Title of the decision that superseded or reversed it; null: none. */
  readonly replacedBy: string | null;
  readonly alternatives: readonly AlternativeRow[];
  readonly requests: readonly PartyRequestRow[];
  readonly dissent: { readonly rows: readonly DissentRow[]; readonly total: number };
  readonly openObjections: readonly ObjectionRow[];
  /** Positions of the last round that oppose an alternative (`opposingStances`). */
  readonly opposed: { readonly rows: readonly PositionRow[]; readonly total: number };
  /** Inputs weighed. */
  readonly considered: number;
  readonly told: readonly string[];
  readonly conformity: ConformityRow | undefined;
  readonly pairs: { readonly rows: readonly PairRow[]; readonly total: number };
  /** Name of the group with that id. */
  readonly groupName: (id: string) => string;
};

type Values = Readonly<Record<string, string | number>>;
/** How things are said in one language. */
export type Saying = {
  readonly say: (label: Label, values?: Values) => string;
  readonly day: (moment: string | null) => string;
  readonly label: (list: string, value: string) => string;
  readonly inLabel: (label: Label) => string;
};
/** A part of the page, as lines; none: it is left out. */
export type Section = (of: Explained, said: Saying, language: Language) => readonly string[];

/** A moment as a day, in words. */
export const dayOf = (moment: string | null, timeZone: string, language: Language): string =>
  moment === null
    ? inLanguage({ nl: 'een onbekende dag', en: 'an unknown day' }, language)
    : new Intl.DateTimeFormat(language === 'NL' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone }).format(
        new Date(moment),
      );

/** The most lines of one kind, so that a page stays a page. */
const most = 10;

/** The first of a list as lines, and how many more there are. */
export const first = <Row>(
  rows: readonly Row[],
  say: Saying['say'],
  line: (row: Row) => string,
): readonly string[] => [
  ...rows.slice(0, most).map(line),
  ...(rows.length > most
    ? [say({ nl: '   En {left} meer.', en: '   And {left} more.' }, { left: rows.length - most })]
    : []),
];

/** Long words of others are cut, so that a page stays a page. */
export const short = (text: string): string =>
  text.length > 300 ? `${text.slice(0, 300).trimEnd()} ...` : text;

/** How often each is said, such as `2 x against (Wardens)`. */
export const counted = <Row>(rows: readonly Row[], line: (row: Row) => string): string =>
  [...Map.groupBy(rows, line)].map(([each, alike]) => `${alike.length} x ${each}`).join('; ');
