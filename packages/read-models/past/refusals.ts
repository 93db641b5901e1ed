/** Two replays are running: come back in a moment. */
export class AsOfBusyError extends Error {
  readonly code = 'BUSY';
  constructor() {
    super('Two readings of the past are being made; ask again in a moment.');
    this.name = 'AsOfBusyError';
  }
}

/** Reading the past of a whole organisation would take more events than one request may: ask project by project. */
export class AsOfTooManyEventsError extends Error {
  readonly code = 'AS_OF_TOO_MANY_EVENTS';
  readonly values: { readonly events: number; readonly limit: number };
  /**
   * @param events of the organisation and its projects, up to the moment
   * @param limit the most that are read
   */
  constructor(events: number, limit: number) {
    super(`The organisation has ${events} events up to then, more than ${limit}; ask project by project.`);
    this.name = 'AsOfTooManyEventsError';
    this.values = { events, limit };
  }
}
