import { stateOf, type Form } from '../../forms/form.js';
import type { SettingsPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { communityPath, groupPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import type { ChoiceField } from '../digests/choices.js';
import { ChoicesForm } from '../digests/choices-form.view.js';
import { MailTrouble } from '../digests/mail-trouble.js';
import { LatestDigests, NextDigest } from '../digests/next-digest.view.js';
import { BreakSection } from '../groups/break.view.js';

export type SettingsDone = 'saved' | 'asked';

type Viewer = NonNullable<SettingsPageQuery['viewer']>;

type Props = {
  community: string;
  viewer: Viewer;
  form: Form<ChoiceField>;
  done: SettingsDone | undefined;
  digestId: string;
};

export function SettingsView({ community, viewer, form, done, digestId }: Props) {
  const { t } = useSite();
  const { digestPreferences, digests } = viewer;
  const onBreak = viewer.break !== null;
  return (
    <Shell
      title={t('settings.title')}
      state={stateOf(form)}
      back={<BackLink path={communityPath(community)}>{t('back.community')}</BackLink>}
    >
      <div className="ic-narrow">
        <ErrorSummary failure={form.failure} fields={['pausedUntil']} />
        <Done done={done} />
        <h1 className="nhsuk-heading-l">{t('settings.title')}</h1>
        <MailTrouble viewer={viewer} />
        <Elsewhere community={community} />
        <section>
          <h2 className="nhsuk-heading-m">{t('emails.title')}</h2>
          <p className="ic-address">{t('settings.address', { email: viewer.email })}</p>
          <OtherCommunities community={community} />
        </section>
        <NextDigest community={community} choices={digestPreferences} onBreak={onBreak} askId={digestId} />
        <ChoicesForm community={community} form={form} most={digestPreferences.mostContent} />
        <LooksAfter community={community} viewer={viewer} />
        <BreakSection community={community} rest={viewer} />
        <LatestDigests digests={digests} />
      </div>
    </Shell>
  );
}

function Done({ done }: { done: SettingsDone | undefined }) {
  const { t, demo, href } = useSite();
  if (!done) return null;
  return (
    <Notice focus>
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
  );
}

function Elsewhere({ community }: { community: string }) {
  const { t, href } = useSite();
  return (
    <ul className="nhsuk-list">
      <li>
        <a href={href(communityPath(community, 'profile'))}>{t('profile.link')}</a>
      </li>
      <li>
        <a href={href('/sessions')}>{t('sessions.title')}</a>
      </li>
    </ul>
  );
}

/** Each has choices of its own, and one mail tells of all of them. */
function OtherCommunities({ community }: { community: string }) {
  const { t, href, frame } = useSite();
  const others = frame.viewer?.communities.filter(({ slug }) => slug !== community) ?? [];
  if (others.length === 0) return null;
  return (
    <>
      <p>{t('emails.intro')}</p>
      <p id="others">{t('emails.others')}</p>
      <ul className="nhsuk-list nhsuk-list--bullet" aria-labelledby="others">
        {others.map(({ slug, name }) => (
          <li key={slug}>
            <a href={href(communityPath(slug, 'settings'))}>{name}</a>
          </li>
        ))}
      </ul>
    </>
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
