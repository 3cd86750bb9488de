import { describe, expect, test } from '@jest/globals';
import { explainTerms } from './explain-terms.js';

const entry = (term: string, meaning = `${term}!`) => ({ id: term.toLowerCase(), term, meaning });
const link = (words: string, term = words) =>
  `<a class="ic-term" href="/glossary#${term.toLowerCase()}" title="${term}!">${words}</a>`;

describe('explaining terms', () => {
  const explain = explainTerms(
    [entry('CPA'), entry('care plan'), entry('plan'), entry('Amp'), entry('Gŵyl')],
    ({ id }) => `/glossary#${id}`,
  );

  test('links the first occurrence of each, whatever its case, as it was written', () => {
    expect(explain('<p>Our cpa, your CPA and a Gŵyl</p>')).toBe(
      `<p>Our ${link('cpa', 'CPA')}, your CPA and a ${link('Gŵyl')}</p>`,
    );
  });

  test('finds the longest, and begins again in the next post', () => {
    const html = `<p>A ${link('care plan')} and a ${link('plan')}</p>`;
    expect([1, 2].map(() => explain('<p>A care plan and a plan</p>'))).toEqual([html, html]);
  });

  test('leaves parts of words, entities, links, code and tags as they are', () => {
    const html =
      '<p>planning CPAs &amp; <a href="/plan" rel="plan">plan</a> <code>CPA</code></p><pre><code>plan</code> CPA</pre>';
    expect(explain(html)).toBe(html);
  });

  test('a term and its meaning may say anything', () => {
    const hostile = explainTerms(
      [entry('R&D <b>', '"><script>alert(1)</script>'), entry('a.b(c)*')],
      () => '/x?a=1&b="',
    );
    expect(hostile('<p>R&amp;D &lt;b&gt; axb(c)*</p>')).toBe(
      '<p><a class="ic-term" href="/x?a=1&amp;b=&quot;" title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">R&amp;D &lt;b&gt;</a> axb(c)*</p>',
    );
  });

  test('without terms everything stays', () => {
    expect(explainTerms([], () => '')('<p>CPA</p>')).toBe('<p>CPA</p>');
  });
});
