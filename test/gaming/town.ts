import { play, playInto } from './play.ts';
import type { Act, Ids, Played } from './play.ts';

/** A history that can be told otherwise: each change gives a new one, and the honest one stays as it was. */
export type Town = {
  /** Leaves acts out. */
  readonly without: (...names: readonly string[]) => Town;
  /** Tells an act at another moment, by somebody else, or with other fields (laid over its own). */
  readonly instead: (
    name: string,
    how: Partial<Pick<Act, 'at' | 'by'>> & { readonly over?: (ids: Ids) => object },
  ) => Town;
  /** Adds an act: the name under which it is known, when, by whom, the mutation and its input. */
  readonly also: (name: string, at: string, by: string, does: string, input: (ids: Ids) => object) => Town;
  readonly play: () => Promise<Played>;
  /** Into a data directory, for a server. */
  readonly playInto: (directory: string) => Promise<Ids>;
};

const townOf = (acts: ReadonlyMap<string, Act>): Town => ({
  without: (...names) => {
    for (const name of names) if (!acts.has(name)) throw new Error(`nothing called ${name} is told`);
    return townOf(new Map([...acts].filter(([name]) => !names.includes(name))));
  },
  instead: (name, { over, ...how }) => {
    const act = acts.get(name);
    if (act === undefined) throw new Error(`nothing called ${name} is told`);
    const input = (ids: Ids): object => ({ ...act.input(ids), ...over?.(ids) });
    return townOf(new Map([...acts, [name, { ...act, ...how, input }]]));
  },
  also: (name, at, by, does, input) => {
    if (acts.has(name)) throw new Error(`${name} is told already`);
    return townOf(new Map([...acts, [name, { at, by, does, input }]]));
  },
  play: () => play(acts),
  playInto: (directory) => playInto(directory, acts),
});

/** Employees of the town, members of `handhavers` from the beginning. */
const employees = ['anna', 'bert', 'carla', 'dirk', 'els'] as const;

/** Everybody: `leader` wants good figures; `ria` represents the works council, `anna` the employees. */
const people = [
  'leader',
  'sponsor',
  'chair',
  'head',
  ...employees,
  'ria',
  'newcomer',
  'second newcomer',
] as const;

const acting = (group: string) => (ids: Ids) => ({ as: { party: ids.of(group) } });

/** The right of the employees under the rule: what they get of influence. */
export type Say = 'CO_DECIDE' | 'CONSULTED';

/**
 * The content of the town's rule: a majority, the works council with a right of advice, and terms of its own.
 *
 * @param say the right of the employees
 * @param over fields that differ
 */
export const ruleOf =
  (say: Say, over: (ids: Ids) => object = () => ({})) =>
  (ids: Ids): object => ({
    method: 'MAJORITY',
    chairRole: 'CHAIR',
    parties: [
      { group: ids.of('management'), right: 'DECIDE' },
      { group: ids.of('employees'), right: say },
      { group: ids.of('council'), right: 'ADVICE' },
    ],
    quorum: { percent: 60 },
    terms: {
      consultation: { days: 10, kind: 'WORKING' },
      advice: { days: 20, kind: 'CALENDAR' },
      answer: { days: 30, kind: 'CALENDAR' },
      telling: { days: 10, kind: 'WORKING' },
    },
    ...over(ids),
  });

/**
 * An honest history, in which every check that applies is met: a municipality that chooses a scan car together with
 * the people who will work with it. The attempts each change one thing in it.
 *
 * @param say whether the employees co-decide (rung 5) or are consulted (rung 3)
 */
export const honestTown = (say: Say = 'CO_DECIDE'): Town => {
  const acts = new Map<string, Act>();
  const tell = (
    name: string,
    at: string,
    by: string,
    does: string,
    input: (ids: Ids) => object = () => ({}),
  ): void => {
    acts.set(name, { at, by, does, input });
  };
  foundOrganisation(tell);
  beginProject(tell, say);
  consult(tell);
  decide(tell, say);
  return townOf(acts);
};

type Tell = (name: string, at: string, by: string, does: string, input?: (ids: Ids) => object) => void;

