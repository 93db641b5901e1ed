import { anonymousPseudonym, recordId, sha256Hex } from '@besluitspoor/event-log';
import type { Teller } from '../teller.ts';
import type { Cast } from './people-and-groups.ts';

/** What the inputs of the scenario are about. */
export type About = {
  readonly project: string;
  readonly theme: string;
  readonly decision: string;
  readonly consultation: string;
};

/** Inputs with and without a name: put in order, answered, contested, withdrawn; answers the first, an idea. */
export const tellInputs = (teller: Teller, cast: Cast, about: About): string => {
  const { colleague, manager, sponsor, warden, wardens } = cast;
  const { consultation, decision, project, theme } = about;
  const inputs = teller.on('input');
  const submit = (kind: string, text: string, extra: Readonly<Record<string, unknown>> = {}): string =>
    inputs.begin(
      'submitInput',
      warden,
      { project, kind, text, as: { party: wardens }, ...extra },
      'kind status answerStates answerDueFrom group { name }',
    );
  const idea = submit('IDEA', 'Let the car drive, and let us talk with people.', {
    consultation,
    channel: 'Meeting',
  });
  const concern = submit('CONCERN', 'Who sees the pictures?', { consultation });
  const question = submit('QUESTION', 'Who looks at the pictures?', { consultation });
  const suggestion = submit('SUGGESTION', 'A second car for the night.');
  const comment = submit('COMMENT', 'I agree with this.', { parent: idea });
  const receipt = 'river-lantern-42';
  const anonymousCommand = inputs.tell(
    'submitInput',
    colleague,
    {
      project,
      consultation,
      kind: 'CONCERN',
      text: 'I do not dare to say this with my name.',
      anonymous: true,
      receiptHash: sha256Hex(receipt),
      as: { party: wardens },
    },
    'kind anonymous group { name }',
  );
  const anonymous = recordId('input', anonymousPseudonym(anonymousCommand), anonymousCommand);
  inputs.tell(
    'clarifyInput',
    colleague,
    { input: anonymous, text: 'It is about the shifts.', as: { receipt } },
    'clarifications { nodes { text } }',
  );
  inputs.tell('supportInput', colleague, { input: idea }, 'supports');
  inputs.tell('countSupports', manager, { input: suggestion, count: 12 }, 'supports');
  inputs.tell(
    'acknowledgeInput',
    manager,
    { input: idea, message: 'Received, you will hear from us.' },
    'status',
  );
  inputs.tell('placeInputInTheme', manager, { input: suggestion, theme }, 'theme { name }');
  inputs.tell('takeInputFromTheme', manager, { input: suggestion, theme }, 'theme { name }');
  inputs.tell('placeInputInTheme', manager, { input: concern, theme }, 'theme { name }');
  inputs.tell('linkInput', warden, { input: suggestion, to: decision }, 'links { nodes { to } }');
  inputs.tell('unlinkInput', warden, { input: suggestion, from: decision }, 'links { totalCount }');
  inputs.tell(
    'mergeInput',
    manager,
    { input: question, into: concern, reason: 'The same question.' },
    'status mergedInto { id }',
  );
  inputs.tell(
    'reclassifyInput',
    manager,
    { input: suggestion, kind: 'IDEA', reason: 'It says what could be, not how.' },
    'kind reclassifications { nodes { from to } }',
  );
  teller
    .on('theme')
    .tell(
      'answerTheme',
      manager,
      { theme, disposition: 'ANSWERED', reason: 'Only the desk sees pictures, for 48 hours.' },
      'answers { nodes { disposition reason } }',
    );
  inputs.tell(
    'answerInput',
    manager,
    { input: suggestion, disposition: 'NOT_ADOPTED', reason: 'Nights are too quiet for a second car.' },
    'status response { disposition reason }',
  );
  inputs.tell(
    'contestInput',
    warden,
    { input: suggestion, text: 'Not on Fridays.' },
    'status answerStates contests { nodes { subject reason } }',
  );
  inputs.tell(
    'reviseAnswer',
    sponsor,
    {
      input: suggestion,
      disposition: 'PARTLY_ADOPTED',
      reason: 'On Fridays we try it.',
      changed: 'A second car on Fridays.',
    },
    'status response { disposition changed }',
  );
  const second = submit('IDEA', 'Wear the same jackets.');
  inputs.tell(
    'answerInput',
    manager,
    { input: second, disposition: 'NOT_ADOPTED', reason: 'They are new.' },
    'status',
  );
  inputs.tell('contestInput', warden, { input: second, text: 'They are too thin.' }, 'status');
  inputs.tell(
    'settleContest',
    warden,
    { input: second, reason: 'We get warmer ones.' },
    'status answerStates',
  );
  inputs.tell('withdrawInput', warden, { input: comment, text: 'Said enough.' }, 'status');

  return idea;
};
