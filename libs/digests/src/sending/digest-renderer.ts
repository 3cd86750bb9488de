import type { DigestItemDraft, DigestSectionDraft } from '#activity';
import {
  composeDigest,
  renderItem,
  renderOpening,
  type Mail,
  type Markup,
  type RenderedCommunity,
  type RenderedSection,
  type SectionMarkup,
} from '#mail';
import type { MailContent } from '#people';
import { languages, type Language } from '#platform';
import type { CommunityNews } from './digest-collector.js';
import type { DigestLinks } from '../links/digest-links.js';

/** Whose mail it is; a preview has no digest yet. */
export interface Recipient {
  id: string | null;
  accountId: string;
  email: string;
  language: Language | null;
}

/** Makes mails of collected news. An item that several people get is rendered once in each language. */
export class DigestRenderer {
  private readonly items = new Map<string, WeakMap<DigestItemDraft, Markup>>();
  private readonly sections = new Map<string, WeakMap<DigestSectionDraft, SectionMarkup>>();
  private readonly host: string;

  constructor(private readonly links: DigestLinks) {
    this.host = new URL(links.publicUrl).hostname;
  }

  mail(to: Recipient, news: readonly CommunityNews[]): Mail {
    const mailLanguages = languagesFor(to, news);
    const stopUrl = this.links.stop(to.accountId, null);
    return composeDigest({
      to: to.email,
      languages: mailLanguages,
      displayName: nameFor(news),
      communities: news.map((communityNews) => this.community(communityNews, to, mailLanguages)),
      settingsUrl: this.links.inBoth(`/c/${news[0]!.community.slug}/settings`),
      stopUrl,
      readUrl: to.id ? this.links.read(to.accountId, to.id) : undefined,
      messageId: `<digest-${to.id ?? 'preview'}@${this.host}>`,
      listId: `news.${this.host}`,
      headers: {
        'List-Unsubscribe': `<${stopUrl[mailLanguages[0]!]}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    });
  }

  private community(
    { community, content, sections }: CommunityNews,
    { accountId }: Recipient,
    mailLanguages: readonly Language[],
  ): RenderedCommunity {
    return {
      name: community.name,
      nation: community.nation === 'wales' ? 'WALES' : 'ENGLAND',
      url: this.links.inBoth(`/c/${community.slug}`),
      stopUrl: this.links.stop(accountId, community.id),
      sections: sections.map((section) => this.section(section, content, mailLanguages)),
    };
  }

  private section(
    draft: DigestSectionDraft,
    most: MailContent,
    mailLanguages: readonly Language[],
  ): RenderedSection {
    const rendered: RenderedSection = {};
    for (const language of mailLanguages)
      rendered[language] = kept(this.sections, `${most} ${language}`, draft, () =>
        this.inOneLanguage(draft, most, language),
      );
    return rendered;
  }

  private inOneLanguage(draft: DigestSectionDraft, most: MailContent, language: Language): SectionMarkup {
    const items = most === 'news' ? [] : draft.items;
    return {
      opening: renderOpening(draft, language),
      items: items.map((item) => this.item(item, most, language)),
      more: draft.more + draft.items.length - items.length,
      moreUrl: draft.morePath && this.links.inBoth(draft.morePath)[language],
    };
  }

  private item(draft: DigestItemDraft, most: MailContent, language: Language): Markup {
    return kept(this.items, `${most} ${language}`, draft, () => {
      const excerpt = most === 'full' && draft.excerpt ? draft.excerpt : undefined;
      return renderItem({ ...draft, excerpt, url: this.links.inBoth(draft.path) }, language);
    });
  }
}

function kept<Draft extends object, T>(
  caches: Map<string, WeakMap<Draft, T>>,
  kind: string,
  draft: Draft,
  render: () => T,
): T {
  let cache = caches.get(kind);
  if (!cache) caches.set(kind, (cache = new WeakMap()));
  let rendered = cache.get(draft);
  if (!rendered) cache.set(draft, (rendered = render()));
  return rendered;
}

/** Both where nobody knows which; Welsh first where a community is in Wales. */
function languagesFor({ language }: Recipient, news: readonly CommunityNews[]): readonly Language[] {
  if (language) return [language];
  return news.some(({ community }) => community.nation === 'wales') ? ['cy', 'en'] : languages;
}

/** People may go by another name in each of their communities; then no name is the right one. */
function nameFor(news: readonly CommunityNews[]): string | undefined {
  const names = new Set(news.map(({ displayName }) => displayName));
  return names.size === 1 ? [...names][0] : undefined;
}
