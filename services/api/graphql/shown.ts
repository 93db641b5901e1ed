import type { Page, Reading } from '@besluitspoor/read-models';

/** A row on its way to the client, with the reading that it came from: what hangs below it is read there too. */
export type Shown<Row> = { readonly row: Row; readonly reading: Reading };

/** A page of rows on its way to the client. */
export type ShownPage<Row> = { readonly page: Page<Row>; readonly reading: Reading };

/** The row with its reading, or null when there is none. */
export const shown = <Row>(reading: Reading, row: Row | null | undefined): Shown<Row> | null =>
  row === null || row === undefined ? null : { row, reading };

/**
 * An id as the API shows it: under `asOf` with the position that was read, so that no cache of a client takes the
 * past for the present. `node(id)` opens both.
 */
export const shownId = (reading: Reading, id: string): string =>
  reading.asOf ? `${id}@${String(reading.readAt.position)}` : id;

/** An id as the client sent it, without the position at which it was shown. */
export const bareId = (id: string): string => {
  const at = id.lastIndexOf('@');
  return at === -1 ? id : id.slice(0, at);
};

/** The position in an id that was shown under `asOf`; undefined: none, the id is of the present. */
export const positionIn = (id: string): bigint | undefined => {
  const digits = /@(\d{1,19})$/.exec(id)?.[1];
  return digits === undefined ? undefined : BigInt(digits);
};
