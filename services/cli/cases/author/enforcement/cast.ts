import { organisationOf } from '../acts.ts';
import { handbook, invented } from '../handbook.ts';
import { tell } from '../story.ts';

const told = handbook.enforcement;

/** Begins the case of the large municipality: everybody in it, the groups and what holds by default. */
export const castOfEnforcement = () => {
  const story = tell('informatiegestuurd');
  story.on('2025-02-03T08:00');
  const { secretary, organisation, person, group, grant } = organisationOf(story, 'enforcement');
  const people = {
    secretary,
    sponsor: person('opdrachtgever', 'Opdrachtgever'),
    manager: person('programmamanager', 'Externe programmamanager'),
    innovator: person('innovatiemanager', 'Innovatiemanager'),
    teamLeader: person('teamleider', 'Teamleider handhaving'),
    enforcerA: person('handhaver a', 'Handhaver A'),
    enforcerB: person('handhaver b', 'Handhaver B'),
    enforcerC: person('handhaver c', 'Handhaver C'),
    enforcerD: person('handhaver d', 'Handhaver D'),
    enforcerE: person('handhaver e', 'Handhaver E'),
    analystA: person('analist a', 'Data-analist A'),
    analystB: person('analist b', 'Data-analist B'),
    chair: person('or voorzitter', 'Voorzitter van de ondernemingsraad'),
    collector: person('inzamelaar', 'Afvalinzamelaar'),
    resident: person('bewoner', 'Bewoner'),
    confidant: person('vertrouwenspersoon', 'Vertrouwenspersoon'),
  };
  const { enforcerA, enforcerB, enforcerC, analystA, analystB } = people;
  const groups = {
    enforcers: group('handhavers', told.enforcers, 'EMPLOYEES', 64, [enforcerA, enforcerB, enforcerC, people.enforcerD, people.enforcerE]),
    team: group('projectteam', told.team, 'OTHER', 6, [people.innovator, enforcerA, enforcerB, enforcerC, analystA, analystB]),
    analysts: group('data-analisten', told.analysts, 'EXPERTS', 3, [analystA, analystB], 'GOVERNMENT'),
    management: group('leiding', invented('Leidinggevenden handhaving'), 'MANAGEMENT', 6, [people.teamLeader]),
    sponsor: group('opdrachtgever', invented('Opdrachtgever'), 'SPONSOR', 1, [people.sponsor]),
    council: group('ondernemingsraad', invented('Ondernemingsraad'), 'WORKS_COUNCIL', 11, [people.chair]),
    others: group('andere afdelingen', told.otherDepartments, 'EMPLOYEES', 120, [people.collector]),
    residents: group('bewoners', invented('Bewoners rond de containers'), 'CITIZENS', undefined, [people.resident], 'SOCIETY'),
  };
  story.act(secretary, 'setRepresentation', { group: groups.council, represents: [groups.enforcers] });
  grant(people.chair, 'REPRESENTATIVE', groups.council);
  grant(people.innovator, 'REPRESENTATIVE', groups.team);
  grant(people.teamLeader, 'REPRESENTATIVE', groups.management);
  grant(people.sponsor, 'REPRESENTATIVE', groups.sponsor);
  grant(people.sponsor, 'SPONSOR');
  const phrase = invented('Wij danken u voor uw reactie.');
  story.act(secretary, 'registerTemplatePhrase', { organisation, phrase });
  return { story, organisation, people, groups, grant, phrase };
};

export type CastOfEnforcement = ReturnType<typeof castOfEnforcement>;
