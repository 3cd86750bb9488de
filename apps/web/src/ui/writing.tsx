import type { ReactNode } from 'react';
import type { Form } from '../forms/form.js';
import { Button } from './button.js';
import { ErrorSummary } from './error-summary.js';
import { Findings } from './findings.js';
import { Notice } from './notice.js';
import { groupPath } from './paths.js';
import { useSite } from './site.js';
import { Moment } from './time.js';

type NoticesProps = {
  form: Form<string>;
  /** Those that have a place on the page, in its order. */
  fields: readonly string[];
};

/** What became of the form, above everything else: what was refused, what is asked, what was kept. */
export function WritingNotices({ form, fields }: NoticesProps) {
  return (
    <>
      <ErrorSummary failure={form.failure} fields={fields} />
      <Findings form={form} />
      <KeptNotices form={form} />
    </>
  );
}

function KeptNotices({ form }: { form: Form<string> }) {
  const { t } = useSite();
  if (form.second)
    return (
      <Notice focus>
        <p>{t('form.second')}</p>
      </Notice>
    );
  if (form.savedAt)
    return (
      <Notice focus>
        <p>
          {t('drafts.kept')} <Moment at={form.savedAt} />
        </p>
      </Notice>
    );
  return <KeptNotice form={form} />;
}

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

type ButtonsProps = {
  form: Form<string>;
  /** Something new, of which a draft is kept. */
  draft?: boolean;
  children: string;
};

/** Posting comes first: it is what Enter in a field does. */
export function WritingButtons({ form, draft = false, children }: ButtonsProps) {
  const { t } = useSite();
  return (
    <div className="ic-actions">
      <PostButton form={form}>{children}</PostButton>
      <Button secondary name="action" value="preview">
        {t('form.preview')}
      </Button>
      {draft && (
        <Button secondary name="action" value="draft">
          {t('drafts.save')}
        </Button>
      )}
    </div>
  );
}

/** Posts the form; once it was asked about, as it is. */
export function PostButton({ form, children }: { form: Form<string>; children: string }) {
  const { t } = useSite();
  return (
    <Button name="action" value="post">
      {form.findings ? t('findings.button') : children}
    </Button>
  );
}

/** While somebody types @ and a few letters, who that may be. Without script, typing the name does the same. */
export function MentionPeople({
  field,
  community,
  group,
}: {
  field: string;
  community: string;
  group: string;
}) {
  const { t, href } = useSite();
  return (
    <mention-people
      for={field}
      url={href(groupPath(community, group, 'mentionable'))}
      label={t('mention.label')}
      found={t('mention.found', { number: '{n}' })}
    />
  );
}
