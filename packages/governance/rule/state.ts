import { defineRecord } from '../record/event.ts';
import type { RecordId } from '../record/id.ts';
import type { RuleContent } from './content.ts';
import { ruleEvents } from './events.ts';

/** How a version came into force: agreed by its parties, imposed, or laid down by law. */
export type RuleBasis = 'AGREED' | 'IMPOSED' | 'LAID_DOWN';

/** What a party said of a version: it endorses or it declines. */
export type RuleVoice = {
  readonly party: RecordId<'group'>;
  readonly endorses: boolean;
  /** Who recorded it. */
  readonly actor: string;
  /** The event that says so. */
  readonly event: string;
};

/** One version of a rule. */
export type RuleVersion = {
  /** From 1. */
  readonly version: number;
  readonly content: RuleContent;
  /** Undefined: proposed only. */
  readonly basis: RuleBasis | undefined;
  /** recordedAt of its agreement, imposition or laying down. */
  readonly settledAt: string | undefined;
  /** In the order of the log; what was disowned is gone. */
  readonly voices: readonly RuleVoice[];
};

/** The decision rule as its events have made it. */
export type RuleState = {
  readonly kind: 'rule';
  readonly id: RecordId<'rule'>;
  readonly organisation: RecordId<'organisation'>;
  /** Undefined: a rule of the whole organisation. */
  readonly project: RecordId<'project'> | undefined;
  readonly title: string;
  /** By number: the first is version 1. */
  readonly versions: readonly RuleVersion[];
  /** Number of the version that came into force last; undefined: none did. */
  readonly settled: number | undefined;
  readonly retired: boolean;
};

/** The version of that number, or undefined. */
export const versionOf = (rule: RuleState, version: number): RuleVersion | undefined =>
  rule.versions.find((candidate) => candidate.version === version);

/**
 * The version in force: from being agreed, imposed or laid down until the next one is, or the rule is retired
 * (domain.md, "Decision rules"). Undefined: none.
 */
export const versionInForce = (rule: RuleState): RuleVersion | undefined =>
  rule.retired || rule.settled === undefined ? undefined : versionOf(rule, rule.settled);

/** The parties whose last word on the version was to endorse it. */
export const endorsers = (version: RuleVersion): ReadonlySet<RecordId<'group'>> => {
  const last = new Map(version.voices.map((voice) => [voice.party, voice.endorses]));
  return new Set([...last].filter(([, endorses]) => endorses).map(([party]) => party));
};

export const ruleRecord = defineRecord({
  kind: 'rule',
  events: ruleEvents,
  scope: (state: RuleState) => ({ organisation: state.organisation, project: state.project }),
  evolve: (state, event): RuleState => {
    if (event.type === 'rule.proposed') {
      const { organisation, project, title, content } = event.payload;
      return {
        kind: 'rule',
        id: `rule-${event.at.stream.slice('rule-'.length)}`,
        organisation,
        project,
        title,
        versions: [proposed(1, content)],
        settled: undefined,
        retired: false,
      };
    }
    if (state === undefined) throw new Error(`${event.at.stream} does not begin with rule.proposed`);
    switch (event.type) {
      case 'rule.amended': {
        const { version, content } = event.payload;
        return { ...state, versions: [...state.versions, proposed(version, content)] };
      }
      case 'rule.endorsed':
      case 'rule.declined': {
        const { version, party } = event.payload;
        const endorses = event.type === 'rule.endorsed';
        return withVersions(state, (known) =>
          known.version === version
            ? {
                ...known,
                voices: [...known.voices, { party, endorses, actor: event.at.actor, event: event.at.id }],
              }
            : known,
        );
      }
      case 'rule.agreed':
        return settled(state, event.payload.version, 'AGREED', event.at.recordedAt);
      case 'rule.imposed':
        return settled(state, event.payload.version, 'IMPOSED', event.at.recordedAt);
      case 'rule.laidDown':
        return settled(state, event.payload.version, 'LAID_DOWN', event.at.recordedAt);
      case 'rule.retired':
        return { ...state, retired: true };
      case 'rule.actDisowned':
        return withVersions(state, (known) => ({
          ...known,
          voices: known.voices.filter((voice) => voice.event !== event.payload.event),
        }));
      case 'rule.actConfirmed':
        return state;
    }
  },
});

const proposed = (version: number, content: RuleContent): RuleVersion => ({
  version,
  content,
  basis: undefined,
  settledAt: undefined,
  voices: [],
});

const withVersions = (state: RuleState, change: (version: RuleVersion) => RuleVersion): RuleState => ({
  ...state,
  versions: state.versions.map(change),
});

const settled = (state: RuleState, version: number, basis: RuleBasis, settledAt: string): RuleState => ({
  ...withVersions(state, (known) => (known.version === version ? { ...known, basis, settledAt } : known)),
  settled: version,
});
