import { useSite } from './site.js';

export function BackLink({ path, children }: { path: string; children: string }) {
  const { href } = useSite();
  return (
    <a className="nhsuk-back-link" href={href(path)}>
      {children}
    </a>
  );
}
