import { randomUUID } from 'node:crypto';
import { done } from './client.ts';

/** An organisation with a project, as small as serves most tests. */
export type Town = {
  readonly organisation: string;
  /** Registered by herself; project leader. */
  readonly leader: string;
  /** Five employees, members of `employees`. */
  readonly people: readonly [string, string, string, string, string];
  readonly employees: string;
  readonly council: string;
  readonly project: string;
};

/** Founds a town through the mutations, as its project secretary would. */
export const foundTown = async (origin: string): Promise<Town> => {
  const leader = `person-${randomUUID()}`;
  await done(origin, leader, 'registerPerson', { self: true, displayName: 'Projectleider' });
  const organisation = await done(origin, leader, 'registerOrganisation', { name: 'Gemeente Voorbeeld' });
  const person = (displayName: string) =>
    done(origin, leader, 'registerPerson', { organisation, displayName });
  const group = (name: string, kind: string, size: number) =>
    done(origin, leader, 'defineGroup', { organisation, name, kind, size });
  const employees = await group('Medewerkers', 'EMPLOYEES', 12);
  const council = await group('Ondernemingsraad', 'WORKS_COUNCIL', 7);
  const member = async (name: string): Promise<string> => {
    const id = await person(name);
    await done(origin, leader, 'joinGroup', { group: employees, person: id });
    return id;
  };
  const people = [
    await member('Anna'),
    await member('Bram'),
    await member('Chaima'),
    await member('Daan'),
    await member('Els'),
  ] as const;
  const project = await done(origin, leader, 'initiateProject', {
    organisation,
    title: 'Een nieuw rooster',
    assignment: 'Zoek met de mensen die het aangaat een rooster dat werkt.',
    manager: leader,
  });
  return { organisation, leader, people, employees, council, project };
};
