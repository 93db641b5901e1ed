import type { Act, Acts, Ids } from '../gaming/play.ts';

/** What somebody of a hidden group gives beyond what each of them gives, and what they do with it afterwards. */
export type Said = {
  readonly person: number;
  readonly kind: 'IDEA' | 'QUESTION' | 'COMMENT';
  readonly about: 'DECISION' | 'CONSULTATION' | 'THEME' | 'NOTHING';
  readonly afterwards: 'NOTHING' | 'CLARIFIED' | 'SUPPORTED' | 'CONTESTED' | 'WITHDRAWN';
  /** Recorded on behalf of the group. */
  readonly claimed: boolean;
};

/** What everybody may know of a town. */
export type Known = {
  /** People in the two hidden groups. */
  readonly sizes: readonly [number, number];
  /** Different employees, of forty, who gave an input. */
  readonly employees: number;
  /** How every input that asks for it is answered, in time. */
  readonly answers: 'ADOPTED' | 'NOT_ADOPTED' | 'NONE';
  readonly said: readonly Said[];
};

/** What nobody may find out: from which of the hidden groups each of those words came, and how many people. */
export type Secret = {
  readonly from: readonly (0 | 1)[];
  readonly attended: readonly [number, number];
  /** Of the first group, acquainted with the pilot. */
  readonly acquainted: number;
};

const hidden = ['ploeg', 'kring'] as const;
const speakers = [0, 1, 2, 3, 4, 5] as const;

/**
 * A project in which two groups are hidden: the first for its size, the second for its size or as the company of the
 * first. Each asks a question and gives an idea about the decision, so that both are heard in the same way whatever
 * else they say. Nobody is registered as a member: a name tells of no group.
 */
