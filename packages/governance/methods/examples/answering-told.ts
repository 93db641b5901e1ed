/** Where the method is, for its page. */
export const answeringCode = `Code: \`packages/governance/methods/\` (\`answering-fold.ts\` keeps the facts of one input, \`answering.ts\` judges them,
\`contests.ts\` says which contests are open, \`answering-figures.ts\` counts, \`reason.ts\` tells a reason from a template
phrase, \`small-groups.ts\` says which group may be shown). No judgement reads personal text. A newer method gets a
new name; this one stays.`;

/** What the page of answering/1 says beside its examples: the questions to one input, one told day by day, and many. */
export const answeringTold = `## One input
| question | answer |
| --- | --- |
| Does it require an answer? | every kind but \`COMMENT\` and \`SUPPORT\`, unless withdrawn by its submitter (proven) or disowned. The kind is the last one given by reclassifying that is not contested, not undone and not disowned |
| When is the answer due? | the instant that was copied at submission; nothing moves it |
| Is it answered? | a response other than a deferral counts: its own, its theme's (placed there when that was answered, and not answered yet), or that of the input into which it was merged, from the merge on |
| In time? | that response was *recorded* on or before due. Imported, or without a due date: \`UNKNOWN\` |
| How long did it take? | local days from when it was submitted to when the response was recorded (imported: given) |
| With a reason? | the latest response says a word beyond the phrases registered before it |
| From when is it overdue? | \`overdueFrom\`: due; the end of the day of a first deferral recorded by then; the due date of an open contest; the earliest of what applies |

## Worked example
A concern comes in on 2 March 2026; the organisation answers within 30 calendar days, so by the end of 1 April:
23:59:59.999 in Amsterdam, 21:59:59.999 UTC, for the clock changed on 29 March.

- At that instant it is \`OPEN\`, one millisecond later \`OPEN\` and \`OVERDUE\`, with one overdue day; on 11 April ten.
- Deferred on 20 March until 1 May, it is \`OPEN\` until the end of 1 May; on 3 May it is two days overdue. Deferred
  again, still two. Answered on 20 April: late, for its due date stayed 1 April.
- Answered on 12 March: ten days. Revised on 1 May: the new disposition and reason, the same ten days.
- Contested on 20 March, due 20 April: \`ANSWERED\` and \`CONTESTED\`, from 21 April also \`OVERDUE\`. A second answer by
  the same person leaves it contested; one by somebody else settles it.
- Merged on 15 March into an input that was answered on 4 March: answered as of 15 March, after thirteen days.

## Many inputs
\`answeringFigures\` counts judged inputs at a moment. Medians are lower medians, the ninetieth percentile is by
nearest rank: of 1 to 10 days the median is 5 and the ninetieth percentile 9. A reason given in three or more
separate answers is listed as a standard phrase; one answer to a theme is one answer, however many it answered.`;
