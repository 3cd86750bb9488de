import { translator, type Language, type MessageKey } from '#platform';
import type { Nation } from './mail.js';
import { style } from './mail-style.js';
import { blocks, heading, paragraph } from './plain-text.js';

interface UrgentHelpProps {
  language: Language;
  /** None known: help for both. */
  nations: readonly Nation[];
}

/** Ends every mail. */
export function UrgentHelp({ language, nations }: UrgentHelpProps) {
  const t = translator(language);
  return (
    <table role="presentation" cellPadding={0} cellSpacing={0} style={style.urgent}>
      <tbody>
        <tr>
          <td className="urgent" style={style.urgentCell}>
            <h2 style={style.urgentTitle}>{t('urgent.title')}</h2>
            {sentences(nations).map((key) => (
              <p key={key} style={style.urgentLine}>
                {t(key)}
              </p>
            ))}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

export function urgentHelpText({ language, nations }: UrgentHelpProps): string {
  const t = translator(language);
  return blocks(heading(t('urgent.title')), ...sentences(nations).map((key) => paragraph(t(key))));
}

const sentences = (nations: readonly Nation[]): MessageKey[] => [
  'urgent.emergency',
  ...helpIn(nations),
  'urgent.notMonitored',
  'mail.notACareRecord',
];

function helpIn(nations: readonly Nation[]): MessageKey[] {
  const help: Record<Nation, MessageKey> = { ENGLAND: 'urgent.england', WALES: 'urgent.wales' };
  const known = nations.length > 0 ? nations : (['ENGLAND', 'WALES'] as const);
  return (['ENGLAND', 'WALES'] as const)
    .filter((nation) => known.includes(nation))
    .map((nation) => help[nation]);
}
