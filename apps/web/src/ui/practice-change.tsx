import { Html } from './html.js';
import { useSite } from './site.js';

export const practiceChangeParts = ['changed', 'why', 'involved', 'happened'] as const;

export type PracticeChangePart = (typeof practiceChangeParts)[number];

type Parts = Record<PracticeChangePart, string>;

export const partsOf = ({ changed, why, involved, happened }: Parts): Parts => ({
  changed,
  why,
  involved,
  happened,
});

type Props = {
  html: Readonly<Record<string, string>>;
  lang?: string | undefined;
  level?: 'h2' | 'h3' | 'h4';
};

/** The four parts of a change in practice, each with its question. */
export function PracticeChangeParts({ html, lang, level: Heading = 'h2' }: Props) {
  const { t } = useSite();
  return (
    <div className="ic-change">
      {practiceChangeParts.map((part) => (
        <section className="ic-change__part" key={part}>
          <Heading className="ic-change__question">{t(`practiceChange.${part}`)}</Heading>
          <Html html={html[part] ?? ''} lang={lang} explained />
        </section>
      ))}
    </div>
  );
}
