import { writeFileSync } from 'node:fs';
import { linesOf, tellCases } from './author/cases.ts';

// Writes the case files anew from their authoring source: `node services/cli/cases/write.ts`.
for (const { file, lines } of tellCases().files) writeFileSync(file, linesOf(lines));
