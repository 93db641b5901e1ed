import type { Teller } from '../teller.ts';

/** The organisation, the people and the groups of the scenario, by their ids. */
export type Cast = {
  readonly organisation: string;
  readonly manager: string;
  readonly sponsor: string;
  readonly council: string;
  readonly warden: string;
  readonly colleague: string;
  readonly wardens: string;
  readonly worksCouncil: string;
  readonly management: string;
};

/** An organisation with its people, its groups and who holds which role in it. */
export const tellPeopleAndGroups = (teller: Teller): Cast => {
  const people = teller.on('person');
  const organisations = teller.on('organisation');
  const manager = 'person-5a1d3c0e-7d51-4a39-9a0e-6c1f0a2b3c4d';
  people.tell('registerPerson', manager, { self: true, displayName: 'Noor de Wit' }, 'displayName');
  const organisation = organisations.begin(
    'registerOrganisation',
    manager,
    { name: 'Gemeente Voorbeeld' },
    'name',
  );
  const person = (displayName: string): string =>
    people.begin('registerPerson', manager, { organisation, displayName }, 'displayName');
  const sponsor = person('Bram Smit');
  const council = person('Fatima Aydin');
  const warden = person('Jan Visser');
  const colleague = person('Sanne Bos');
  people.tell(
    'renamePerson',
    manager,
    { person: colleague, displayName: 'Sanne Bos-Kuiper' },
    'displayName revision',
  );

  organisations.tell(
    'setOrganisationDefaults',
    manager,
    {
      organisation,
      k: 5,
      terms: { answer: { days: 21, kind: 'CALENDAR' }, telling: { days: 5, kind: 'WORKING' } },
      holidays: [{ date: '2099-06-30', name: 'Founding day' }],
    },
    'k terms { answer { days kind } telling { days kind } }',
  );
  organisations.tell(
    'registerTemplatePhrase',
    manager,
    { organisation, phrase: 'Thank you for your input.' },
    'templatePhrases { nodes { phrase } }',
  );
  const groups = teller.on('group');
  const group = (name: string, kind: string, size: number): string =>
    groups.begin('defineGroup', manager, { organisation, name, kind, size }, 'name kind size');
  const wardens = group('Parking wardens', 'EMPLOYEES', 40);
  const worksCouncil = group('Works council', 'WORKS_COUNCIL', 9);
  const management = group('Management', 'MANAGEMENT', 6);
  const oldTeam = group('Former night team', 'EMPLOYEES', 8);
  const join = (id: string, member: string): string =>
    groups.tell('joinGroup', manager, { group: id, person: member }, 'memberCount');
  join(wardens, warden);
  join(wardens, colleague);
  join(worksCouncil, council);
  join(management, sponsor);
  join(oldTeam, colleague);
  groups.tell('leaveGroup', manager, { group: oldTeam, person: colleague }, 'revision');
  groups.tell('resizeGroup', manager, { group: wardens, size: 42 }, 'size');
  groups.tell(
    'setRepresentation',
    manager,
    { group: worksCouncil, represents: [wardens] },
    'represents { name }',
  );
  groups.tell('retireGroup', manager, { group: oldTeam, reason: 'Merged with the day team.' }, 'retired');
  const role = (name: string, holder: string, forGroup?: string): string =>
    organisations.tell(
      'grantRole',
      manager,
      { organisation, person: holder, role: name, ...(forGroup === undefined ? {} : { group: forGroup }) },
      'roles(held: true) { nodes { role person { displayName } group { name } } }',
    );
  role('REPRESENTATIVE', council, worksCouncil);
  role('CHAIR', sponsor);
  role('REPRESENTATIVE', sponsor, management);
  role('SECRETARY', colleague);
  organisations.tell(
    'revokeRole',
    manager,
    { organisation, person: colleague, role: 'SECRETARY' },
    'roles(held: false) { nodes { role } }',
  );
  return { organisation, manager, sponsor, council, warden, colleague, wardens, worksCouncil, management };
};