export const townWith = ({ sizes, employees, answers, said: words }: Known, secret: Secret): Acts => {
  const groupOf = (index: number): string => hidden[secret.from[index] ?? 0];
  const acts: [string, Act][] = [];
  let minute = 0;
  const tell = (name: string, day: string, by: string, does: string, input: (ids: Ids) => object): void => {
    minute += 1;
    const at = new Date(Date.parse(`${day}T06:00:00.000Z`) + minute * 60_000).toISOString();
    acts.push([name, { at, by, does, input }]);
  };
  const everybody = (ids: Ids): readonly string[] => [...hidden, 'employees'].map(ids.of);

  const first = '2026-01-05';
  for (const name of ['leader', ...speakers.map((one) => `spreker ${one}`)])
    tell(name, first, name, 'registerPerson', () => ({ self: true, displayName: name }));
  for (const one of speakers)
    tell(`medewerker ${one}`, first, `medewerker ${one}`, 'registerPerson', () => ({ self: true }));
  tell('organisation', first, 'leader', 'registerOrganisation', () => ({ name: 'Gemeente Voorbeeld' }));
  for (const [name, size] of [
    [hidden[0], sizes[0]],
    [hidden[1], sizes[1]],
    ['employees', 40],
    ['residents', 900],
  ] as const) {
    tell(name, first, 'leader', 'defineGroup', (ids) => ({
      organisation: ids.of('organisation'),
      name,
      kind: name === 'residents' ? 'CITIZENS' : 'EMPLOYEES',
      size,
    }));
  }
  tell('project', first, 'leader', 'initiateProject', (ids) => ({
    organisation: ids.of('organisation'),
    title: 'Scanauto',
    assignment: 'Parkeren controleren met een scanauto.',
    sponsor: ids.of('leader'),
    manager: ids.of('leader'),
  }));
  tell('step', first, 'leader', 'enterStep', (ids) => ({ project: ids.of('project'), step: 'prepare' }));
  for (const group of [...hidden, 'employees'])
    tell(`promise to ${group}`, first, 'leader', 'promiseParticipation', (ids) => ({
      project: ids.of('project'),
      group: ids.of(group),
      rung: 3,
      active: false,
    }));
  tell('theme', first, 'leader', 'openTheme', (ids) => ({ project: ids.of('project'), name: 'Roosters' }));
  tell('decision', '2026-02-02', 'leader', 'openDecision', (ids) => ({
    project: ids.of('project'),
    title: 'Keuze van de scanauto',
    kind: 'SELECT',
    affected: everybody(ids),
    themes: [ids.of('theme')],
    alternatives: [{ title: 'Scanauto' }, { title: 'Te voet blijven' }],
  }));
  tell('consultation', '2026-02-02', 'leader', 'openConsultation', (ids) => ({
    project: ids.of('project'),
    question: 'Wat vindt u?',
    groups: everybody(ids),
    decision: ids.of('decision'),
    closesOn: '2026-02-20',
  }));
  for (const group of [...hidden, 'employees'])
    tell(`alternatives of ${group}`, '2026-02-02', 'leader', 'askAlternatives', (ids) => ({
      decision: ids.of('decision'),
      group: ids.of(group),
    }));
  tell('information', '2026-02-02', 'leader', 'shareInformation', (ids) => ({
    project: ids.of('project'),
    groups: everybody(ids),
    channel: 'Intranet',
    about: 'De keuze',
    decision: ids.of('decision'),
    askAt: 'Inloopuur',
  }));
  tell('pilot', '2026-02-03', 'leader', 'planPilot', (ids) => ({
    project: ids.of('project'),
    title: 'Proef',
    variants: [{ title: 'Overdag' }, { title: 'In het donker' }],
    testPlan: 'Twee weken rijden.',
    shareToAcquaint: 30,
    acquaintGroup: ids.of(hidden[0]),
  }));

  const asks: string[] = [];
  const give = (name: string, by: string, group: string, said: Omit<Said, 'person'>): void => {
    tell(name, '2026-02-05', by, 'submitInput', (ids) => ({
      project: ids.of('project'),
      kind: said.kind,
      text: `Over ${name}`,
      ...(said.kind === 'COMMENT' ? { parent: ids.of('vraag van employees') } : {}),
      ...(said.about === 'DECISION' ? { decision: ids.of('decision') } : {}),
      ...(said.about === 'CONSULTATION' ? { consultation: ids.of('consultation') } : {}),
      ...(said.about === 'THEME' ? { theme: ids.of('theme') } : {}),
      as: {
        party: ids.of(group),
        // A role can tell the group as well as its name does.
        role: `LID_${group.toUpperCase()}`,
        ...(said.claimed ? { onBehalfOf: ids.of(group) } : {}),
      },
    }));
    if (said.kind !== 'COMMENT' && said.afterwards !== 'WITHDRAWN') asks.push(name);
  };
  const plain = { kind: 'QUESTION', about: 'CONSULTATION', afterwards: 'NOTHING', claimed: false } as const;
  give('vraag van employees', 'medewerker 0', 'employees', plain);
  for (let one = 1; one < employees; one += 1)
    give(`idee van medewerker ${one}`, `medewerker ${one}`, 'employees', { ...plain, kind: 'IDEA' });
  for (const [index, group] of hidden.entries()) {
    give(`vraag van ${index}`, `spreker ${index}`, group, plain);
    give(`idee van ${index}`, `spreker ${index}`, group, { ...plain, kind: 'IDEA' });
  }
  for (const [index, said] of words.entries()) {
    const name = `woord ${index}`;
    const by = `spreker ${said.person}`;
    give(name, by, groupOf(index), said);
    const then = (day: string, does: string, who: string, more: object): void =>
      tell(`${name} ${does}`, day, who, does, (ids) => ({
        input: ids.of(name),
        ...more,
        as: { party: ids.of(groupOf(index)) },
      }));
    if (said.afterwards === 'CLARIFIED')
      then('2026-02-06', 'clarifyInput', by, { text: 'Ik bedoel het anders.' });
    if (said.afterwards === 'SUPPORTED')
      then('2026-02-06', 'supportInput', `spreker ${(said.person + 1) % 6}`, {});
    if (said.afterwards === 'WITHDRAWN') then('2026-02-06', 'withdrawInput', by, {});
    if (
      said.afterwards === 'CONTESTED' &&
      answers !== 'NONE' &&
      said.kind !== 'COMMENT' &&
      said.about === 'NOTHING'
    )
      then('2026-02-11', 'contestInput', by, { text: 'Dat is geen antwoord.' });
  }
  if (answers !== 'NONE')
    for (const name of asks)
      tell(`${name} answered`, '2026-02-10', 'leader', 'answerInput', (ids) => ({
        input: ids.of(name),
        disposition: answers,
        reason: `Wat er bij ${name} is gezegd, is besproken.`,
        ...(answers === 'ADOPTED' ? { changed: 'Er blijven twee mensen te voet.' } : {}),
      }));
  tell('acquainted', '2026-02-12', 'leader', 'recordAcquainted', (ids) => ({
    pilot: ids.of('pilot'),
    group: ids.of(hidden[0]),
    count: secret.acquainted,
  }));
  tell('consultation closed', '2026-02-23', 'leader', 'closeConsultation', (ids) => ({
    consultation: ids.of('consultation'),
    attendance: [...hidden.entries()].map(([index, group]) => ({
      group: ids.of(group),
      count: secret.attended[index === 0 ? 0 : 1],
    })),
  }));
  tell('taken', '2026-03-10', 'leader', 'takeDecision', (ids) => ({
    decision: ids.of('decision'),
    outcome: 1,
    rationale: 'Minder gevaarlijke situaties op straat.',
    notChosen: [{ alternative: 2, reason: 'Te voet is de dekking te klein.' }],
  }));
  return acts;
};
