import type { Acting } from '../record/command.ts';

/**
 * Who acts as the header of an anonymous input's event says it: a pseudonym of single use, no role, nobody on whose
 * behalf, and the party only when it has at least k members, so that it does not tell who it was (domain.md,
 * "Anonymous input").
 *
 * @param pseudonym derived from the submitting command's id
 * @param party what is known of the group named in `as.party`; undefined: none was named, or it does not exist
 * @param k of the organisation
 */
export const anonymised = (
  acting: Acting,
  pseudonym: string,
  party: { readonly size: number | undefined; readonly members: ReadonlySet<string> } | undefined,
  k: number,
): Acting => {
  const size = party === undefined ? 0 : Math.max(party.size ?? 0, party.members.size);
  return acting.party !== undefined && size >= k
    ? { actor: pseudonym, party: acting.party }
    : { actor: pseudonym };
};
