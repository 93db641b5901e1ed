export { ServerStartError, startServer } from './server.ts';
export type { Identity, RunningServer, StartServerOptions } from './server.ts';
export type { LogLevel } from './http/logging.ts';
