import sql, { type Sql } from 'sql-template-tag';

export const SEARCH = `query Search($words: String!) {
  search(words: $words, first: 20) {
    nodes { subject { id title path } kind excerptHtml at author { displayName } group { name } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The newest twenty of the entries, with their excerpts. Nobody asks who may see them, or which fits best. */
export const shown = (entries: Sql, words: string): Sql => sql`
  select e.subject_id as id, e.title, e.kind, e.at, m.display_name as author, g.name_en as "group",
         ts_headline('english', e.words, websearch_to_tsquery('english', ${words})) as "excerptHtml"
    from (${entries} order by at desc, subject_id desc limit 20) e
    join member m on m.tenant_id = e.tenant_id and m.id = e.author_id
    join community_group g on g.tenant_id = e.tenant_id and g.id = e.group_id`;
