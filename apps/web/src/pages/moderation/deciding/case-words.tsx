import { isMessageKey } from '#platform';
import { useForeign } from '../../../ui/foreign.js';
import { Html } from '../../../ui/html.js';
import { useSite } from '../../../ui/site.js';
import type { Case } from './case.view.js';

/** What it says now, all of it, whether others can see it or not. */
export function CaseWords({ case: { words } }: { case: Case }) {
  const { t } = useSite();
  return (
    <section aria-labelledby="words">
      <h2 className="nhsuk-heading-m" id="words">
        {t('case.words')}
      </h2>
      <div className="ic-post ic-case__words">
        {words.map((part) => (
          <section key={part.name}>
            {words.length > 1 && <NameOf name={part.name} />}
            <Words of={part} />
          </section>
        ))}
      </div>
    </section>
  );
}

function Words({ of: { html, language } }: { of: Case['words'][number] }) {
  return <Html html={html} lang={useForeign(language)} />;
}

export function NameOf({ name }: { name: string }) {
  return <h3 className="ic-case__part">{useNameOf()(name)}</h3>;
}

/** How the parts of things are called: `care.<name>` in the catalogue. */
export function useNameOf(): (name: string) => string {
  const { t } = useSite();
  return (name) => {
    const key = `care.${name}`;
    return isMessageKey(key) ? t(key) : name;
  };
}
