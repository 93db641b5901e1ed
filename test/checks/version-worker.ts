import { parentPort } from 'node:worker_threads';

const version: string = process.versions.node;
parentPort?.postMessage(version);
