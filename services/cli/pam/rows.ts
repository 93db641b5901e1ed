import { z } from 'zod';

/** Where a proposal came from. */
export const pamSource = z.enum(['official', 'citizen', 'organization', 'meeting']);
export type PamSource = z.output<typeof pamSource>;

/** A line of `proposals.ndjson.gz`, as far as it is imported. */
export const proposalRow = z.object({
  id: z.int(),
  code: z.string(),
  createdAt: z.string().nullable(),
  source: pamSource,
  authorId: z.int().nullable(),
  title: z.string(),
  summary: z.string(),
  status: z.enum(['accepted', 'rejected']).nullable(),
  votes: z.int(),
});
export type ProposalRow = z.output<typeof proposalRow>;

/** A line of `comments.ndjson.gz`, as far as it is imported. */
export const commentRow = z.object({
  id: z.int(),
  proposalId: z.int(),
  parentId: z.int().nullable(),
  createdAt: z.string().nullable(),
  authorId: z.int().nullable(),
  body: z.string(),
});
export type CommentRow = z.output<typeof commentRow>;
