import type { Language } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { useForeign } from '../../ui/foreign.js';
import { Html } from '../../ui/html.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';

type Props = {
  back: string;
  action: string;
  /** A thread that nobody answered, one that others did, or a reply. */
  what: 'thread' | 'answered' | 'reply';
  language: Language;
  words?: string;
  html?: string;
  /** Where it stands: pressed twice, it can’t be asked for any more. */
  place: string;
};

export function WithdrawView({ back, action, what, language, words, html, place }: Props) {
  const { t, href } = useSite();
  const foreign = useForeign(language);
  const title = t(what === 'reply' ? 'withdraw.replyTitle' : 'withdraw.threadTitle');
  return (
    <Shell title={title} back={<BackLink path={back}>{t('back.thread')}</BackLink>}>
      <div className="ic-reading">
        <h1 className="nhsuk-heading-l">{title}</h1>
        <div className="ic-post ic-withdraw" lang={foreign}>
          {words && <strong>{words}</strong>}
          {html && <Html html={html} />}
        </div>
        <p>{t(`withdraw.text.${what}`)}</p>
        <form method="post" action={href(action)}>
          <input type="hidden" name="place" value={place} />
          <div className="ic-actions">
            <Button>{t('withdraw.button')}</Button>
            <ButtonLink path={back} secondary>
              {t('withdraw.keep')}
            </ButtonLink>
          </div>
        </form>
      </div>
    </Shell>
  );
}
