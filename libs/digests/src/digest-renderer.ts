import type { DigestItemDraft, DigestSectionDraft } from '#activity';
import {
  composeDigest,
  renderSection,
  type DigestItem,
  type DigestSection,
  type Mail,
  type RenderedCommunity,
  type RenderedSection,
} from '#mail';
import type { MailContent } from '#people';
import { languages, type Language } from '#platform';
import type { CommunityNews } from './digest-collector.js';
import type { ClaimedDigest } from './claimed-digest.js';

/** Makes mails of collected news. A section that several people get is rendered once in each language. */
export class DigestRenderer {
  private readonly rendered = new Map<DigestSectionDraft, RenderedSection>();

  constructor(private readonly publicUrl: string) {}

  mail(digest: ClaimedDigest, news: readonly CommunityNews[]): Mail {
    const host = new URL(this.publicUrl).hostname;
    const mailLanguages = languagesFor(digest, news);
    return composeDigest({
      to: digest.email,
      languages: mailLanguages,
      displayName: nameFor(news),
      communities: news.map((communityNews) => this.community(communityNews, mailLanguages)),
      settingsUrl: this.url(`/c/${news[0]!.community.slug}/settings`),
      messageId: `<digest-${digest.id}@${host}>`,
      listId: `news.${host}`,
    });
  }

  private community(
    { community, sections }: CommunityNews,
    mailLanguages: readonly Language[],
  ): RenderedCommunity {
    return {
      name: community.name,
      nation: community.nation === 'wales' ? 'WALES' : 'ENGLAND',
      url: this.url(`/c/${community.slug}`),
      sections: sections.map((section) => this.section(section, community.mailContent, mailLanguages)),
    };
  }

  /** A draft is of one community, so it is rendered with the same limit each time. */
  private section(
    draft: DigestSectionDraft,
    most: MailContent,
    mailLanguages: readonly Language[],
  ): RenderedSection {
    const rendered = this.rendered.get(draft) ?? {};
    this.rendered.set(draft, rendered);
    for (const language of mailLanguages)
      rendered[language] ??= renderSection(this.sectionOfMail(draft, most), language);
    return rendered;
  }

  private sectionOfMail({ heading, why, items, more }: DigestSectionDraft, most: MailContent): DigestSection {
    if (most === 'news') return { heading, why, items: [], more: more + items.length };
    return { heading, why, items: items.map((item) => this.itemOfMail(item, most)), more };
  }

  private itemOfMail(item: DigestItemDraft, most: MailContent): DigestItem {
    const { title, byline, path, language } = item;
    const excerpt = most === 'full' && item.excerpt ? item.excerpt : undefined;
    return { title, excerpt, byline, url: this.url(path), language };
  }

  private url(path: string): Record<Language, string> {
    return { en: `${this.publicUrl}${path}`, cy: `${this.publicUrl}/cy${path}` };
  }
}

/** Both where nobody knows which; Welsh first where a community is in Wales. */
function languagesFor({ language }: ClaimedDigest, news: readonly CommunityNews[]): readonly Language[] {
  if (language) return [language];
  return news.some(({ community }) => community.nation === 'wales') ? ['cy', 'en'] : languages;
}

/** People may go by another name in each of their communities; then no name is the right one. */
function nameFor(news: readonly CommunityNews[]): string | undefined {
  const names = new Set(news.map(({ displayName }) => displayName));
  return names.size === 1 ? [...names][0] : undefined;
}
