import type { Term, Terms } from './term.ts';

/** A term, and the level that says it. */
export type AgreedTerm = { readonly term: Term; readonly from: 'DECISION' | 'PROJECT' | 'ORGANISATION' };

/**
 * The term of that name that holds: what the rule of the decision says, else the project, else the organisation
 * (domain.md, "Answering": due; "Time, proof and authorship": defaults).
 */
export const agreedTerm = (
  name: keyof Terms,
  levels: {
    /** The terms of the rule version that the decision copied. */
    readonly decision?: Terms | undefined;
    readonly project: Terms;
    readonly organisation: Readonly<Record<keyof Terms, Term>>;
  },
): AgreedTerm => {
  const ofDecision = levels.decision?.[name];
  if (ofDecision !== undefined) return { term: ofDecision, from: 'DECISION' };
  const ofProject = levels.project[name];
  if (ofProject !== undefined) return { term: ofProject, from: 'PROJECT' };
  return { term: levels.organisation[name], from: 'ORGANISATION' };
};
