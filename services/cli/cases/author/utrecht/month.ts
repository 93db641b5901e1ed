import type { RecordId } from '@besluitspoor/governance';
import { handbook, invented } from '../handbook.ts';
import type { CastOfUtrecht } from './cast.ts';

const told = handbook.utrecht;

/** The month of trying desk control: planned, measured, evaluated together, and looked at again. No figure of it is told. */
export const pilotOfUtrecht = ({ story, people, groups }: Pick<CastOfUtrecht, 'story' | 'people' | 'groups'>, project: RecordId<'project'>) => {
  const { manager, teamLeader, chair, controllerA, controllerC, controllerD, analystA } = people;
  const { controllers, council, testCrew, management, analysts } = groups;
  const asManager = { as: { role: 'MANAGER' } };
  const asCrew = { as: { role: 'REPRESENTATIVE', party: testCrew } };
  return {
    planned: (decision: RecordId<'decision'>): RecordId<'pilot'> => {
      story.on('2026-06-24T09:00');
      const pilot = story.begin('proef deskcontrol', manager, 'planPilot', {
        project, decision, title: told.monthOfTesting,
        variants: [{ title: invented('Eén scherm per persoon') }, { title: invented('Drie schermen naast elkaar') }],
        testPlan: `${told.monthOfTesting}. ${invented('Om de week wisselt de opstelling.')}`,
        researcher: { description: invented('Onderzoeker van een hogeschool'), outsideTeam: true },
        shareToAcquaint: 20, acquaintGroup: controllers,
      }, asManager);
      story.on('2026-06-25T09:00');
      story.act(controllerC, 'agreeCriteria', { pilot, agreedWith: [{ person: controllerC, group: testCrew }, { person: controllerD, group: testCrew }, { person: teamLeader, group: management }], criteria: [
        { title: invented('Foto’s beoordeeld per uur'), aspect: 'PRODUCTIVITY', hard: true, requirement: { kind: 'AT_LEAST', value: 40 } },
        { title: invented('Klachten over ogen, nek of hoofd'), aspect: 'QUALITY_OF_WORK', hard: true, requirement: { kind: 'AT_MOST', value: 2, unit: invented('per week') } },
        { title: invented('Terugverdientijd'), aspect: 'OTHER', hard: false, requirement: { kind: 'AT_MOST', value: 4, unit: invented('jaar') } },
      ] }, asCrew);
      story.on('2026-07-01T09:00');
      story.act(manager, 'startPilot', { pilot }, asManager);
      return pilot;
    },
    measured: (pilot: RecordId<'pilot'>): void => {
      story.act(manager, 'recordAcquainted', { pilot, count: 14 }, asManager);
      for (const [variant, criterion, value, note] of [[1, 1, 31, undefined], [1, 2, 3, undefined], [2, 1, 46, undefined], [2, 2, 1, invented('Sinds de schermen zijn gedraaid.')], [2, 3, 6, told.beforeCards]] as const) {
        story.act(analystA, 'recordMeasurement', { pilot, variant, criterion, value, note });
      }
      story.act(controllerC, 'evaluatePilot', { pilot, findings: told.pilotOutcome, qualityOfWork: true, participants: [{ person: controllerC, group: testCrew }, { person: teamLeader, group: management }, { person: analystA, group: analysts }] }, asCrew);
    },
    concluded: (pilot: RecordId<'pilot'>): void => {
      story.act(manager, 'concludePilot', { pilot, conclusion: told.pilotOutcome }, asManager);
    },
    /** After the adoption, on quality of work too. */
    evaluatedAgain: (pilot: RecordId<'pilot'>): void => {
      story.act(controllerA, 'evaluatePilot', { pilot, findings: `${told.evaluateTogether} ${told.oldWay}`, qualityOfWork: true, participants: [{ person: controllerA, group: controllers }, { person: chair, group: council }, { person: analystA, group: analysts }] });
    },
  };
};
