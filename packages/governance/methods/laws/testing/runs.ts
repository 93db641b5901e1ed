/**
 * Histories that each law is held against. Each type of event is told in about one of a hundred: with fewer, whether
 * all of them occur would be the luck of the seed (`reach.unit.test.ts`).
 */
export const lawRuns = 500;
