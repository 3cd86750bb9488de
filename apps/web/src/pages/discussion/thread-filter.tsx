import type { ThreadKind } from '../../graphql/generated.js';
import { Button } from '../../ui/button.js';
import { Select } from '../../ui/select.js';
import { useSite } from '../../ui/site.js';

export const threadKinds: readonly ThreadKind[] = [
  'DISCUSSION',
  'QUESTION',
  'PRACTICE_CHANGE',
  'ANNOUNCEMENT',
];

/** Which threads of a group are shown; the page's address says it. */
export type ThreadFilter = Readonly<{ kind: ThreadKind | null; theme: string | null }>;

export function filteredPath(path: string, { kind, theme }: ThreadFilter): string {
  const query = new URLSearchParams({ ...(kind && { kind }), ...(theme && { theme }) }).toString();
  return query === '' ? path : `${path}?${query}`;
}

type Props = { path: string; filter: ThreadFilter; themes: readonly { id: string; name: string }[] };

export function FilterForm({ path, filter, themes }: Props) {
  const { t, href } = useSite();
  return (
    <form className="ic-filter" method="get" action={href(path)}>
      <Select
        name="kind"
        label={t('filter.kind')}
        value={filter.kind ?? ''}
        options={[
          { value: '', label: t('filter.allKinds') },
          ...threadKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
        ]}
      />
      {themes.length > 0 && (
        <Select
          name="theme"
          label={t('filter.theme')}
          value={filter.theme ?? ''}
          options={[
            { value: '', label: t('filter.allThemes') },
            ...themes.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <Button secondary small>
        {t('filter.button')}
      </Button>
    </form>
  );
}
