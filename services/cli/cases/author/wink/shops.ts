import type { RecordId } from '@besluitspoor/governance';
import { handbook, invented } from '../handbook.ts';
import type { CastOfWink } from './cast.ts';

const told = handbook.wink;

/** The shops in which WINK was tried out. That it shortened the search by 54 % is told; all else that was measured is not. */
export const shopsOf = ({ story, people, groups }: Pick<CastOfWink, 'story' | 'people' | 'groups'>, project: RecordId<'project'>) => {
  const { manager, developerA, coreA, coreB } = people;
  const { core, developers } = groups;
  const asManager = { as: { role: 'MANAGER' } };
  const forCore = { as: { role: 'REPRESENTATIVE', party: core } };
  return {
    /** Plans the pilot on the ground of a decision, agrees the criteria with the shops and starts it. */
    begin: (decision: RecordId<'decision'>): RecordId<'pilot'> => {
      const pilot = story.begin('proef winkels', manager, 'planPilot', {
        project, decision, title: invented('Zes proefwinkels'),
        variants: [{ title: invented('Zoeken op naam') }, { title: invented('Zoeken op streepjescode') }],
        testPlan: `${told.sprint} ${told.daily}`,
      }, asManager);
      story.act(coreA, 'agreeCriteria', { pilot, agreedWith: [{ person: coreA, group: core }, { person: developerA, group: developers }], criteria: [
        { title: invented('Zoektijd, hoeveel korter'), aspect: 'PRODUCTIVITY', hard: true, requirement: { kind: 'AT_LEAST', value: 30, unit: '%' } },
        { title: invented('Rapportcijfer van de medewerkers'), aspect: 'QUALITY_OF_WORK', hard: true, requirement: { kind: 'AT_LEAST', value: 7 } },
      ] }, forCore);
      story.act(manager, 'startPilot', { pilot }, asManager);
      return pilot;
    },
    /** What the shops said that they measured, written down for them by the manager: they never confirmed it. */
    measured: (pilot: RecordId<'pilot'>): void => {
      story.on('2026-01-05T08:00');
      const forThem = { as: { role: 'MANAGER', onBehalfOf: coreB } };
      for (const [variant, criterion, value, note] of [[1, 1, 54, told.searchTime], [2, 1, 48, undefined], [1, 2, 7.5, undefined], [2, 2, 6.8, undefined]] as const) {
        story.act(manager, 'recordMeasurement', { pilot, variant, criterion, value, note }, forThem);
      }
      story.act(manager, 'evaluatePilot', { pilot, findings: `${told.searchTime} ${told.introduction}`, qualityOfWork: false, participants: [{ person: coreA, group: core }, { person: developerA, group: developers }] }, asManager);
    },
    concluded: (pilot: RecordId<'pilot'>): void => {
      story.act(manager, 'concludePilot', { pilot, conclusion: told.searchTime }, asManager);
    },
    /** A second pilot, on the ground of what was called the contents of a sprint. */
    scannersIn: (decision: RecordId<'decision'>): RecordId<'pilot'> =>
      story.begin('proef scanner', developerA, 'planPilot', {
        project, decision, title: invented('De scanner in tien winkels'), variants: [{ title: invented('Scannen') }], testPlan: invented('Tien winkels, twee weken.'),
        researcher: { person: developerA, description: invented('Ontwikkelaar A'), outsideTeam: true },
      }, { as: { role: 'REPRESENTATIVE', party: developers } }),
  };
};
