import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinGroup, leaveGroup, resizeGroup, retireGroup, setRepresentation } from '../group/commands.ts';
import { groupRecord } from '../group/state.ts';
import { renamePerson } from '../person/commands.ts';
import { personRecord } from '../person/state.ts';
import type { Command } from '../record/command.ts';
import type { RecordId } from '../record/id.ts';
import { decided, play, repeatsOf } from '../record/play.ts';
import type { Attempt } from '../record/play.ts';
import { running, scene } from '../record/scene.ts';
import { given } from '../record/spec.ts';
import { openTheme, answerTheme } from '../theme/commands.ts';
import { themeRecord } from '../theme/state.ts';
import { grantRole, registerTemplatePhrase, revokeRole, setOrganisationDefaults } from './commands.ts';
import { endRight, establishRight, giveMandate, withdrawMandate } from './standing-commands.ts';
import { organisationRecord } from './state.ts';

const { organisation, project, employees, worksCouncil, strangers, employee, manager, stranger } = scene;
const theme = `theme-${scene.fresh}` as const;
const { constantFrom, integer, array, record, constant } = fc;

const person = constantFrom(employee, manager, stranger);
const group = constantFrom(employees, worksCouncil, strangers);
const role = record(
  { person, role: constantFrom('REPRESENTATIVE', 'CHAIR'), group, project: constant(project) },
  { requiredKeys: ['person', 'role'] },
);

const tried = (
  command: Command,
  id: RecordId,
  input: fc.Arbitrary<Readonly<Record<string, unknown>>>,
): fc.Arbitrary<Attempt> =>
  record({ command: constant(command.name), id: constant(id), input, acting: record({ actor: person }) });

const inOrganisation = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  record({ organisation: constant(organisation), ...fields });
const inGroup = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  record({ group: constant(employees), ...fields });

const answering = tried(
  answerTheme,
  theme,
  record(
    {
      theme: constant(theme),
      disposition: constantFrom('ADOPTED', 'DEFERRED', 'OUT_OF_SCOPE'),
      until: constantFrom('2026-03-01', '2026-04-01'),
      belongsTo: constant('De provincie.'),
    },
    { requiredKeys: ['theme', 'disposition'] },
  ),
);
const renaming = tried(renamePerson, employee, constant({ person: employee, displayName: 'Samira' }));

const attempts = array(
  fc.oneof(
    tried(setOrganisationDefaults, organisation, inOrganisation({ k: integer({ min: 2, max: 9 }) })),
    tried(
      grantRole,
      organisation,
      role.map((held) => ({ organisation, ...held })),
    ),
    tried(
      revokeRole,
      organisation,
      role.map((held) => ({ organisation, ...held })),
    ),
    tried(registerTemplatePhrase, organisation, inOrganisation({ phrase: constantFrom('Dank.', 'Nee.') })),
    tried(
      giveMandate,
      organisation,
      inOrganisation({ person, amount: constantFrom(100, 200), writtenIn: constant('Besluit') }),
    ),
    tried(
      withdrawMandate,
      organisation,
      inOrganisation({ mandate: integer({ min: 1, max: 3 }), reason: constant('Over.') }),
    ),
    tried(
      establishRight,
      organisation,
      inOrganisation({
        party: group,
        nature: constantFrom('ADVICE', 'CONSENT'),
        basis: constant('WOR 25'),
        statutory: constant(true),
      }),
    ),
    tried(
      endRight,
      organisation,
      inOrganisation({ right: integer({ min: 1, max: 3 }), reason: constant('Over.') }),
    ),
    tried(resizeGroup, employees, inGroup({ size: integer({ min: 0, max: 3 }) })),
    tried(joinGroup, employees, inGroup({ person })),
    tried(leaveGroup, employees, inGroup({ person })),
    tried(setRepresentation, employees, inGroup({ represents: array(group, { maxLength: 2 }) })),
    { weight: 1, arbitrary: tried(retireGroup, employees, inGroup({})) },
    answering,
    renaming,
  ),
  { minLength: 12, maxLength: 30 },
);

const beginning = [
  ...running,
  ...decided(running, { command: openTheme.name, id: theme, input: { project, name: 'Roosters' } }),
];

const distinct = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

test('whatever is tried, organisation, group, person and theme stay as the domain knows them', () => {
  fc.assert(
    fc.property(attempts, (tries) => {
      play(beginning, tries, (history) => {
        const now = given(...history);
        const held = now.stateOf(organisationRecord, organisation);
        expect(distinct((held?.roles ?? []).map((known) => JSON.stringify(Object.values(known))))).toBe(true);
        expect(held?.roles.some((known) => known.person === stranger || known.group === strangers)).toBe(
          false,
        );
        expect(distinct(held?.templatePhrases ?? [])).toBe(true);
        expect(held?.mandates.map(({ mandate }) => mandate)).toEqual(
          held?.mandates.map((_, index) => index + 1),
        );
        expect(held?.rights.map(({ right }) => right)).toEqual(held?.rights.map((_, index) => index + 1));
        expect(held?.rights.some(({ party }) => party === strangers)).toBe(false);
        const known = now.stateOf(groupRecord, employees);
        expect(known?.members.has(stranger)).toBe(false);
        expect(known?.represents).not.toContain(employees);
        expect(known?.represents).not.toContain(strangers);
        expect(now.stateOf(personRecord, employee)).toEqual({ kind: 'person', organisation });
        for (const answer of now.stateOf(themeRecord, theme)?.answers ?? []) {
          expect(answer.payload.disposition === 'DEFERRED' ? answer.payload.until : '2026-04-01').toBe(
            '2026-04-01',
          );
        }
      });
    }),
    { numRuns: 60 },
  );
});

// A theme can be answered a second time, and a name is no part of the state: those are caught by the command's id.
test('what was recorded is not recorded again when the same is decided at once', () => {
  fc.assert(
    fc.property(attempts, (tries) => {
      expect(repeatsOf(beginning, tries, [answerTheme.name, renamePerson.name])).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
