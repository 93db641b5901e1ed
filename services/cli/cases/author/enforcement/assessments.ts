import { actsOn } from '../acts.ts';
import { handbook, invented } from '../handbook.ts';
import type { RecordId } from '@besluitspoor/governance';
import type { CastOfEnforcement } from './cast.ts';

const told = handbook.enforcement;

/** The instruments that the large municipality fills in: the problem twice, the costs, and the impact when it was too late. */
export const assessmentsOfEnforcement = ({ story, people, groups }: Pick<CastOfEnforcement, 'story' | 'people' | 'groups'>, project: RecordId<'project'>) => {
  const { analystA, enforcerA, enforcerB, teamLeader, manager, collector } = people;
  const { enforcers, analysts, management, others, residents, council, sponsor, team } = groups;
  const { assess, map } = actsOn(story, project);
  return {
    /** From behind the screens, with an enforcer beside it, and without whoever owns the problem. */
    firstAnalysis: (decision: RecordId<'decision'>) =>
      assess('probleem een', analystA, {
        instrument: 'problem-analysis', subject: { decision, alternative: 1 },
        values: {
          problem: told.hired, provisional: told.idea, how: ['INTERVIEW'],
          perspectives: [{ who: told.analysts, view: invented('De cijfers zeggen dat het om een paar straten gaat.') }, { who: told.enforcers, view: told.alreadyKnown }],
          systemFigures: invented('Meldingen en boetes per straat over een jaar.'),
        },
        participants: [{ person: analystA, group: analysts }, { person: enforcerA, group: enforcers }],
      }),
    /** Again, with the team leader, whose problem it is, and everybody whose work meets at the container. */
    secondAnalysis: (decision: RecordId<'decision'>) =>
      assess('probleem twee', enforcerB, {
        instrument: 'problem-analysis', subject: { decision, alternative: 1 },
        values: {
          problem: told.biggerThanThought, provisional: told.hired, changed: told.startWithAnalysis, how: ['INFORMAL', 'FOCUS_GROUP'],
          perspectives: [
            { who: told.enforcers, view: told.otherPicture },
            { who: told.analysts, view: told.softAndHard },
            { who: told.otherDepartments, view: invented('Wij rijden een route die niemand anders kent.') },
          ],
          problemOwner: { who: invented('Teamleider handhaving'), experiences: true, view: told.alreadyKnown },
          floorKnowledge: told.briefings, systemFigures: told.systemAnalysis,
          tensions: [invented('Wie vaker leegt, betaalt; wie handhaaft, heeft er het voordeel van.')],
          directions: [invented('Legen, meten en handhaven op elkaar afstemmen.')],
        },
        judgement: told.biggerThanThought,
        participants: [{ person: enforcerB, group: enforcers }, { person: analystA, group: analysts }, { person: teamLeader, group: management }, { person: collector, group: others }],
      }),
    /** The analysis of systems and stakeholders that the data analysts made of it. */
    stakeholders: (): void => {
      map(manager, enforcers, 'HIGH', told.analysedLater, { affectedHow: invented('Het werk begint bij wat er te zien is, niet bij een lijst.'), role: 'ALLY', dependsOn: [others, analysts] });
      map(manager, others, 'HIGH', told.otherDepartments, { affectedHow: invented('Hun routes en tijden veranderen mee.'), role: 'RESOURCE', dependsOn: [enforcers] });
      map(manager, residents, 'LOW', invented('Een straat zonder afval.'), { affectedHow: invented('Zij melden, en worden aangesproken.'), role: 'BENEFICIARY' });
      map(manager, council, 'MEDIUM', invented('Dat niemand met foto’s wordt beoordeeld.'));
      map(manager, team, 'HIGH', told.softAndHard, { dependsOn: [enforcers] });
      map(manager, sponsor, 'HIGH', told.idea, { role: 'RESOURCE' });
      map(manager, analysts, 'MEDIUM', told.analysedLater, { role: 'ALLY' });
      map(manager, management, 'MEDIUM', told.alreadyKnown);
    },
    /** In euro only, and by the manager alone. */
    costs: (decision: RecordId<'decision'>) =>
      assess('kosten', manager, {
        instrument: 'business-case-q4', subject: { decision, alternative: 1 },
        values: {
          solution: told.extraFunctions, years: 4,
          quantitative: [
            { title: invented('Toestellen'), for: 'ORGANISATION', nature: 'COST', amount: 80_000 },
            { title: invented('Minder ritten voor niets'), for: 'ORGANISATION', nature: 'BENEFIT', amount: 110_000, estimate: true },
          ],
        },
        participants: [{ person: manager, group: management }],
      }),
    /** Of what had been chosen the week before. */
    impactAfterwards: (decision: RecordId<'decision'>) =>
      assess('gevolgen achteraf', enforcerA, {
        instrument: 'impact-analysis', subject: { decision, alternative: 1 },
        values: {
          solution: told.extraFunctions,
          service: { direction: 'BETTER', description: told.photoAtAGlance },
          personGroups: [{
            who: told.enforcers,
            tasks: { direction: 'BETTER', description: told.analysedLater },
            skills: { direction: 'SAME', description: invented('Fotograferen kan iedereen.') },
            conditions: { direction: 'MIXED', description: invented('Met handschoenen aan is een scherm lastig.') },
          }],
        },
        participants: [{ person: enforcerA, group: enforcers }],
      }),
  };
};
