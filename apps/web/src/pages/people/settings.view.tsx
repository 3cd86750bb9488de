import { isMessageKey } from '#platform';
import type { Form } from '../../forms/form.js';
import type { DigestFrequency, SettingsPageQuery } from '../../graphql/generated.js';
import { BreakSection } from '../groups/break.view.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { Choice } from '../../ui/fields.js';
import { Notice } from '../../ui/notice.js';
import { communityPath, groupPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Moment } from '../../ui/time.js';

export type SettingsField = 'frequency' | 'language';
export type SettingsDone = 'saved' | 'asked';

export const frequencies: readonly DigestFrequency[] = ['DAILY', 'WEEKLY', 'NEVER'];

type Viewer = NonNullable<SettingsPageQuery['viewer']>;

type Props = {
  community: string;
  viewer: Viewer;
  form: Form<SettingsField>;
  done: SettingsDone | undefined;
  digestId: string;
};

export function SettingsView({ community, viewer, form, done, digestId }: Props) {
  const { t, demo, href } = useSite();
  return (
    <Shell
      title={t('settings.title')}
      back={<BackLink path={communityPath(community)}>{t('back.community')}</BackLink>}
    >
      <div className="ic-narrow">
        {done && (
          <Notice>
            <p>
              {t(`settings.done.${done}`)}
              {done === 'asked' && demo && (
                <>
                  {' '}
                  <a href={href('/mailbox')}>{t('settings.openMailbox')}</a>
                </>
              )}
            </p>
          </Notice>
        )}
        <h1 className="nhsuk-heading-l">{t('settings.title')}</h1>
        <p>{t('settings.address', { email: viewer.email })}</p>
        <ul className="nhsuk-list">
          <li>
            <a href={href(communityPath(community, 'profile'))}>{t('profile.link')}</a>
          </li>
          <li>
            <a href={href('/sessions')}>{t('sessions.title')}</a>
          </li>
        </ul>
        <Preferences community={community} form={form} />
        <LooksAfter community={community} viewer={viewer} />
        <BreakSection community={community} rest={viewer} />
        <Digests community={community} viewer={viewer} digestId={digestId} />
      </div>
    </Shell>
  );
}

function Preferences({ community, form }: { community: string; form: Form<SettingsField> }) {
  const { t, href } = useSite();
  return (
    <form method="post" action={href(communityPath(community, 'settings'))}>
      <Choice
        form={form}
        name="frequency"
        label={t('settings.frequency')}
        hint={t('settings.frequencyHint')}
        options={frequencies.map((value) => ({ value, label: t(`settings.frequency.${value}`) }))}
      />
      <Choice
        form={form}
        name="language"
        label={t('settings.language')}
        options={[
          { value: 'EN', label: t('language.en'), lang: 'en' },
          { value: 'CY', label: t('language.cy'), lang: 'cy' },
          { value: '', label: t('settings.languageBoth') },
        ]}
      />
      <Button>{t('settings.save')}</Button>
    </form>
  );
}

function LooksAfter({ community, viewer }: { community: string; viewer: Viewer }) {
  const { t, href } = useSite();
  const groups = viewer.digestPreferences.looksAfter;
  if (groups.length === 0) return null;
  return (
    <section>
      <h2 className="nhsuk-heading-m">{t('settings.looksAfter')}</h2>
      <p>{t('settings.looksAfterText')}</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {groups.map((group) => (
          <li key={group.id}>
            <a href={href(groupPath(community, group.id))}>{group.name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Digests({ community, viewer, digestId }: { community: string; viewer: Viewer; digestId: string }) {
  const { t, href } = useSite();
  const { nextAt } = viewer.digestPreferences;
  return (
    <section id="digests">
      <h2 className="nhsuk-heading-m">{t('settings.digests')}</h2>
      {nextAt && (
        <p>
          {t('settings.next')} <Moment at={nextAt} />
        </p>
      )}
      {viewer.digests.length === 0 && <p>{t('settings.noDigests')}</p>}
      <ul className="ic-log">
        {viewer.digests.map((digest) => (
          <li key={digest.id}>
            <strong>{t(`settings.digest.${digest.status}`)}</strong>
            <span>
              <Moment at={digest.sentAt ?? digest.requestedAt} />
            </span>
            <Reason reason={digest.reason} />
          </li>
        ))}
      </ul>
      <form method="post" action={href(communityPath(community, 'settings', 'digest'))}>
        <input type="hidden" name="id" value={digestId} />
        <Button secondary>{t('settings.sendNow')}</Button>
      </form>
    </section>
  );
}

/** Reasons that have words are said; the others are for whoever runs the site. */
function Reason({ reason }: { reason: string | null }) {
  const { t } = useSite();
  const key = `settings.reason.${reason}`;
  return isMessageKey(key) ? <span>{t(key)}</span> : null;
}