const foundOrganisation = (tell: Tell): void => {
  const day = '2026-01-05';
  for (const name of people)
    tell(name, day, name, 'registerPerson', () => ({ self: true, displayName: name }));
  tell('organisation', day, 'leader', 'registerOrganisation', () => ({ name: 'Gemeente Voorbeeld' }));
  const group = (name: string, title: string, kind: string): void =>
    tell(name, day, 'leader', 'defineGroup', (ids) => ({
      organisation: ids.of('organisation'),
      name: title,
      kind,
    }));
  group('employees', 'Handhavers', 'EMPLOYEES');
  group('management', 'Leiding', 'MANAGEMENT');
  group('council', 'Ondernemingsraad', 'WORKS_COUNCIL');
  const join = (group: string, person: string): void =>
    tell(`${person} joins`, day, 'leader', 'joinGroup', (ids) => ({
      group: ids.of(group),
      person: ids.of(person),
    }));
  for (const name of employees) join('employees', name);
  join('management', 'chair');
  join('management', 'head');
  join('council', 'ria');
  const speak = (person: string, party: string): void =>
    tell(`${person} speaks`, day, 'leader', 'grantRole', (ids) => ({
      organisation: ids.of('organisation'),
      person: ids.of(person),
      role: 'REPRESENTATIVE',
      group: ids.of(party),
    }));
  speak('chair', 'management');
  speak('anna', 'employees');
  speak('ria', 'council');
  tell('chair presides', day, 'leader', 'grantRole', (ids) => ({
    organisation: ids.of('organisation'),
    person: ids.of('chair'),
    role: 'CHAIR',
  }));
  tell('right', day, 'ria', 'establishRight', (ids) => ({
    organisation: ids.of('organisation'),
    party: ids.of('council'),
    nature: 'ADVICE',
    kinds: ['SELECT', 'ADOPT'],
    basis: 'WOR 25',
    statutory: true,
  }));
  tell('phrase', day, 'ria', 'registerTemplatePhrase', (ids) => ({
    organisation: ids.of('organisation'),
    phrase: 'Dank voor uw inbreng, wij nemen deze mee.',
  }));
};

const beginProject = (tell: Tell, say: Say): void => {
  tell('project', '2026-01-06', 'leader', 'initiateProject', (ids) => ({
    organisation: ids.of('organisation'),
    title: 'Scanauto',
    assignment: 'Parkeren controleren met een scanauto.',
    sponsor: ids.of('sponsor'),
    manager: ids.of('leader'),
    problemOwner: ids.of('head'),
  }));
  tell('frames', '2026-01-06', 'sponsor', 'setFrames', (ids) => ({
    project: ids.of('project'),
    frames: [{ kind: 'BUDGET', description: 'Budget', amount: 100_000 }],
  }));
  tell('mapped', '2026-01-06', 'leader', 'mapStakeholder', (ids) => ({
    project: ids.of('project'),
    group: ids.of('employees'),
    interest: 'Ander werk, andere uren.',
    influence: 'LOW',
    affected: true,
  }));
  tell('promise', '2026-01-06', 'leader', 'promiseParticipation', (ids) => ({
    project: ids.of('project'),
    group: ids.of('employees'),
    rung: say === 'CO_DECIDE' ? 5 : 3,
    active: true,
  }));
  tell('rule', '2026-01-07', 'leader', 'proposeRule', (ids) => ({
    project: ids.of('project'),
    title: 'Zo besluiten wij',
    content: ruleOf(say)(ids),
  }));
  const endorse = (person: string, party: string): void =>
    tell(`${party} endorses`, '2026-01-08', person, 'endorseRule', (ids) => ({
      rule: ids.of('rule'),
      version: 1,
      ...acting(party)(ids),
    }));
  endorse('chair', 'management');
  if (say === 'CO_DECIDE') endorse('anna', 'employees');
  endorse('ria', 'council');
  tell('rule agreed', '2026-01-09', 'leader', 'agreeRule', (ids) => ({ rule: ids.of('rule'), version: 1 }));
};

