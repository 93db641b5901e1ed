import type { RecordId } from '@besluitspoor/governance';
import { handbook, invented } from './handbook.ts';
import type { Circumstances, Story } from './story.ts';

type Person = RecordId<'person'>;
type Group = RecordId<'group'>;
type InputKind = 'IDEA' | 'QUESTION' | 'CONCERN' | 'OBJECTION' | 'SUGGESTION' | 'EXPERIENCE' | 'COMMENT' | 'SUPPORT';
type Disposition = 'ADOPTED' | 'PARTLY_ADOPTED' | 'NOT_ADOPTED' | 'DEFERRED' | 'OUT_OF_SCOPE' | 'ANSWERED';
type Stance = 'FOR' | 'AGAINST' | 'ABSTAIN' | 'STAND_ASIDE' | 'CONSENT' | 'OBJECT' | 'RECUSED';
type StakeholderRole = 'ALLY' | 'OPPONENT' | 'BYSTANDER' | 'BENEFICIARY' | 'RESOURCE' | 'COMPETITOR';
type GroupKind = 'EMPLOYEES' | 'WORKS_COUNCIL' | 'MANAGEMENT' | 'SPONSOR' | 'EXPERTS' | 'SUPPLIERS' | 'CLIENTS' | 'CITIZENS' | 'OTHER';

/** What everybody in a case has in common: an organisation with its people, entered by one secretary. */
export const organisationOf = (story: Story, name: keyof typeof handbook) => {
  const secretary = story.self('secretaris');
  story.begin('persoon secretaris', secretary, 'registerPerson', { self: true, displayName: invented('Projectsecretaris') });
  const organisation = story.begin('organisatie', secretary, 'registerOrganisation', { name: handbook[name].organisation });
  return {
    secretary,
    organisation,
    person: (key: string, displayName: string): Person =>
      story.begin(`persoon ${key}`, secretary, 'registerPerson', { organisation, displayName: invented(displayName) }),
    /** Defines a group and has its registered members join. */
    group: (
      key: string,
      groupName: string,
      kind: GroupKind,
      size: number | undefined,
      members: readonly Person[],
      sector?: 'GOVERNMENT' | 'BUSINESS' | 'KNOWLEDGE' | 'SOCIETY',
    ): Group => {
      const group = story.begin(`groep ${key}`, secretary, 'defineGroup', { organisation, name: groupName, kind, size, sector });
      for (const person of members) story.act(secretary, 'joinGroup', { group, person });
      return group;
    },
    grant: (person: Person, role: string, group?: Group, project?: RecordId<'project'>): void => {
      story.act(secretary, 'grantRole', { organisation, person, role, group, project });
    },
  };
};

/** What is done again and again in a project, in one line each. */
export const actsOn = (story: Story, project: RecordId<'project'>) => ({
  /** Somebody speaks: an input, for the group that it belongs to. */
  say: (
    key: string,
    person: Person,
    party: Group | undefined,
    kind: InputKind,
    text: string,
    more: Partial<Parameters<typeof story.begin<'submitInput'>>[3]> = {},
    circumstances: Circumstances = {},
  ): RecordId<'input'> =>
    story.begin(`inbreng ${key}`, person, 'submitInput', { project, kind, text, ...more }, {
      ...circumstances,
      ...(party === undefined && circumstances.as === undefined ? {} : { as: { ...(party === undefined ? {} : { party }), ...circumstances.as } }),
    }),
  /** Somebody answers an input, in the role of project leader unless said otherwise. */
  answer: (
    person: Person,
    input: RecordId<'input'>,
    disposition: Disposition,
    reason?: string,
    more: { readonly until?: string; readonly belongsTo?: string; readonly changed?: string; readonly role?: string } = {},
  ): void => {
    const { role = 'MANAGER', ...rest } = more;
    story.act(person, 'answerInput', { input, disposition, ...(reason === undefined ? {} : { reason }), ...rest }, { as: { role } });
  },
  revise: (
    person: Person,
    input: RecordId<'input'>,
    disposition: Disposition,
    reason: string,
    more: { readonly changed?: string; readonly belongsTo?: string; readonly role?: string } = {},
  ): void => {
    const { role = 'MANAGER', ...rest } = more;
    story.act(person, 'reviseAnswer', { input, disposition, reason, ...rest }, { as: { role } });
  },
  /** Somebody takes a position on an alternative, for a party. */
  position: (
    decision: RecordId<'decision'>,
    alternative: number,
    person: Person,
    party: Group,
    stance: Stance,
    reason?: string,
    interest?: string,
  ): void => {
    story.act(person, 'takePosition', { decision, alternative, stance, reason, interest }, { as: { party } });
  },
  /** A representative endorses a version of a rule for the party. */
  endorse: (person: Person, party: Group, rule: RecordId<'rule'>, version = 1): void => {
    story.act(person, 'endorseRule', { rule, version }, { as: { role: 'REPRESENTATIVE', party } });
  },
  tell: (person: Person, decision: RecordId<'decision'>, groups: readonly Group[], channel: string, about?: 'OPENING' | 'OUTCOME' | 'EXCLUSION' | 'RIGHT'): void => {
    for (const group of groups) story.act(person, 'tellGroup', { decision, group, channel, about }, { as: { role: 'MANAGER' } });
  },
  /** Somebody fills in an instrument, with those named, and so vouches for having taken part. */
  assess: (key: string, person: Person, fields: Omit<Parameters<typeof story.begin<'recordAssessment'>>[3], 'project'>, circumstances: Circumstances = {}): RecordId<'assessment'> =>
    story.begin(`beoordeling ${key}`, person, 'recordAssessment', { project, ...fields }, circumstances),
  /** Somebody maps a stakeholder; affected when it is said how. */
  map: (person: Person, group: Group, influence: 'LOW' | 'MEDIUM' | 'HIGH', interest: string, more: { readonly affectedHow?: string; readonly role?: StakeholderRole; readonly dependsOn?: Group[] } = {}): void => {
    story.act(person, 'mapStakeholder', { project, group, influence, interest, affected: more.affectedHow !== undefined, ...more }, { as: { role: 'MANAGER' } });
  },
  invite: (person: Person, consultation: RecordId<'consultation'>, groups: readonly Group[], channel: string, message?: string): void => {
    for (const group of groups) story.act(person, 'inviteGroup', { consultation, group, channel, message }, { as: { role: 'MANAGER' } });
  },
});
