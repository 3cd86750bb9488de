import { describe, expect, test } from '@jest/globals';
import PostalMime from 'postal-mime';
import { translator, type Language } from '#platform';
import { exampleItem, exampleLetter, exampleSection } from './digest-letter.example.js';
import type { DigestLetter } from './digest-letter.js';
import { composeDigest, digestMail } from './digest.mail.js';
import { renderSection } from './digest-section.js';
import { largestMail } from './mail-size.js';
import { MailTransport } from './mail-transport.js';
import { healthWords, linksIn, remoteResourcesIn, seenBeforeOpening } from './read-html.example.js';
import { openSink } from './smtp-sink.example.js';

describe('a digest', () => {
  test('says what is new, why, and where to change it', () => {
    const { html, text, subject } = digestMail(exampleLetter());
    expect(subject).toBe('Your community news');
    for (const words of [
      'Hello Robin,',
      'Example Trust (demo)',
      'New in groups you look after',
      'You get this because you are a champion and look after these groups.',
      'What would make a care plan yours?',
      'Started by Heron in Working in partnership on 18 November',
      'Choose how often you get this email, or stop it',
    ]) {
      expect(html).toContain(words);
      expect(text).toContain(words);
    }
  });

  test('is wholly Welsh for a Welsh reader, but for people’s own words', () => {
    const { html, text } = digestMail(exampleLetter({ languages: ['cy'] }));
    expect(html).toContain('Dechreuwyd gan Heron ar 18 Tachwedd. Grŵp: Gweithio mewn partneriaeth');
    expect(html).toContain('href="https://communities.example/cy/threads/1" lang="en"');
    expect(html).toContain('Ymddiriedolaeth Enghreifftiol (demo)');
    expect(text).not.toMatch(/You get this|Started by|urgent/);
  });

  test('tells the same in both languages when nobody knows the language', () => {
    const { html, text } = digestMail(exampleLetter({ languages: ['en', 'cy'] }));
    for (const language of ['en', 'cy'] as const) {
      expect(html).toContain(translator(language)('digest.lookAfter.heading'));
      expect(text).toContain(translator(language)('digest.lookAfter.heading'));
    }
    expect(html.match(/What would make a care plan yours\?/g)).toHaveLength(2);
  });

  test('counts what it does not show', () => {
    const more = (count: number) => digestMail(letterWith({ more: count }));
    expect(more(14).html).toMatch(/href="https:\/\/communities\.example\/new"[^>]*>and 14 more</);
    expect(more(14).text).toContain('and 14 more\nhttps://communities.example/new');
    expect(more(0).html).not.toContain('communities.example/new');
    expect(more(0).text).not.toContain('communities.example/new');
  });

  test('without titles only counts', () => {
    const { html, text } = digestMail(letterWith({ items: [], more: 3 }));
    expect(html).toContain('There are 3 to read.');
    expect(text).toContain('There are 3 to read.');
    expect(html).not.toContain('care plan yours');
  });

  test('has something to say when nothing is new', () => {
    for (const communities of [[], exampleLetter().communities.map((one) => ({ ...one, sections: [] }))]) {
      const { html, text } = digestMail(exampleLetter({ communities }));
      expect(html).toContain('There is nothing new since your last email.');
      expect(text).toContain('There is nothing new since your last email.');
    }
  });

  test('shows urgent help for the nations of its communities', () => {
    const { html, text } = digestMail(exampleLetter());
    expect(html).toContain(translator('en')('urgent.england'));
    expect(html).not.toContain(translator('en')('urgent.wales'));
    expect(text).toContain('This is not a crisis service');
  });

  test('tells mail programs that it is a list and was not written by hand', () => {
    expect(
      digestMail(exampleLetter({ headers: { 'List-Unsubscribe': '<https://c.example/u>' } })).headers,
    ).toEqual({
      'List-Id': '<news.communities.example>',
      'Auto-Submitted': 'auto-generated',
      'List-Unsubscribe': '<https://c.example/u>',
    });
  });

  test.each<[Language[]]>([[['en']], [['cy']], [['en', 'cy']]])(
    'shows nothing about health before it is opened: %p',
    (languages) => {
      expect(seenBeforeOpening(digestMail(exampleLetter({ languages })))).not.toMatch(healthWords);
    },
  );

  test('loads nothing, and every link is whole', () => {
    const { html } = digestMail(letterWith({ more: 2 }, ['en', 'cy']));
    expect(remoteResourcesIn(html)).toEqual([]);
    expect(linksIn(html).length).toBeGreaterThan(6);
    for (const url of linksIn(html)) expect(url).toMatch(/^https:\/\/communities\.example\//);
  });

  test('shows what people wrote as text, whatever they wrote', () => {
    const item = exampleItem({
      title: '<img src=x onerror=alert(1)>\r\n\r\nBcc: x\u202E {{group}} $t(urgent.title)',
      excerpt: '</td><script src="https://evil.example"></script>\uD800\u0000end',
      byline: {
        key: 'digest.byline.unanswered',
        parameters: { author: '<b>{{group}} $t(urgent.title)</b>', group: 'A', count: 2 },
      },
    });
    const { html, text } = digestMail(letterWith({ items: [item] }));
    expect(remoteResourcesIn(html)).toEqual([]);
    expect(html).toContain('{{group}} $t(urgent.title)');
    expect(html).toContain('&lt;b&gt;{{group}} $t(urgent.title)&lt;/b&gt;');
    expect(text).toContain('* <img src=x onerror=alert(1)> Bcc: x {{group}} $t(urgent.title)\n');
    expect(html + text).not.toMatch(/[\u0000\u202E\p{Surrogate}]/u);
  });

  test('is the same from sections that were rendered before', () => {
    const letter = exampleLetter({ languages: ['en', 'cy'] });
    const communities = letter.communities.map((community) => ({
      ...community,
      sections: community.sections.map((section) => ({
        en: renderSection(section, 'en'),
        cy: renderSection(section, 'cy'),
      })),
    }));
    expect(composeDigest({ ...letter, communities })).toEqual(digestMail(letter));
  });
});

describe('a digest with too much news', () => {
  const plain = {
    title: 'What changed on the ward '.repeat(20),
    excerpt: 'It began with a question. '.repeat(60),
  };
  const welsh = { title: 'Ŵŷâêîôû '.repeat(60), excerpt: 'ŵŷâêîôû 🐦 '.repeat(100) };
  const letters: [string, DigestLetter][] = [
    ['long words', big(6, 4, 20, plain)],
    ['words beyond ASCII', big(6, 4, 20, welsh)],
    ['one section that is too long', big(1, 1, 400, plain)],
    ['more communities than fit even in brief', big(60, 4, 1, welsh)],
  ];

  test.each(letters)(
    'stays under the limit as it is sent, with its urgent help: %s',
    async (_name, letter) => {
      const sink = await openSink();
      const transport = new MailTransport({ smtpUrl: sink.smtpUrl, mailFrom: 'news@communities.example' });
      await transport.send(digestMail(letter));
      await transport.onApplicationShutdown();
      await sink.close();

      const { raw } = sink.received[0] ?? { raw: Buffer.alloc(0) };
      expect(raw.byteLength).toBeLessThan(largestMail);
      expect(raw.byteLength).toBeGreaterThan(10_000);
      const { html, text } = await PostalMime.parse(raw);
      for (const language of ['en', 'cy'] as const) {
        expect(html).toContain(translator(language)('urgent.title'));
        expect(text).toContain(translator(language)('urgent.title'));
      }
    },
  );

  test('leaves no section out, is fair to each, and counts what it has no room for', () => {
    const { html, text } = digestMail(big(3, 4, 20, plain));
    const english = html.slice(0, html.indexOf('lang="cy"', html.indexOf('</h3>')));
    const shown = english
      .split('<h3')
      .slice(1)
      .map((section) => section.match(/<li/g)?.length ?? 0);
    expect(shown).toHaveLength(12);
    expect(Math.min(...shown)).toBeGreaterThan(0);
    expect(Math.max(...shown) - Math.min(...shown)).toBeLessThanOrEqual(1);
    for (const count of new Set(shown)) {
      expect(html).toContain(`and ${20 - count} more`);
      expect(text).toContain(`and ${20 - count} more`);
      expect(html).toContain(`${20 - count} arall i’w darllen`);
    }
    expect(html).not.toContain(translator('en')('digest.rest'));
  });

  test('says so when even that is too long', () => {
    const { html, text } = digestMail(big(60, 4, 1, plain));
    expect(html).toContain(translator('en')('digest.rest'));
    expect(text.replace(/\s+/g, ' ')).toContain(translator('cy')('digest.rest'));
  });

  function big(
    communities: number,
    sections: number,
    items: number,
    words: { title: string; excerpt: string },
  ) {
    const section = exampleSection({ items: Array.from({ length: items }, () => exampleItem(words)) });
    return exampleLetter({
      languages: ['en', 'cy'],
      communities: Array.from({ length: communities }, (_, number) => ({
        name: `Example community ${number}`,
        nation: 'WALES',
        url: `https://communities.example/c${number}`,
        sections: Array.from({ length: sections }, () => section),
      })),
    });
  }
});

function letterWith(
  section: Parameters<typeof exampleSection>[0],
  languages: Language[] = ['en'],
): DigestLetter {
  const letter = exampleLetter({ languages });
  return {
    ...letter,
    communities: letter.communities.map((community) => ({
      ...community,
      sections: [exampleSection(section)],
    })),
  };
}
