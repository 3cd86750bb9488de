import { Inject, Injectable, Logger } from '@nestjs/common';
import { MailTransport } from '#mail';
import { CONFIG, describeForLog, Handles, type Config } from '#platform';
import type { ClaimedDigest } from './claimed-digest.js';
import { DigestCollector, type CommunityNews } from './digest-collector.js';
import { DigestLedger } from './digest-ledger.js';
import { DigestRenderer } from './digest-renderer.js';
import { sendDigests } from './digest.job.js';
import { Lease } from './lease.js';
import { sent, skipped, unsent, type Outcome } from './outcome.js';

/** Mails under way at once. Their outcomes are recorded together, so no more than these can be sent twice. */
const AT_ONCE = 25;

@Injectable()
export class DigestSender {
  private readonly log = new Logger('Digests');

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly ledger: DigestLedger,
    private readonly collector: DigestCollector,
    private readonly mails: MailTransport,
  ) {}

  @Handles(sendDigests)
  async send({ digestIds }: { digestIds: string[] }): Promise<void> {
    const claimed = await this.ledger.claim(digestIds);
    if (claimed.length === 0) return;
    const lease = new Lease(this.ledger, claimed);
    try {
      const news = await this.collect(claimed);
      const renderer = new DigestRenderer(this.config.publicUrl);
      for (let from = 0; from < claimed.length && lease.holds; from += AT_ONCE) {
        const some = claimed.slice(from, from + AT_ONCE);
        await this.ledger.record(
          await Promise.all(some.map((digest) => this.deliver(digest, news.get(digest.id)!, renderer))),
        );
      }
    } finally {
      lease.end();
    }
  }

  private async collect(claimed: ClaimedDigest[]): Promise<Map<string, CommunityNews[]>> {
    try {
      return await this.collector.collect(claimed);
    } catch (error) {
      await this.ledger.record(claimed.map((digest) => unsent(digest, error)));
      throw error;
    }
  }

  private async deliver(
    digest: ClaimedDigest,
    news: CommunityNews[],
    renderer: DigestRenderer,
  ): Promise<Outcome> {
    if (news.length === 0) return skipped(digest, 'nobody');
    if (news.every(({ sections }) => sections.length === 0)) return skipped(digest, 'nothing-new');
    try {
      await this.mails.send(renderer.mail(digest, news));
      return sent(digest);
    } catch (error) {
      this.log.warn(`A digest was not sent, attempt ${digest.attempt}: ${describeForLog(error)}`);
      return unsent(digest, error);
    }
  }
}
