import { organisationOf } from '../acts.ts';
import { handbook, invented } from '../handbook.ts';
import { tell } from '../story.ts';

const told = handbook.wink;

/** Begins the WINK case: everybody in it, the groups and what holds by default. */
export const castOfWink = () => {
  const story = tell('wink');
  story.on('2025-10-06T08:00');
  const { secretary, organisation, person, group, grant } = organisationOf(story, 'wink');
  const people = {
    secretary,
    sponsor: person('opdrachtgever', 'Opdrachtgever'),
    manager: person('innovatiemanager', 'Innovatiemanager'),
    developerA: person('ontwikkelaar a', 'Ontwikkelaar A'),
    developerB: person('ontwikkelaar b', 'Ontwikkelaar B'),
    developerC: person('ontwikkelaar c', 'Ontwikkelaar C'),
    coreA: person('kernteam a', 'Winkelmedewerker A, kernteam'),
    coreB: person('kernteam b', 'Winkelmedewerker B, kernteam'),
    coreC: person('kernteam c', 'Winkelmedewerker C, kernteam'),
    coreD: person('kernteam d', 'Winkelmedewerker D, kernteam'),
    coreE: person('kernteam e', 'Winkelmedewerker E, kernteam'),
    coreF: person('kernteam f', 'Winkelmedewerker F, kernteam'),
    staffG: person('medewerker g', 'Winkelmedewerker G'),
    staffI: person('medewerker i', 'Winkelmedewerker I'),
    staffJ: person('medewerker j', 'Winkelmedewerker J'),
    staffK: person('medewerker k', 'Winkelmedewerker K'),
    staffL: person('medewerker l', 'Winkelmedewerker L'),
    nightH: person('nachtvuller h', 'Winkelmedewerker H, nachtploeg'),
    shopManager: person('winkelmanager', 'Winkelmanager'),
    chair: person('or voorzitter', 'Voorzitter van de ondernemingsraad'),
    client: person('klant', 'Klant'),
    confidant: person('vertrouwenspersoon', 'Vertrouwenspersoon'),
  };
  const { coreA, coreB, coreC, coreD, coreE, coreF, developerA, developerB, developerC } = people;
  const groups = {
    staff: group('winkelmedewerkers', told.staff, 'EMPLOYEES', 80_000, [coreA, coreB, coreC, coreD, coreE, coreF, people.staffG, people.staffI, people.staffJ, people.staffK, people.staffL, people.nightH]),
    core: group('kernteam', told.core, 'EMPLOYEES', 6, [coreA, coreB, coreC, coreD, coreE, coreF]),
    developers: group('ontwikkelteam', told.developers, 'EXPERTS', 3, [developerA, developerB, developerC], 'BUSINESS'),
    night: group('nachtploeg', invented('Nachtploeg van een van de zes winkels'), 'EMPLOYEES', 3, [people.nightH]),
    shops: group('winkelmanagers', invented('Winkelmanagers'), 'MANAGEMENT', 1_000, [people.shopManager]),
    sponsor: group('opdrachtgever', invented('Opdrachtgever'), 'SPONSOR', 1, [people.sponsor]),
    council: group('ondernemingsraad', invented('Ondernemingsraad'), 'WORKS_COUNCIL', 15, [people.chair]),
    clients: group('klanten', invented('Klanten'), 'CLIENTS', undefined, [people.client], 'SOCIETY'),
  };
  story.act(secretary, 'resizeGroup', { group: groups.staff, size: 82_000 });
  story.act(secretary, 'setRepresentation', { group: groups.council, represents: [groups.staff, groups.night] });
  grant(people.chair, 'REPRESENTATIVE', groups.council);
  grant(coreA, 'REPRESENTATIVE', groups.core);
  grant(developerA, 'REPRESENTATIVE', groups.developers);
  grant(people.sponsor, 'REPRESENTATIVE', groups.sponsor);
  grant(people.sponsor, 'SPONSOR');
  story.act(secretary, 'setOrganisationDefaults', { organisation, terms: { answer: { days: 14, kind: 'CALENDAR' }, advice: { days: 14, kind: 'CALENDAR' } } });
  const phrase = invented('Top dat je meedenkt!');
  story.act(secretary, 'registerTemplatePhrase', { organisation, phrase });
  return { story, organisation, people, groups, grant, phrase };
};

export type CastOfWink = ReturnType<typeof castOfWink>;
