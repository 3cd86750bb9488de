import type { Config } from '#platform';

/** What pages need to know of the configuration. */
export type SiteSettings = Readonly<{
  demo: boolean;
  publicUrl: string;
  secure: boolean;
}>;

export const siteSettings = (config: Pick<Config, 'demo' | 'publicUrl'>): SiteSettings => ({
  demo: config.demo,
  publicUrl: config.publicUrl,
  secure: config.publicUrl.startsWith('https:'),
});

declare module 'fastify' {
  interface FastifyInstance {
    site: SiteSettings;
  }
}
