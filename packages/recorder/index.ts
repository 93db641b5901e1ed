export type { CommandAnswer, CommandRequest, Recorder, RecorderOptions, RecordOptions } from './contract.ts';
export { createRecorder } from './recorder.ts';
