import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own for one piece of work, gone afterwards. */
export const inFolder = async (work: (folder: string) => Promise<void>): Promise<void> => {
  const folder = newFolder();
  try {
    await work(folder);
  } finally {
    removeFolder(folder);
  }
};

/** A new, empty folder; `removeFolder` takes it away. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'besluitspoor-system-'));

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });
