import type { ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import { useSite } from '../../ui/site.js';

type Person = { id: string; displayName: string };
type Props = {
  action: string;
  label: string;
  hint: string;
  button: string;
  nobody: string;
  /** What was looked for. */
  name: string;
  found: readonly Person[];
  /** What can be done with somebody who was found. */
  children: (person: Person) => ReactNode;
};

/** Finds members by the name they use here. */
export function Find({ action, label, hint, button, nobody, name, found, children }: Props) {
  const { href } = useSite();
  return (
    <section className="ic-section" id="find">
      <form method="get" action={href(`${action}#find`)}>
        <div className="nhsuk-form-group">
          <label className="nhsuk-label nhsuk-label--m" htmlFor="name">
            {label}
          </label>
          <div className="nhsuk-hint" id="name-hint">
            {hint}
          </div>
          <input
            className="nhsuk-input"
            id="name"
            name="name"
            defaultValue={name}
            aria-describedby="name-hint"
            autoComplete="off"
          />
        </div>
        <Button secondary>{button}</Button>
      </form>
      {name !== '' && found.length === 0 && <p>{nobody}</p>}
      <ul className="nhsuk-list">
        {found.map((person) => (
          <li key={person.id}>{children(person)}</li>
        ))}
      </ul>
    </section>
  );
}
