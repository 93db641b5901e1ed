import { organisationOf } from '../acts.ts';
import { handbook, invented } from '../handbook.ts';
import { tell } from '../story.ts';

const told = handbook.utrecht;

/** Begins the Utrecht case: the organisation, everybody in it, the groups and what holds by default. */
export const castOfUtrecht = () => {
  const story = tell('utrecht');
  story.on('2026-03-02T08:00');
  const { secretary, organisation, person, group, grant } = organisationOf(story, 'utrecht');

  const people = {
    secretary,
    sponsor: person('opdrachtgever', 'Opdrachtgever'),
    teamLeader: person('teamleider', 'Teamleider parkeerhandhaving'),
    manager: person('projectleider', 'Projectleider'),
    controllerA: person('controleur a', 'Parkeercontroleur A'),
    controllerB: person('controleur b', 'Parkeercontroleur B'),
    controllerC: person('controleur c', 'Parkeercontroleur C'),
    controllerD: person('controleur d', 'Parkeercontroleur D'),
    controllerE: person('controleur e', 'Parkeercontroleur E'),
    controllerF: person('controleur f', 'Parkeercontroleur F'),
    analystA: person('analist a', 'Data-analist A'),
    analystB: person('analist b', 'Data-analist B'),
    adviser: person('beleidsadviseur', 'Beleidsadviseur'),
    chair: person('or voorzitter', 'Voorzitter van de ondernemingsraad'),
    councillor: person('or lid', 'Lid van de ondernemingsraad'),
    supplier: person('leverancier', 'Adviseur van de leverancier'),
    confidant: person('vertrouwenspersoon', 'Vertrouwenspersoon'),
    resident: person('bewoner', 'Bewoner'),
  };
  const { controllerA, controllerB, controllerC, controllerD, controllerE, controllerF, analystA, analystB } = people;

  const groups = {
    controllers: group('controleurs', told.controllers, 'EMPLOYEES', 58, [controllerA, controllerB, controllerC, controllerD, controllerE, controllerF]),
    projectGroup: group('projectgroep', invented('Projectgroep deskcontrol'), 'OTHER', 7, [people.teamLeader, people.manager, controllerA, controllerB, controllerC, analystA, people.adviser]),
    routeGroup: group('routewerkgroep', invented('Routewerkgroep'), 'OTHER', 5, [controllerD, controllerE, controllerF, analystA, analystB]),
    testCrew: group('testploeg', invented('Testploeg deskcontrol'), 'EMPLOYEES', 4, [controllerC, controllerD, controllerE, controllerF]),
    analysts: group('data-analisten', told.analysts, 'EXPERTS', 6, [analystA, analystB], 'GOVERNMENT'),
    policy: group('beleid', told.policy, 'EXPERTS', 8, [people.adviser], 'GOVERNMENT'),
    management: group('leiding', invented('Leidinggevenden VTH'), 'MANAGEMENT', 5, [people.teamLeader], 'GOVERNMENT'),
    sponsor: group('opdrachtgever', invented('Opdrachtgever VTH'), 'SPONSOR', 1, [people.sponsor], 'GOVERNMENT'),
    council: group('ondernemingsraad', invented('Ondernemingsraad'), 'WORKS_COUNCIL', 9, [people.chair, people.councillor]),
    supplier: group('leverancier', told.supplier, 'SUPPLIERS', 12, [people.supplier], 'BUSINESS'),
    residents: group('bewoners', invented('Bewoners en bezoekers'), 'CITIZENS', undefined, [people.resident], 'SOCIETY'),
  };

  story.act(secretary, 'setRepresentation', { group: groups.council, represents: [groups.controllers, groups.testCrew] });
  grant(people.chair, 'REPRESENTATIVE', groups.council);
  grant(people.manager, 'REPRESENTATIVE', groups.projectGroup);
  grant(controllerD, 'REPRESENTATIVE', groups.routeGroup);
  grant(controllerC, 'REPRESENTATIVE', groups.testCrew);
  grant(people.teamLeader, 'REPRESENTATIVE', groups.management);
  grant(people.sponsor, 'REPRESENTATIVE', groups.sponsor);
  grant(people.sponsor, 'SPONSOR');
  grant(people.confidant, 'CONFIDANT');

  story.act(secretary, 'setOrganisationDefaults', {
    organisation,
    terms: { answer: { days: 28, kind: 'CALENDAR' }, consultation: { days: 15, kind: 'WORKING' } },
  });
  const phrase = invented('Bedankt voor je inbreng, we nemen het mee.');
  story.act(secretary, 'registerTemplatePhrase', { organisation, phrase });
  story.act(secretary, 'registerTemplatePhrase', { organisation, phrase: invented('Dit punt heeft onze aandacht.') });

  return { story, organisation, people, groups, grant, phrase };
};

export type CastOfUtrecht = ReturnType<typeof castOfUtrecht>;
