import type { DigestPreviewPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Fold } from '../../ui/folded.js';
import { Inset } from '../../ui/notice.js';
import { communityPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { turnInWords } from '../../ui/time.js';
import { useNext } from './next-digest.view.js';

type Viewer = NonNullable<DigestPreviewPageQuery['viewer']>;
type Preview = NonNullable<Viewer['digestPreview']>;
type Props = { community: string; viewer: Viewer };

export function PreviewView({ community, viewer }: Props) {
  const { t } = useSite();
  const { digestPreview: preview, digestPreferences } = viewer;
  const title = t(preview ? 'emails.preview.title' : 'emails.preview.none');
  const next = useNext(digestPreferences, viewer.break !== null);
  return (
    <Shell
      title={title}
      back={<BackLink path={communityPath(community, 'settings')}>{t('emails.preview.back')}</BackLink>}
    >
      <div className="ic-reading">
        <h1 className="nhsuk-heading-l">{title}</h1>
        {preview ? (
          <Mail community={community} viewer={viewer} preview={preview} />
        ) : (
          <>
            <p>{next}</p>
            <p>{t('emails.preview.noneText')}</p>
          </>
        )}
      </div>
    </Shell>
  );
}

function Mail({ community, viewer, preview }: Props & { preview: Preview }) {
  const { t, href, language } = useSite();
  const written = viewer.language?.toLowerCase();
  return (
    <>
      {preview.nothingNew ? (
        <Inset>
          <p>{t('emails.preview.nothingNew')}</p>
        </Inset>
      ) : (
        <p>{t('emails.preview.as')}</p>
      )}
      <dl className="ic-facts">
        <dt>{t('emails.preview.when')}</dt>
        <dd>{turnInWords(preview.nextAt, language)}</dd>
        <dt>{t('emails.preview.to')}</dt>
        <dd>{viewer.email}</dd>
        <dt>{t('emails.preview.subject')}</dt>
        <dd lang={written}>{preview.subject}</dd>
      </dl>
      <iframe
        className="ic-mail__html ic-mail__html--preview"
        title={t('emails.preview.frame')}
        src={href(communityPath(community, 'settings', 'next', 'html'))}
        sandbox="allow-top-navigation-by-user-activation"
      />
      <Fold summary={t('emails.preview.text')}>
        <div className="ic-mail__text" lang={written}>
          {preview.text}
        </div>
      </Fold>
    </>
  );
}
