import { fileURLToPath } from 'node:url';

const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/**
 * The case files in the order in which they are loaded: `recordedAt` never decreases from the first line of the first
 * to the last line of the last. Paths, absolute. docs/cases.md says what is in them.
 */
export const caseFiles: readonly string[] = ['01-informatiegestuurd.ndjson', '02-wink.ndjson', '03-utrecht.ndjson'].map(fileOf);


/** The ids that queries and documentation name; they never change. A key says what: an id of a decision, of an input ... */
export const caseIds = {
  enforcement: {
    organisation: 'organisation-de3c0df3-5d9f-50b3-a237-a820435eab8b',
    project: 'project-39127423-f137-5bba-8046-b5f81478f849',
    decision: 'decision-15949ba2-345c-5149-ad97-cc68773137fa',
    input: 'input-4d9af4d8-8690-561e-a395-4e09cd6129a6',
  },
  wink: {
    organisation: 'organisation-d685dbc0-7e5b-5846-b3e5-e6314fdb748b',
    project: 'project-aa5ba07b-0226-5801-aeea-8f32fd9a08bb',
    decision: 'decision-01a60806-62a0-57b1-85fe-bfb7e29bd72f',
    input: 'input-53489a9e-a0c9-5f74-8cd9-8a5c38a8785e',
  },
  utrecht: {
    organisation: 'organisation-ed294d8f-039b-555f-b71a-8c53afbe34e9',
    project: 'project-5d5a7ea1-2613-55bd-a843-59c33c7f8c3e',
    decision: 'decision-d6f38484-5960-531c-a315-fb0b2fb8d593',
    goNoGo: 'decision-bee4cb59-1634-55fa-9f5a-bae9ea1c0f23',
    input: 'input-d06e8da0-0929-5e40-9087-a48245d2ea9f',
    anonymousInput: 'input-7cfb0a74-6964-5695-9a85-84edd3d66550',
    consultation: 'consultation-1725d690-e626-512f-bb81-8fd03f40069d',
    rule: 'rule-f7fc148b-796f-5a09-9418-7ad98bd4d42d',
    theme: 'theme-85f24215-0049-5880-8e0e-2cf533c761b3',
    manager: 'person-c94962b1-401d-5e01-9330-6c05c5efe8de',
    controllers: 'group-80146b0a-e892-5deb-a04c-3118073b8f8f',
  },
} as const;
