import type { Teller } from '../teller.ts';
import type { Cast } from './people-and-groups.ts';

/** Who may decide what, and what the works council may say of it: given, raised, ended. */
export const tellMandatesAndRights = (teller: Teller, cast: Cast, project: string): void => {
  const { manager, organisation, sponsor, worksCouncil } = cast;
  const organisations = teller.on('organisation');
  const mandates = 'mandates { nodes { number person { displayName } amount withdrawn { type } } }';
  const mandate = (amount: number): string =>
    organisations.tell(
      'giveMandate',
      sponsor,
      {
        organisation,
        person: manager,
        by: sponsor,
        project,
        kinds: ['SELECT', 'PILOT'],
        amount,
        until: '2099-12-31',
        writtenIn: 'Register of mandates, no. 12',
      },
      mandates,
    );
  mandate(25_000);
  mandate(40_000);
  organisations.tell(
    'withdrawMandate',
    sponsor,
    { organisation, mandate: 1, reason: 'A higher one took its place.' },
    mandates,
  );
  const rights = 'rights { nodes { number party { name } nature basis statutory ended { type } } }';
  const right = (basis: string, statutory: boolean): string =>
    organisations.tell(
      'establishRight',
      manager,
      { organisation, party: worksCouncil, nature: 'ADVICE', kinds: ['SELECT', 'ADOPT'], basis, statutory },
      rights,
    );
  right('WOR 25', true);
  right('Agreement with the works council, 2019', false);
  organisations.tell(
    'endRight',
    manager,
    { organisation, right: 2, reason: 'The agreement ran out.' },
    rights,
  );
};
