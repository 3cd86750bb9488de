import type { ReactNode } from 'react';
import type { Form } from '../forms/form.js';
import { Button } from './button.js';
import { Notice } from './notice.js';
import { useSite } from './site.js';

/** Says that what was typed before signing in is here again. */
export function KeptNotice({ form }: { form: Form<string> }) {
  const { t } = useSite();
  if (!form.kept) return null;
  return (
    <Notice>
      <p>{t('form.kept')}</p>
    </Notice>
  );
}

/** How it would look, above the form, with everything typed still in it. */
export function Preview({ children }: { children: ReactNode }) {
  const { t } = useSite();
  return (
    <section className="ic-preview" aria-labelledby="preview" id="preview-of-post">
      <h2 className="ic-preview__title" id="preview">
        {t('form.previewTitle')}
      </h2>
      {children}
    </section>
  );
}

/** Posting comes first: it is what Enter in a field does. */
export function WritingButtons({ children }: { children: string }) {
  const { t } = useSite();
  return (
    <div className="ic-actions">
      <Button name="action" value="post">
        {children}
      </Button>
      <Button secondary name="action" value="preview">
        {t('form.preview')}
      </Button>
    </div>
  );
}
