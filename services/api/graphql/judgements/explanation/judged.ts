import { inLanguage } from '../../language.ts';
import { checkStatusLabels } from '../check.ts';
import { checkLabel, verdictLabels } from '../conformity.ts';
import { messageOf, messageOfJudged } from '../messages.ts';
import { rungLabel } from '../methods.ts';
import type { Section } from './saying.ts';

/** Whether it followed its rule, check by check. */
export const followed: Section = ({ conformity }, { say }, language) => {
  const title = say({ nl: '5. IS DE REGEL GEVOLGD?', en: '5. WAS THE RULE FOLLOWED?' });
  if (conformity === undefined) {
    return [
      title,
      say({ nl: 'Geen oordeel: het besluit is ingetrokken.', en: 'No verdict: it was withdrawn.' }),
    ];
  }
  const { checks, method, verdict } = conformity;
  const applying = checks.filter(({ status }) => status !== 'NOT_APPLICABLE');
  const others = checks.filter(({ status }) => status === 'NOT_APPLICABLE').map(({ code }) => code);
  return [
    title,
    say(
      { nl: 'Oordeel ({method}): {verdict}.', en: 'Verdict ({method}): {verdict}.' },
      { method, verdict: inLanguage(verdictLabels[verdict], language).toUpperCase() },
    ),
    ...applying.map((check) => {
      const label = inLanguage(checkLabel(check.code), language);
      const status = inLanguage(checkStatusLabels[check.status], language);
      return `   ${check.code} ${label}: ${status}. ${messageOfJudged(check, language)}`;
    }),
    ...(others.length === 0
      ? []
      : [
          say(
            { nl: '   Niet van toepassing: {codes}.', en: '   Not applicable: {codes}.' },
            { codes: others.join(', ') },
          ),
        ]),
  ];
};

/** What influence those had whom it affects. */
export const influence: Section = ({ groupName, pairs }, { say }, language) => {
  if (pairs.rows.length === 0) return [];
  const named = (rung: number | null): string =>
    rung === null
      ? say({ nl: 'niets', en: 'nothing' })
      : `${rung} (${inLanguage(rungLabel(rung), language)})`;
  const left = pairs.total - pairs.rows.length;
  return [
    say({ nl: '6. INVLOED VAN WIE HET RAAKT (ladder/1)', en: '6. INFLUENCE OF THOSE AFFECTED (ladder/1)' }),
    ...pairs.rows.flatMap((pair) => [
      say(
        {
          nl: '   {group}: toegezegd {agreed}, geboden {offered}, bereikt {realised}{provisional}.',
          en: '   {group}: promised {agreed}, offered {offered}, reached {realised}{provisional}.',
        },
        {
          group: groupName(pair.group),
          agreed: named(pair.agreed),
          offered: named(pair.offered),
          realised: named(pair.realised),
          provisional: pair.provisional ? say({ nl: ', voorlopig', en: ', provisional' }) : '',
        },
      ),
      ...pair.because.map((because) => `      ${messageOf(because, language)}`),
    ]),
    ...(left > 0 ? [say({ nl: '   En {left} meer.', en: '   And {left} more.' }, { left })] : []),
  ];
};