const consult = (tell: Tell): void => {
  tell('decision', '2026-02-02', 'leader', 'openDecision', (ids) => ({
    project: ids.of('project'),
    rule: ids.of('rule'),
    title: 'Keuze van de scanauto',
    kind: 'SELECT',
    affected: [ids.of('employees')],
    alternatives: [{ title: 'Scanauto' }, { title: 'Te voet blijven' }],
    rights: [{ right: 1, applies: true }],
  }));
  tell('told open', '2026-02-02', 'leader', 'tellGroup', (ids) => ({
    decision: ids.of('decision'),
    group: ids.of('employees'),
    channel: 'Teamoverleg',
  }));
  tell('consultation', '2026-02-02', 'leader', 'openConsultation', (ids) => ({
    project: ids.of('project'),
    question: 'Wat vindt u van de scanauto?',
    groups: [ids.of('employees')],
    decision: ids.of('decision'),
    closesOn: '2026-02-17',
    anonymous: true,
  }));
  tell('invitation', '2026-02-02', 'leader', 'inviteGroup', (ids) => ({
    consultation: ids.of('consultation'),
    group: ids.of('employees'),
  }));
  tell('information', '2026-02-03', 'leader', 'shareInformation', (ids) => ({
    project: ids.of('project'),
    groups: [ids.of('employees')],
    channel: 'Intranet',
    about: 'De keuze',
    decision: ids.of('decision'),
    askAt: 'Inloopuur',
    askUntil: '2026-02-20',
  }));
  tell('advice asked', '2026-02-03', 'leader', 'requestAdvice', (ids) => ({
    decision: ids.of('decision'),
    party: ids.of('council'),
    proposal: 'De scanauto invoeren',
    reasons: 'Veiligheid',
    effects: 'Ander werk',
    measures: 'Opleiding',
  }));
  const submit = (name: string, by: string, kind: string, text: string): void =>
    tell(name, '2026-02-05', by, 'submitInput', (ids) => ({
      project: ids.of('project'),
      consultation: ids.of('consultation'),
      kind,
      text,
      ...acting('employees')(ids),
    }));
  submit('suggestion', 'bert', 'SUGGESTION', 'Houd twee mensen te voet.');
  submit('concern', 'carla', 'CONCERN', 'Wie rijdt er in het donker?');
  submit('objection', 'els', 'OBJECTION', 'De auto ziet niets van wat er achter de auto’s gebeurt.');
  tell('suggestion answered', '2026-02-19', 'leader', 'answerInput', (ids) => ({
    input: ids.of('suggestion'),
    disposition: 'ADOPTED',
    reason: 'Een goed idee uit de praktijk.',
    changed: 'Twee handhavers blijven te voet.',
  }));
  tell('concern answered', '2026-02-19', 'leader', 'answerInput', (ids) => ({
    input: ids.of('concern'),
    disposition: 'NOT_ADOPTED',
    reason: 'Er wordt alleen overdag gereden.',
  }));
  tell('objection answered', '2026-02-20', 'leader', 'answerInput', (ids) => ({
    input: ids.of('objection'),
    disposition: 'NOT_ADOPTED',
    reason: 'Daarvoor blijft de ploeg te voet bestaan.',
  }));
};

const decide = (tell: Tell, say: Say): void => {
  const effect = { objective: { direction: 'BETTER', description: 'Minder lopen in het donker.' } };
  tell('assessment', '2026-02-24', 'anna', 'recordAssessment', (ids) => ({
    project: ids.of('project'),
    instrument: 'quality-of-work',
    subject: { decision: ids.of('decision'), alternative: 1 },
    values: { content: effect, conditions: effect, terms: effect, relations: effect },
    participants: [{ person: ids.of('anna'), group: ids.of('employees') }],
  }));
  tell('advice', '2026-02-20', 'ria', 'giveAdvice', (ids) => ({
    decision: ids.of('decision'),
    request: 1,
    advice: 'CONDITIONAL',
    text: 'Ja, mits er opleiding is.',
    conditions: ['Opleiding'],
    ...acting('council')(ids),
  }));
  const position = (person: string, party: string, stance: string, alternative = 1): void =>
    tell(`${person} ${stance} ${alternative}`, '2026-03-09', person, 'takePosition', (ids) => ({
      decision: ids.of('decision'),
      alternative,
      stance,
      ...(stance === 'AGAINST' ? { reason: 'Daarom niet.' } : {}),
      ...acting(party)(ids),
    }));
  position('chair', 'management', 'FOR');
  position('head', 'management', 'FOR');
  position('chair', 'management', 'AGAINST', 2);
  if (say === 'CO_DECIDE') {
    for (const name of ['anna', 'bert', 'dirk']) position(name, 'employees', 'FOR');
    position('carla', 'employees', 'AGAINST');
  }
  tell('taken', '2026-03-10', 'chair', 'takeDecision', (ids) => ({
    decision: ids.of('decision'),
    outcome: 1,
    rationale: 'Minder gevaarlijke situaties op straat.',
    frameUses: [{ kind: 'BUDGET', amount: 40_000 }],
    notChosen: [{ alternative: 2, reason: 'Te voet is de dekking te klein.' }],
    advice: [{ request: 1, followed: true }],
    ...acting('management')(ids),
  }));
  tell('told', '2026-03-12', 'leader', 'tellGroup', (ids) => ({
    decision: ids.of('decision'),
    group: ids.of('employees'),
    channel: 'Teamoverleg',
  }));
  if (say === 'CO_DECIDE') {
    tell('dissent answered', '2026-03-16', 'chair', 'answerDissent', (ids) => ({
      decision: ids.of('decision'),
      person: ids.of('carla'),
      answer: 'Wie te voet wil blijven, kan dat in de binnenstad.',
    }));
  }
};
