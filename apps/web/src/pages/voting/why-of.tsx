import type { BallotIdeaFragment } from '../../graphql/generated.js';
import { Fold } from '../../ui/folded.js';
import { useForeign } from '../../ui/foreign.js';
import { Html } from '../../ui/html.js';
import { OfTitle } from '../../ui/of-title.js';
import { useSite } from '../../ui/site.js';

type Explained = BallotIdeaFragment & { whyHtml: string };

/** Why somebody put it in, folded away: lists stay short. */
export function WhyOf({ idea: { sentence, whyHtml, language } }: { idea: Explained }) {
  const { t } = useSite();
  const lang = useForeign(language);
  if (!whyHtml) return null;
  return (
    <Fold
      className="ic-ballot__why"
      summary={
        <>
          {t('voting.why')}
          <OfTitle of={{ title: sentence, language }} />
        </>
      }
    >
      <Html html={whyHtml} lang={lang} />
    </Fold>
  );
}
