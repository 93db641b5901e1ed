import type { RecordId } from '@besluitspoor/governance';
import { actsOn } from '../acts.ts';
import { handbook, invented } from '../handbook.ts';
import type { CastOfUtrecht } from './cast.ts';

const told = handbook.utrecht;

/** The four instruments, filled in by controllers together with those who manage and analyse: each recorded by one of them. */
export const assessmentsOfUtrecht = ({ story, people, groups }: Pick<CastOfUtrecht, 'story' | 'people' | 'groups'>, project: RecordId<'project'>) => {
  const { teamLeader, controllerA, controllerB, chair, analystA, adviser } = people;
  const { controllers, council, management, analysts, policy } = groups;
  const { assess } = actsOn(story, project);
  return {
    problem: (decision: RecordId<'decision'>) =>
      assess('probleem', controllerA, {
        instrument: 'problem-analysis', subject: { decision, alternative: 2 },
        values: {
          problem: invented('Werk dat niets oplevert, en waar men ruzie van krijgt.'), how: ['INFORMAL', 'BRAINSTORM'],
          perspectives: [{ who: told.controllers, view: told.severalTickets }, { who: told.controllers, view: told.foreignPlates }, { who: told.policy, view: invented('Zo wordt het project te breed.') }],
          problemOwner: { who: invented('Teamleider parkeerhandhaving'), experiences: true, view: told.lessViolence },
          floorKnowledge: told.corridors, systemFigures: told.severalTickets,
          tensions: [told.noWorry],
        },
        participants: [{ person: controllerA, group: controllers }, { person: teamLeader, group: management }, { person: analystA, group: analysts }, { person: adviser, group: policy }],
      }),
    /** Of each alternative, so that each was weighed. */
    impact: (decision: RecordId<'decision'>): void => {
      const options = [
        [1, invented('Op elke hit meteen iemand af'), 'WORSE', invented('Veel ritten voor niets.'), 'WORSE', invented('Meer ontmoetingen met boze mensen.')],
        [2, told.deskControl, 'BETTER', told.results, 'BETTER', told.lessViolence],
        [3, invented('Niets veranderen'), 'SAME', told.severalTickets, 'SAME', invented('Zoals het was.')],
      ] as const;
      for (const [alternative, solution, service, why, conditions, how] of options) {
        assess(`gevolgen ${alternative}`, analystA, {
          instrument: 'impact-analysis', subject: { decision, alternative },
          values: {
            solution, service: { direction: service, description: why },
            personGroups: [{ who: told.controllers, tasks: { direction: alternative === 2 ? 'BETTER' : 'SAME', description: alternative === 2 ? told.moreVariety : invented('Zoals het was.') }, skills: { direction: 'SAME', description: invented('Een middag oefenen volstaat.') }, conditions: { direction: conditions, description: how } }],
          },
          participants: [{ person: analystA, group: analysts }, { person: controllerB, group: controllers }],
        });
      }
    },
    cost: (decision: RecordId<'decision'>) =>
      assess('businesscase', controllerA, {
        instrument: 'business-case-q4', subject: { decision, alternative: 2 },
        values: {
          solution: told.deskControl, years: 4, input: told.monthOfTesting,
          quantitative: [
            { title: invented('Schermen en aansluitingen'), for: 'ORGANISATION', nature: 'COST', amount: 60_000 },
            { title: invented('Naheffingen die betaald worden'), for: 'ORGANISATION', nature: 'BENEFIT', amount: 150_000, estimate: true, explanation: told.easyBusinessCase },
          ],
          qualitative: [
            { title: invented('Minder geweld'), for: 'EMPLOYEES', nature: 'BENEFIT', description: told.lessViolence, value: 5 },
            { title: invented('Afwisseling'), for: 'EMPLOYEES', nature: 'BENEFIT', description: told.moreVariety, value: 3 },
            { title: invented('Lang achter een scherm'), for: 'EMPLOYEES', nature: 'COST', description: told.longBehindScreen, value: 4 },
            { title: invented('Mensen zijn flexibel in te zetten'), for: 'ORGANISATION', nature: 'BENEFIT', description: told.rotateWhy, value: 3 },
          ],
          discussion: told.together,
        },
        participants: [{ person: controllerA, group: controllers }, { person: teamLeader, group: management }, { person: adviser, group: policy }],
      }),
    quality: (decision: RecordId<'decision'>) =>
      assess('kwaliteit van de arbeid', controllerB, {
        instrument: 'quality-of-work', subject: { decision, alternative: 2 },
        values: {
          content: { objective: { direction: 'BETTER', description: told.moreVariety }, subjective: { direction: 'MIXED', description: told.oldWay }, controlProblems: 6, controlPossibilities: 9 },
          conditions: { objective: { direction: 'MIXED', description: told.longBehindScreen }, subjective: { direction: 'BETTER', description: told.lessViolence, satisfaction: 7 } },
          terms: { objective: { direction: 'SAME', description: told.sameNumber }, security: { direction: 'SAME', description: told.noWorry } },
          relations: { subjective: { direction: 'BETTER', description: told.together, satisfaction: 8 } },
        },
        judgement: invented('Beter, als niemand de hele dag achter een scherm zit.'),
        participants: [{ person: controllerB, group: controllers }, { person: chair, group: council }],
      }),
  };
};
