import type { ReactNode } from 'react';
import type { PersonFragment } from '../graphql/generated.js';
import { Initial, PersonName } from './person.js';
import { useSite } from './site.js';
import { Ago, Moment } from './time.js';

type HeadProps = { author: PersonFragment; createdAt: string; children?: ReactNode };

/** Who wrote it and when. */
export function PostHead({ author, createdAt, children }: HeadProps) {
  return (
    <div className="ic-post__head">
      <Initial person={author} />
      <div>
        <PersonName person={author} />
        <span className="ic-post__when">
          <Moment at={createdAt} />
        </span>
      </div>
      {children}
    </div>
  );
}

type ToolsProps = {
  path: string;
  editedAt: string | null;
  canEdit: boolean;
  /** Tells the links of one reply from those of another. */
  number?: number;
};

/** That it was edited, with what it was before; and the way to edit it while that is possible. */
export function PostTools({ path, editedAt, canEdit, number }: ToolsProps) {
  const { t, href } = useSite();
  if (!editedAt && !canEdit) return null;
  const which = number === undefined ? '' : String(number);
  return (
    <div className="ic-post__tools">
      {editedAt && (
        <span>
          {t('post.edited')} <Ago at={editedAt} />{' '}
          <a href={href(`${path}/history`)}>
            {t('post.history')}
            <Which number={which} />
          </a>
        </span>
      )}
      {canEdit && (
        <a href={href(`${path}/edit`)}>
          {t('post.edit')}
          <Which number={which} />
        </a>
      )}
    </div>
  );
}

function Which({ number }: { number: string }) {
  const { t } = useSite();
  if (number === '') return null;
  return <span className="nhsuk-u-visually-hidden"> ({t('reply.permalink', { number })})</span>;
}
