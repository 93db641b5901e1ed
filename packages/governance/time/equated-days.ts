/**
 * Days that a royal decree equated with a holiday (Algemene termijnenwet, art. 3(3)): data, to be extended when a
 * new decree appears (once in about three years, in the Staatscourant). Covered: 2017-2019 and 2023-2028; what is
 * missing, an organisation adds to its own holidays.
 */
export const equatedDays: readonly { readonly source: string; readonly days: readonly string[] }[] = [
  {
    source:
      'Besluit van 24 oktober 2016, nr. 2016001827, gelijkstelling van 28 april en 26 mei 2017, 11 mei en 24 en 31 december 2018 en 31 mei en 27 december 2019 met een algemeen erkende feestdag (BWBR0038666; Stcrt. 2016, 58653)',
    days: ['2017-04-28', '2017-05-26', '2018-05-11', '2018-12-24', '2018-12-31', '2019-05-31', '2019-12-27'],
  },
  {
    source:
      'Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025 met een algemeen erkende feestdag',
    days: ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'],
  },
  {
    source:
      'Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028 met een algemeen erkende feestdag',
    days: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
  },
];
