export type { CommandAnswer, CommandRequest, Recorder, RecorderOptions, RecordOptions } from './contract.ts';
