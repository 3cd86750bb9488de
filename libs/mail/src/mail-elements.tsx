import type { ReactNode } from 'react';
import type { Language } from '#platform';
import { absoluteUrl } from './absolute-url.js';
import { style } from './mail-style.js';

interface WithWords {
  children: ReactNode;
}

export const Title = ({ children }: WithWords) => <h1 style={style.title}>{children}</h1>;

export const Paragraph = ({ children }: WithWords) => <p style={style.paragraph}>{children}</p>;

export const Hint = ({ children, lang }: WithWords & { lang?: Language }) => (
  <p className="quiet" style={style.hint} lang={lang}>
    {children}
  </p>
);

export const Link = ({ href, children, lang }: WithWords & { href: string; lang?: Language }) => (
  <a className="link" style={style.link} href={absoluteUrl(href)} lang={lang}>
    {children}
  </a>
);

export const Button = ({ href, children }: WithWords & { href: string }) => (
  <table role="presentation" cellPadding={0} cellSpacing={0} style={style.buttonTable}>
    <tbody>
      <tr>
        <td style={style.buttonCell}>
          <a style={style.button} href={absoluteUrl(href)}>
            {children}
          </a>
        </td>
      </tr>
    </tbody>
  </table>
);
