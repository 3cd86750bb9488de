import type { ReactNode } from 'react';
import { useSite } from './site.js';

type Props = { children: ReactNode; secondary?: boolean; small?: boolean; name?: string; value?: string };

export function Button({ children, secondary = false, small = false, name, value }: Props) {
  return (
    <button className={classes(secondary, small)} type="submit" name={name} value={value}>
      {children}
    </button>
  );
}

export function ButtonLink({
  path,
  children,
  secondary = false,
  small = false,
}: Omit<Props, 'name' | 'value'> & { path: string }) {
  const { href } = useSite();
  return (
    <a className={classes(secondary, small)} href={href(path)}>
      {children}
    </a>
  );
}

const classes = (secondary: boolean, small: boolean): string =>
  ['nhsuk-button', secondary && 'nhsuk-button--secondary', small && 'nhsuk-button--small']
    .filter(Boolean)
    .join(' ');
