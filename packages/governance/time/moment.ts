import { z } from 'zod';

/** A local day, `YYYY-MM-DD`, of a real calendar between the years 1900 and 2199. */
export const day = () =>
  z.iso
    .date({ error: 'DATE_INVALID' })
    .refine((value) => value >= '1900-01-01' && value < '2200-01-01', { error: 'DATE_INVALID' })
    .meta({ scalar: 'Date' });

/** A moment as the API takes it: RFC 3339 with an offset, or a local day; from 1900. */
export const moment = () =>
  z
    .union([z.iso.datetime({ offset: true, error: 'DATE_INVALID' }), z.iso.date({ error: 'DATE_INVALID' })])
    // Whatever lies ahead is refused as such, with its date, by whoever knows what time it is.
    .refine((value) => value >= '1900', { error: 'DATE_INVALID' })
    .meta({ scalar: 'Moment' });

/** A moment as it is stored: UTC, RFC 3339, milliseconds. */
export const instant = () =>
  z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, { error: 'DATE_INVALID' });
