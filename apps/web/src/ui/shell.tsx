import type { ReactNode } from 'react';
import type { FormState } from '../forms/form.js';
import { assetUrl } from './assets.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { useSite } from './site.js';
import { UrgentHelp } from './urgent-help.js';

type Props = {
  title: string;
  /** Which of several things alike the page belongs to. */
  about?: string;
  /** What became of the form on the page: said in the title, too. */
  state?: FormState;
  /** What leads back, above the content. */
  back?: ReactNode;
  children: ReactNode;
};

/** What every page has around it. */
export function Shell({ title, about, state, back, children }: Props) {
  const { t, language, frame } = useSite();
  const place = frame.community?.name ?? t('site.name');
  const named = about ? t('page.titleOf', { title, about }) : title;
  const words = named === place ? named : t('page.title', { title: named, place });
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <title>{state ? t(titleKeys[state], { title: words }) : words}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#1c3f47" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href={assetUrl('icon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={assetUrl('site.css')} />
        <script type="module" src={assetUrl('elements.js')} />
      </head>
      <body>
        <a className="nhsuk-skip-link" href="#main">
          {t('page.skip')}
        </a>
        <Header />
        <div className="nhsuk-width-container">
          {back && (
            <nav className="ic-back" aria-label={t('nav.back')}>
              {back}
            </nav>
          )}
          <main className="nhsuk-main-wrapper ic-main" id="main">
            {children}
          </main>
          <UrgentHelp />
        </div>
        <Footer />
      </body>
    </html>
  );
}

const titleKeys = {
  refused: 'page.titleRefused',
  asked: 'page.titleAsked',
  preview: 'page.titlePreview',
} as const;
