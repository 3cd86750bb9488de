import { stateOf, type Form } from '../../forms/form.js';
import { perspectives } from '../../forms/perspectives.js';
import type { PersonFragment, ProfilePageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/checkbox.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Choice, TextField } from '../../ui/fields.js';
import { Notice } from '../../ui/notice.js';
import { communityPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Moment } from '../../ui/time.js';
import { KeptNotice } from '../../ui/writing.js';
import { BlockedPeople } from './blocked-people.js';
import { MailLanguage } from './mail-language.js';

export type ProfileField =
  'displayName' | 'perspective' | 'perspectiveWords' | 'perspectiveConsent' | 'language';

export const profileDone = ['saved', 'blocked', 'unblocked'] as const;
export type ProfileDone = (typeof profileDone)[number];

type Profile = NonNullable<NonNullable<ProfilePageQuery['viewer']>['profile']>;
type Props = {
  suggestedName: string;
  profile: Profile;
  blocked: readonly PersonFragment[];
  form: Form<ProfileField>;
  done: ProfileDone | undefined;
};

export function ProfileView({ suggestedName, profile, blocked, form, done }: Props) {
  const { t, href, frame } = useSite();
  const { slug, name } = frame.community!;
  const title = t('profile.title', { community: name });
  return (
    <Shell
      title={title}
      state={stateOf(form)}
      back={<BackLink path={communityPath(slug)}>{t('back.community')}</BackLink>}
    >
      <div className="ic-narrow">
        <ErrorSummary
          failure={form.failure}
          fields={['displayName', 'perspective', 'perspectiveWords', 'perspectiveConsent', 'language']}
        />
        <KeptNotice form={form} />
        {done && (
          <Notice focus>
            <p>{t(done === 'saved' ? 'profile.done.saved' : `blocking.done.${done}`)}</p>
          </Notice>
        )}
        <h1 className="nhsuk-heading-l">{title}</h1>
        <form method="post" action={href(communityPath(slug, 'profile'))} noValidate>
          <TextField
            form={form}
            name="displayName"
            label={t('profile.name')}
            hint={`${t('profile.nameHint')} ${t('profile.suggestion', { name: suggestedName })}`}
            autoComplete="off"
            spellCheck={false}
          />
          <PerspectiveFields form={form} profile={profile} />
          <MailLanguage form={form} label={t('profile.language')} />
          <Button>{t('profile.save')}</Button>
        </form>
        <BlockedPeople community={slug} people={blocked} />
        <ul className="nhsuk-list">
          <li>
            <a href={href(communityPath(slug, 'decisions'))}>{t('told.all')}</a>
          </li>
          <li>
            <a href={href(communityPath(slug, 'reports'))}>{t('ownReports.title')}</a>
          </li>
          <li>
            <a href={href('/sessions')}>{t('profile.sessions')}</a>
          </li>
          <li>
            <a href={href(communityPath(slug, 'leave'))}>{t('profile.leave')}</a>
          </li>
        </ul>
      </div>
    </Shell>
  );
}

function PerspectiveFields({ form, profile }: { form: Form<ProfileField>; profile: Profile }) {
  const { t } = useSite();
  const options = [
    { value: '', label: t('profile.perspective.NONE') },
    ...perspectives.map((value) => ({ value, label: t(`profile.perspective.${value}`) })),
  ];
  return (
    <div className="ic-together">
      <Choice
        form={form}
        name="perspective"
        label={t('profile.perspective')}
        hint={t('profile.perspectiveHint')}
        options={options}
      />
      <TextField
        form={form}
        name="perspectiveWords"
        label={t('profile.words')}
        hint={t('profile.wordsHint')}
        autoComplete="off"
      />
      <Checkbox
        form={form}
        name="perspectiveConsent"
        label={t('profile.consent')}
        hint={t('profile.consentHint')}
      />
      {profile.perspectiveConsentedAt && (
        <p>
          {t('profile.consented')} <Moment at={profile.perspectiveConsentedAt} />
        </p>
      )}
    </div>
  );
}
