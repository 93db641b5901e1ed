import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applicationId } from '../sqlite/schema.ts';
import { decodeEvent } from './decode.ts';
import { encodeEvent, largestEventBytes } from './encode.ts';
import { anonymousPseudonym, eventId, identifierNamespace, recordId } from './identifiers.ts';
import { exampleEvent, exampleRevision, exampleStream } from './worked-example.ts';

const golden: unknown = JSON.parse(readFileSync(join(import.meta.dirname, 'golden/envelope.json'), 'utf8'));
const page = readFileSync(join(import.meta.dirname, '../../../docs/stored-format.md'), 'utf8');
const encoded = encodeEvent(exampleEvent, exampleStream, exampleRevision);

describe('the stored format', () => {
  it('writes the bytes of the golden file', () => {
    const { header, headerHash, payload, personal } = encoded;
    expect({ header, headerHash, payload, personal }).toEqual(golden);
  });

  it('reads them back as they were given', () => {
    const { payload, ...event } = decodeEvent(7n, encoded.header, encoded.payload, encoded.personal);
    const { personal: committed, ...rest } = payload;
    expect(event.header).toMatchObject(exampleEvent.header);
    expect(event).toMatchObject({ position: 7n, revision: 3n, personal: exampleEvent.personal });
    expect(rest).toEqual({ ...exampleEvent.payload, weights: [0.5, 1e-7, 0] });
    expect(JSON.stringify(committed)).toContain(Object.keys(exampleEvent.personal ?? {})[0]);
  });

  it('is what docs/stored-format.md says', () => {
    const examples = page.split('\n').filter((line) => line.startsWith('    '));
    const worked = [encoded.payload, encoded.header, encoded.headerHash, encoded.personal[0]?.fields];
    for (const line of worked) expect(examples).toContain(`    ${line}`);
    const commandId = '0f8fad5b-d9cb-469f-a165-70867728950e';
    const said = [
      identifierNamespace,
      eventId('person-1', commandId, 0),
      recordId('input', 'person-1', commandId),
      anonymousPseudonym(commandId),
      largestEventBytes.toLocaleString('en'),
      String(applicationId),
    ];
    for (const each of said) expect(page).toContain(each);
  });

  it('has every member of the header in the page', () => {
    const members = [...encoded.header.matchAll(/"([a-zA-Z]+)":/g)].map((match) => match[1]);
    expect(members.length).toBeGreaterThanOrEqual(23);
    for (const member of members) expect(page).toContain(`\`${member}\``);
  });
});
