import { configureGlobal } from 'fast-check';

/**
 * Generated tests draw from one row of numbers, so that a run says the same of a commit wherever and whenever it is
 * made. `PROPERTY_SEED=random` draws from another each time, to look further; a number repeats such a run.
 */
const asked = process.env['PROPERTY_SEED'];

if (asked === undefined) configureGlobal({ seed: 20_260_302 });
else if (asked !== 'random') configureGlobal({ seed: Number.parseInt(asked, 10) });
