import { anonymousPseudonym, sha256Hex } from '@besluitspoor/event-log';
import { anonymised, groupRecord, organisationRecord, refuse } from '@besluitspoor/governance';
import type { Acting, Refusal } from '@besluitspoor/governance';
import type { Held } from './facts.ts';
import type { ReadRequest } from './request.ts';
import type { Stream } from './stream.ts';

/** Who a command's ids are derived from: the sender, or the pseudonym of single use of an anonymous input. */
export const beginner = (request: ReadRequest): string =>
  request.anonymous ? anonymousPseudonym(request.envelope.commandId) : request.sender;

/**
 * Who acts, as the header will say it. Whoever sends an anonymous input, or shows its receipt, is replaced by the
 * input's pseudonym before any id or hash is made (domain.md, "Anonymous input"). What is looked up for that is not
 * what the command rests on, and stands nowhere.
 */
export const actingOf = async (
  request: ReadRequest,
  target: Stream,
  held: Held,
): Promise<Acting | Refusal> => {
  const { sender, anonymous, envelope } = request;
  const capacity = envelope.as;
  if (anonymous) {
    if (!(await held.load(sender))) return refuse('UNKNOWN_RECORD', ['actor'], { id: sender });
    return withoutTrace(capacity?.party, anonymousPseudonym(envelope.commandId), held);
  }
  if (capacity === undefined) return { actor: sender };
  const { receipt, role, party, onBehalfOf } = capacity;
  if (receipt === undefined) return { actor: sender, role, party, onBehalfOf };
  const known = target.anonymous;
  return known !== undefined && known.receiptHash === sha256Hex(receipt)
    ? withoutTrace(party, known.pseudonym, held)
    : refuse('RECEIPT_INVALID', ['as', 'receipt']);
};

const withoutTrace = async (
  party: Acting['party'],
  pseudonym: string,
  held: Held,
): Promise<Acting | Refusal> => {
  if (party === undefined) return { actor: pseudonym };
  await held.load(party);
  const group = held.facts.of(groupRecord, party);
  if (group === undefined) return refuse('UNKNOWN_RECORD', ['as', 'party'], { id: party });
  await held.load(group.organisation);
  const k = held.facts.of(organisationRecord, group.organisation)?.k ?? Number.POSITIVE_INFINITY;
  return anonymised({ actor: pseudonym, party }, pseudonym, group, k);
};
