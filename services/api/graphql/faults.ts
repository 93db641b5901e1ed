import type { Label } from '@besluitspoor/governance';
import { GraphQLError } from 'graphql';

/**
 * What can be wrong with a request before or beside the domain: a stable code and a sentence that helps. Refusals
 * of commands have their own list in the domain. `{name}` stands for a value.
 */
export const faults = {
  // HTTP.
  HOST_FOREIGN: {
    nl: 'Deze server antwoordt alleen op localhost, 127.0.0.1 en [::1], of op de naam waarvoor hij is ingesteld.',
    en: 'This server answers only to localhost, 127.0.0.1 and [::1], or to the name that it was configured for.',
  },
  ORIGIN_FOREIGN: {
    nl: 'Verzoeken van een andere website worden geweigerd; start de server met --origin om er een toe te laten.',
    en: 'Requests from another website are refused; start the server with --origin to admit one.',
  },
  METHOD_NOT_ALLOWED: {
    nl: 'Stuur GraphQL met POST; met een browser opent GET de verkenner.',
    en: 'Send GraphQL with POST; in a browser GET opens the explorer.',
  },
  CONTENT_TYPE_UNSUPPORTED: {
    nl: 'Stuur de aanvraag als application/json in UTF-8, zonder compressie.',
    en: 'Send the request as application/json in UTF-8, not compressed.',
  },
  BODY_TOO_LARGE: {
    nl: 'De aanvraag is groter dan 1 MiB; stuur hem in delen.',
    en: 'The request is larger than 1 MiB; send it in parts.',
  },
  ANSWER_TYPE_UNSUPPORTED: {
    nl: 'Antwoorden komen als application/json of application/graphql-response+json: noem een van beide in Accept.',
    en: 'Answers come as application/json or application/graphql-response+json: name one of them in Accept.',
  },
  BODY_MALFORMED: {
    nl: 'De aanvraag is geen JSON-object met een tekst "query" en zo nodig "variables" en "operationName".',
    en: 'The request is no JSON object with a text "query" and, where needed, "variables" and "operationName".',
  },
  ACTOR_INVALID: {
    nl: 'De kop x-besluitspoor-actor is geen id van een persoon (person-<uuid>).',
    en: "The header x-besluitspoor-actor is not a person's id (person-<uuid>).",
  },
  NOT_FOUND: {
    nl: 'Hier is niets; GraphQL staat op /graphql.',
    en: 'There is nothing here; GraphQL is at /graphql.',
  },

  // The GraphQL document.
  GRAPHQL_PARSE_FAILED: {
    nl: 'Dit is geen GraphQL. De technische reden (in het Engels): {reason}',
    en: 'This is not GraphQL: {reason}',
  },
  GRAPHQL_VALIDATION_FAILED: {
    nl: 'Dit past niet bij het schema. De technische reden (in het Engels): {reason}',
    en: 'This does not fit the schema: {reason}',
  },
  OPERATION_UNKNOWN: {
    nl: 'Noem in operationName een van de bewerkingen van het document.',
    en: 'Name in operationName one of the operations of the document.',
  },
  BAD_USER_INPUT: {
    nl: 'Een waarde past niet bij haar type. De technische reden (in het Engels): {reason}',
    en: 'A value does not fit: {reason}',
  },
  QUERY_TOO_LONG: {
    nl: 'Het document telt meer dan {maximum} woorden en tekens; vraag minder in een keer.',
    en: 'The document has more than {maximum} tokens; ask for less at once.',
  },
  QUERY_TOO_DEEP: {
    nl: 'Het document gaat {actual} lagen diep; hoogstens {maximum}.',
    en: 'The document is {actual} levels deep; at most {maximum}.',
  },
  QUERY_TOO_MANY_ALIASES: {
    nl: 'Het document heeft {actual} aliassen; hoogstens {maximum}.',
    en: 'The document has {actual} aliases; at most {maximum}.',
  },
  QUERY_TOO_WIDE: {
    nl: 'Het document herhaalt velden of fragmenten te vaak ({actual}); hoogstens {maximum}.',
    en: 'The document repeats fields or fragments too often ({actual}); at most {maximum}.',
  },
  QUERY_TOO_COSTLY: {
    nl: 'Het antwoord zou tot {actual} velden tellen; hoogstens {maximum}. Vraag kleinere pagina’s (first).',
    en: 'The answer could hold {actual} fields; at most {maximum}. Ask for smaller pages (first).',
  },
  PAGE_SIZE_INVALID: {
    nl: 'Een pagina telt 1 tot {maximum} regels; first was {actual}.',
    en: 'A page holds 1 to {maximum} items; first was {actual}.',
  },
  CURSOR_INVALID: {
    nl: 'Deze cursor hoort niet bij deze lijst in deze volgorde; begin opnieuw zonder after.',
    en: 'This cursor does not belong to this list in this order; begin again without after.',
  },
  SEARCH_TOO_LONG: {
    nl: 'Een zoektekst telt hoogstens {maximum} tekens.',
    en: 'A search text holds at most {maximum} characters.',
  },
  METHOD_UNKNOWN: {
    nl: 'De methode {method} is hier niet bekend; deze wel: {allowed}.',
    en: 'The method {method} is not known here; these are: {allowed}.',
  },
  SEARCH_UNAVAILABLE: {
    nl: 'Zoeken gaat alleen in het heden, niet onder asOf.',
    en: 'Search works in the present only, not under asOf.',
  },
  AS_OF_IN_FUTURE: {
    nl: 'asOf ligt in de toekomst; laat het weg voor het heden.',
    en: 'asOf lies in the future; leave it out for the present.',
  },
  BUSY: {
    nl: 'Er worden al twee momenten uit het verleden opgebouwd; probeer het zo weer.',
    en: 'Two moments of the past are being rebuilt already; try again in a moment.',
  },
  AS_OF_TOO_MANY_EVENTS: {
    nl: 'De organisatie en haar projecten tellen op dat moment {events} gebeurtenissen; hoogstens {limit} worden in een keer teruggelezen. Vraag het project voor project: project(id, asOf).',
    en: 'The organisation and its projects have {events} events at that moment; at most {limit} are read back at once. Ask project by project: project(id, asOf).',
  },

  // The service.
  STORE_UNAVAILABLE: {
    nl: 'Er kon niet worden vastgelegd; stuur hetzelfde met dezelfde commandId nog eens. Melding {correlation}.',
    en: 'It could not be recorded; send the same again with the same commandId. Report {correlation}.',
  },
  INTERNAL_ERROR: {
    nl: 'Er ging iets mis dat niet aan de aanvraag ligt. Melding {correlation}.',
    en: 'Something went wrong that is not due to the request. Report {correlation}.',
  },
} as const satisfies Record<string, Label>;

export type FaultCode = keyof typeof faults;

export type FaultValues = Readonly<Record<string, string | number>>;

/** A fault as an error of GraphQL; its sentence follows in the language of the request. */
export const fault = (code: FaultCode, values: FaultValues = {}): GraphQLError =>
  new GraphQLError(code, { extensions: { code, values } });

/** Whether the code is one of this list. */
export const isFaultCode = (code: unknown): code is FaultCode =>
  typeof code === 'string' && Object.hasOwn(faults, code);
