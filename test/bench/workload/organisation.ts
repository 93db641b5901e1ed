import { randomUUID } from 'node:crypto';
import type { Player } from './player.ts';
import { prose } from './prose.ts';

/** An organisation with people to act in it. */
export type Organisation = {
  readonly id: string;
  /** Who administers it and leads its projects. */
  readonly leader: string;
  readonly employees: Group;
  readonly council: Group;
  readonly management: Group;
};

export type Group = { readonly id: string; readonly members: readonly string[] };

/** Registers an organisation, three groups and their members. */
export async function foundOrganisation(player: Player, number: number): Promise<Organisation> {
  const leader = `person-${randomUUID()}`;
  await player.act('registerPerson', leader, {
    self: true,
    displayName: `Projectleider van gemeente ${number}`,
  });
  const id = await player.act('registerOrganisation', leader, { name: `Gemeente ${number}` });
  await player.act('registerTemplatePhrase', leader, {
    organisation: id,
    phrase: 'Dank voor uw inbreng.',
  });
  const group = async (name: string, kind: string, count: number): Promise<Group> => {
    const made = await player.act('defineGroup', leader, { organisation: id, name, kind, size: count });
    const members: string[] = [];
    for (let each = 1; each <= count; each += 1) {
      const person = await player.act('registerPerson', leader, {
        organisation: id,
        displayName: `${name} ${each} te ${number}`,
        contact: `lid${each}@gemeente${number}.example`,
      });
      await player.act('joinGroup', leader, { group: made, person });
      members.push(person);
    }
    return { id: made, members };
  };
  const employees = await group('Handhavers', 'EMPLOYEES', 24);
  const council = await group('Ondernemingsraad', 'WORKS_COUNCIL', 7);
  const management = await group('Leiding', 'MANAGEMENT', 5);
  await player.act('setRepresentation', leader, { group: council.id, represents: [employees.id] });
  await player.act('grantRole', leader, {
    organisation: id,
    person: someoneOf(council, 0),
    role: 'REPRESENTATIVE',
    group: council.id,
  });
  await player.act('setOrganisationDefaults', leader, {
    organisation: id,
    terms: { answer: { days: 28, kind: 'CALENDAR' } },
  });
  return { id, leader, employees, council, management };
}

/** A member of the group, another one for each number. */
export function someoneOf({ members }: Group, number: number): string {
  const found = members[number % members.length];
  if (found === undefined) throw new RangeError('The group has no members.');
  return found;
}

/** A reason of some length, for whatever needs one. */
export const reason = (number: number): string => prose(number, 160);
