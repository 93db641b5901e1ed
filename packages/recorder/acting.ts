import { anonymousPseudonym, sha256Hex } from '@besluitspoor/event-log';
import { groupRecord, organisationRecord, refuse } from '@besluitspoor/governance';
import type { Acting, RecordId, Refusal } from '@besluitspoor/governance';
import type { Held } from './facts.ts';
import type { ReadRequest } from './request.ts';
import type { Stream } from './stream.ts';

/** Who a command's ids are derived from: the sender, or the pseudonym of single use of an anonymous input. */
export const beginner = (request: ReadRequest): string =>
  request.anonymous ? anonymousPseudonym(request.envelope.commandId) : request.sender;

/**
 * Who acts, as the header will say it. Whoever sends an anonymous input, or shows its receipt, is replaced by the
 * input's pseudonym, without role and on whose behalf; the party stays only when it is too large to tell who it
 * was (domain.md, "Anonymous input").
 */
export const actingOf = async (
  request: ReadRequest,
  target: Stream,
  held: Held,
): Promise<Acting | Refusal> => {
  const capacity = request.envelope.as;
  if (request.anonymous) {
    return withoutTrace(anonymousPseudonym(request.envelope.commandId), capacity?.party, held);
  }
  if (capacity === undefined) return { actor: request.sender };
  const { receipt, role, party, onBehalfOf } = capacity;
  if (receipt !== undefined) {
    const { anonymous } = target;
    return anonymous !== undefined && anonymous.receiptHash === sha256Hex(receipt)
      ? withoutTrace(anonymous.pseudonym, party, held)
      : refuse('RECEIPT_INVALID', ['as', 'receipt']);
  }
  return { actor: request.sender, role, party, onBehalfOf };
};

const withoutTrace = async (
  actor: string,
  party: RecordId<'group'> | undefined,
  held: Held,
): Promise<Acting> => {
  if (party === undefined) return { actor };
  await held.load(party);
  const group = held.facts.of(groupRecord, party);
  if (group === undefined) return { actor, party };
  await held.load(group.organisation);
  const k = held.facts.of(organisationRecord, group.organisation)?.k;
  const size = Math.max(group.size ?? 0, group.members.size);
  return k !== undefined && size >= k ? { actor, party } : { actor };
};
