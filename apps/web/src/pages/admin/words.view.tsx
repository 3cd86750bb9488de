import { translator, type Language } from '#platform';
import { stateOf, type Form } from '../../forms/form.js';
import type { LocalTerm } from '../../graphql/generated.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/fields.js';
import { adminPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { KeptNotice } from '../../ui/writing.js';
import { AdminShell } from './admin-shell.js';

export const terms: readonly LocalTerm[] = ['PLAN', 'WORKER', 'PERSON', 'SAFETY'];

export type WordField = `words.${Lowercase<LocalTerm>}.${Language}`;

const lowered = (term: LocalTerm) => term.toLowerCase() as Lowercase<LocalTerm>;

/** The field’s name in the API’s answer, too. */
export const wordField = (term: LocalTerm, language: Language): WordField =>
  `words.${lowered(term)}.${language}`;

export const wordFields: readonly WordField[] = terms.flatMap((term) => [
  wordField(term, 'en'),
  wordField(term, 'cy'),
]);

export function WordsView({ community, form }: { community: string; form: Form<WordField> }) {
  const { t, href } = useSite();
  return (
    <AdminShell community={community} title={t('localWords.title')} state={stateOf(form)}>
      <ErrorSummary failure={form.failure} fields={wordFields} />
      <KeptNotice form={form} />
      <h1 className="nhsuk-heading-l">{t('localWords.title')}</h1>
      <p>{t('localWords.intro')}</p>
      <form method="post" action={href(adminPath(community, 'words'))} noValidate>
        {terms.map((term) => (
          <Word key={term} term={term} form={form} />
        ))}
        <Button>{t('localWords.save')}</Button>
      </form>
    </AdminShell>
  );
}

function Word({ term, form }: { term: LocalTerm; form: Form<WordField> }) {
  const { t } = useSite();
  return (
    <fieldset className="nhsuk-fieldset ic-pair">
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">
        {t(`localWords.${lowered(term)}`)}
      </legend>
      {(['en', 'cy'] as const).map((language) => (
        <TextField
          key={language}
          form={form}
          name={wordField(term, language)}
          label={t(`localWords.in.${language}`)}
          hint={t('localWords.usual', { word: translator(language)(`localWord.${lowered(term)}`) })}
          lang={language}
        />
      ))}
    </fieldset>
  );
}
