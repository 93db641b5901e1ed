import { z } from 'zod';

// Everything that could not be read back or would hide text: control characters but line break and tab.
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

/** Spaces, line breaks, and what only directs or joins others: shown, there is nothing to see. */
const nothingToSee = /^[\s\p{Z}\p{Cf}]*$/u;

/**
 * A text that somebody typed: something to see, at most `max` UTF-16 units, no control characters but line break and
 * tab, no lone surrogates.
 */
export const text = (max: number) =>
  z
    .string()
    .max(max, { error: 'TEXT_TOO_LONG' })
    .refine((value) => !nothingToSee.test(value), { error: 'TEXT_EMPTY' })
    .refine((value) => !control.test(value), { error: 'TEXT_CONTROL_CHARACTER' })
    .refine((value) => value.isWellFormed(), { error: 'TEXT_NOT_UNICODE' });

/** Names and titles. */
export const shortText = () => text(300);

/** Questions, reasons, rationales, the text of an input. */
export const longText = () => text(20_000);

/** A short code in a fixed alphabet, such as a channel's or a step's key. */
export const key = () => z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$/, { error: 'KEY_INVALID' });
