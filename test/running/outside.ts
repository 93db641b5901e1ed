import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** What lies beside the repository: the contract of the queries, and the data of a real process. */
const beside = resolve(import.meta.dirname, '../../../shared');
export const acceptanceFolder = resolve(beside, 'design/acceptance');
export const pamFolder = resolve(beside, 'data/pam');

/** Whether a folder beside the repository is there. Where everything has to be (CI), its absence is a failure. */
export const isThere = (folder: string): boolean => existsSync(folder);
export const mustBeThere = process.env['CI'] === 'true';
