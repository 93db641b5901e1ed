import { recordId, uuidsUnder } from '@besluitspoor/event-log';
import type { forms, RecordId } from '@besluitspoor/governance';
import type { z } from 'zod';
import type { CommentRow, PamSource, ProposalRow } from './rows.ts';

/** Stands in the header of every imported event. */
export const pamName = 'pam';

/** Every id of this import is made from the source's, under this namespace: so it can be repeated and resumed. */
const namespace = 'b3b8f0b2-6f8d-5f0a-9a43-0b1a6f5d2016';
const uuidOf = uuidsUnder(namespace);

/** Who enters everything: the import itself. */
export const importer: RecordId<'person'> = `person-${uuidOf('importer')}`;

type CommandName = keyof typeof forms;
type Fields<N extends CommandName> = z.input<(typeof forms)[N]>;

/** A command of the import, as the recorder takes it. */
export type PamCommand = {
  readonly command: CommandName;
  readonly actor: string;
  readonly input: Readonly<Record<string, unknown>>;
};

const command = <N extends CommandName>(
  name: N,
  key: string,
  fields: Fields<N>,
  circumstances: { readonly occurredAt?: string | null; readonly as?: object } = {},
): PamCommand => ({
  command: name,
  actor: importer,
  input: {
    commandId: uuidOf(key),
    ...((circumstances.occurredAt ?? undefined) !== undefined && { occurredAt: circumstances.occurredAt }),
    ...(circumstances.as !== undefined && { as: circumstances.as }),
    ...fields,
  },
});

// The id of what a command begins follows from who sends it and the command's id.
const begunBy = <K extends 'organisation' | 'project' | 'group' | 'consultation' | 'input'>(
  kind: K,
  key: string,
): RecordId<K> => recordId(kind, importer, uuidOf(key));

const organisation = begunBy('organisation', 'organisation');
const project = begunBy('project', 'project');

/** The group and the consultation of each source, named by every one of thousands of rows. */
const placeOf = (source: PamSource) => ({
  group: begunBy('group', `group ${source}`),
  consultation: begunBy('consultation', `consultation ${source}`),
});
const places = {
  official: placeOf('official'),
  citizen: placeOf('citizen'),
  organization: placeOf('organization'),
  meeting: placeOf('meeting'),
} as const satisfies Record<PamSource, unknown>;

/** The record of the input that a proposal, or a comment, became. */
export const proposalInput = (id: number): RecordId<'input'> => begunBy('input', `proposal ${id}`);
const commentInput = (id: number): RecordId<'input'> => begunBy('input', `comment ${id}`);

/** The project that the import makes. */
export const pamProject = project;

/** What a group and a consultation stand for: each source of proposals is a way in, without known members or size. */
const sources = {
  official: { name: "Ajuntament (propostes de l'administració)", kind: 'MANAGEMENT' },
  citizen: { name: 'Ciutadania (propostes individuals)', kind: 'CITIZENS' },
  organization: { name: 'Entitats i organitzacions', kind: 'OTHER' },
  meeting: { name: 'Cites presencials', kind: 'CITIZENS' },
} as const satisfies Record<
  PamSource,
  { readonly name: string; readonly kind: Fields<'defineGroup'>['kind'] }
>;

/** Local days. The source says from January to April 2016; by the day of its first proposal it was open. */
const firstProposal = '2016-01-22';
const processEnd = '2016-04-30';

/** What stands before the proposals: one organisation, one project, a group and a consultation for each source. */
export const beginnings = (): readonly PamCommand[] => [
  command('registerPerson', 'importer', { self: true, displayName: 'Importació PAM' }),
  command('registerOrganisation', 'organisation', { name: 'Ajuntament de Barcelona' }),
  command('setOrganisationDefaults', 'defaults', { organisation, timeZone: 'Europe/Madrid' }),
  command('initiateProject', 'project', {
    organisation,
    title: "Pla d'Actuació Municipal 2016-2019",
    assignment: 'Procés participatiu de gener a abril de 2016, a decidim.barcelona.',
  }),
  ...Object.entries(sources).flatMap(([source, { name, kind }]) => [
    command('defineGroup', `group ${source}`, { organisation, name, kind }),
    command(
      'openConsultation',
      `consultation ${source}`,
      {
        project,
        question: `Quines actuacions ha d'incloure el Pla d'Actuació Municipal 2016-2019? (${name})`,
        groups: [begunBy('group', `group ${source}`)],
        channel: 'decidim.barcelona',
        closesOn: processEnd,
      },
      { occurredAt: firstProposal },
    ),
  ]),
];

/**
 * A proposal: an input of kind suggestion; then, as far as the source tells, what was decided of it (without reason
 * or date, for it tells neither) and how many supported it.
 */
export const proposalCommands = (
  row: ProposalRow,
): { readonly submitted: PamCommand; readonly after: readonly PamCommand[] } => {
  const input = proposalInput(row.id);
  return {
    submitted: command(
      'submitInput',
      `proposal ${row.id}`,
      {
        project,
        kind: 'SUGGESTION',
        title: row.title,
        text: row.summary,
        consultation: places[row.source].consultation,
        sourceId: row.code,
      },
      { occurredAt: row.createdAt, as: { party: places[row.source].group, ...authorOf(row.authorId) } },
    ),
    after: [
      ...(row.status === null
        ? []
        : [
            command('answerInput', `answer ${row.id}`, {
              input,
              disposition: row.status === 'accepted' ? 'ADOPTED' : 'NOT_ADOPTED',
            }),
          ]),
      ...(row.votes === 0
        ? []
        : [command('countSupports', `supports ${row.id}`, { input, count: row.votes })]),
    ],
  };
};

/**
 * A comment: an input that points at what it reacts to. A reply whose parent is absent from the source points at the
 * proposal and keeps the id that is missing.
 *
 * @param parentKnown whether the comment that it replies to stands in the source
 * @param source of its proposal; undefined: the proposal is absent too
 */
export const commentCommand = (
  row: CommentRow,
  parentKnown: boolean,
  source: PamSource | undefined,
): PamCommand => {
  const reply = row.parentId !== null && parentKnown;
  return command(
    'submitInput',
    `comment ${row.id}`,
    {
      project,
      kind: 'COMMENT',
      text: row.body,
      parent: reply && row.parentId !== null ? commentInput(row.parentId) : proposalInput(row.proposalId),
      ...(row.parentId !== null && !parentKnown && { missingParent: String(row.parentId) }),
      ...(source !== undefined && { consultation: places[source].consultation }),
      sourceId: String(row.id),
    },
    { occurredAt: row.createdAt, ...(row.authorId !== null && { as: authorOf(row.authorId) }) },
  );
};

/** Authors are known by a number; here each has a pseudonym of its own, and stays unregistered. */
const authorOf = (id: number | null): { onBehalfOf?: string } =>
  id === null ? {} : { onBehalfOf: `person-${uuidOf(`author ${id}`)}` };
