import { Inject, Injectable, Logger } from '@nestjs/common';
import { MailTransport } from '#mail';
import { CONFIG, describeForLog, Handles, Jobs, Transactions, type Config } from '#platform';
import type { ClaimedDigest } from './claimed-digest.js';
import { DigestCollector, type CommunityNews } from './digest-collector.js';
import { DigestLedger } from './digest-ledger.js';
import { DigestLinks } from '../links/digest-links.js';
import { DigestRenderer } from './digest-renderer.js';
import { enqueueLater, sendDigests } from '../digest.job.js';
import { Lease } from './lease.js';
import { MailKeys } from '../links/mail-keys.js';
import { MailPace } from './mail-pace.js';
import { OutcomeRecorder } from './outcome-recorder.js';
import { paced, sent, serverIsAway, skipped, unsent, type Outcome, type SkipReason } from './outcome.js';
import { Turnstile } from './turnstile.js';

/** Mails of all jobs of this worker that are under way at once. */
const AT_ONCE = 25;

/** With those that were sent and are still to be written down: no more than these can be sent twice. */
const UNRECORDED = 100;

/** Digests that are looked at together: what their providers take is asked for once. */
const STEP = 100;

/** A little into the next minute, in which providers take mail again. */
const NEXT_MINUTE = () => 60_000 - (Date.now() % 60_000) + 1_000;

type News = CommunityNews[] | SkipReason;

@Injectable()
export class DigestSender {
  private readonly log = new Logger('Digests');
  private readonly gate = new Turnstile(AT_ONCE);
  private readonly hands = new Turnstile(UNRECORDED);

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly ledger: DigestLedger,
    private readonly recorder: OutcomeRecorder,
    private readonly collector: DigestCollector,
    private readonly keys: MailKeys,
    private readonly pace: MailPace,
    private readonly mails: MailTransport,
    private readonly jobs: Jobs,
  ) {}

  @Handles(sendDigests)
  async send({ digestIds }: { digestIds: string[] }): Promise<void> {
    const claimed = await this.ledger.claim(digestIds);
    if (claimed.length === 0) return;
    const lease = new Lease(this.ledger, claimed);
    try {
      const { news, renderer } = await this.prepare(claimed);
      await this.sendAll(claimed, news, renderer, lease);
    } finally {
      lease.end();
      await this.pace.release();
    }
  }

  /** Everything that needs the database, before the first mail goes out. */
  private async prepare(claimed: ClaimedDigest[]) {
    try {
      const [key] = await this.transactions.global(() => this.keys.all());
      const renderer = new DigestRenderer(new DigestLinks(this.config.publicUrl, key!));
      return { news: await this.collect(claimed), renderer };
    } catch (error) {
      await this.ledger.record(claimed.map((digest) => unsent(digest, error)));
      throw error;
    }
  }

  private async collect(claimed: ClaimedDigest[]): Promise<Map<string, News>> {
    const parts = claimed
      .filter(({ unreachable, asked }) => asked || !unreachable)
      .flatMap(({ id, asked, windows }) => windows.map((window) => ({ ...window, digestId: id, asked })));
    const collected = await this.collector.collect(parts, (communityId, work) =>
      this.transactions.inTenant(communityId, work),
    );
    const found = new Map<string, (CommunityNews | 'nobody' | 'paused')[]>();
    for (const [{ digestId }, news] of collected) found.set(digestId, [...(found.get(digestId) ?? []), news]);
    return new Map(claimed.map(({ id }) => [id, newsIn(found.get(id))]));
  }

  private async sendAll(
    claimed: ClaimedDigest[],
    news: Map<string, News>,
    renderer: DigestRenderer,
    lease: Lease,
  ): Promise<void> {
    const away = { error: undefined as unknown };
    for (let from = 0; from < claimed.length && lease.holds; from += STEP) {
      const some = claimed.slice(from, from + STEP);
      const held = await this.pace.hold(some.filter(({ id }) => hasNews(news.get(id)!)));
      const wait = NEXT_MINUTE();
      await Promise.all(
        some.map((digest) =>
          this.hands.through(async () => {
            if (!lease.holds) return;
            const outcome = held.has(digest)
              ? paced(digest, wait)
              : await this.gate.through(() => this.outcomeOf(digest, news.get(digest.id)!, renderer, away));
            await this.recorder.record(outcome);
          }),
        ),
      );
      if (held.size > 0)
        await enqueueLater(
          this.jobs,
          [...held].map(({ id }) => id),
          wait,
        );
    }
  }

  /** While nobody is at the other end, mails that haven't been tried wait with those that have. */
  private async outcomeOf(
    digest: ClaimedDigest,
    news: News,
    renderer: DigestRenderer,
    away: { error: unknown },
  ): Promise<Outcome> {
    if (!hasNews(news)) return skipped(digest, typeof news === 'string' ? news : 'nothing-new');
    if (away.error) return unsent(digest, away.error);
    try {
      await this.pace.through(digest.email, () => this.mails.send(renderer.mail(digest, news)));
      return sent(digest);
    } catch (error) {
      if (serverIsAway(error)) away.error = error;
      this.log.warn(`A digest was not sent, attempt ${digest.attempt}: ${describeForLog(error)}`);
      return unsent(digest, error);
    }
  }
}

/** Of the communities in which there is still somebody to tell, by name. */
function newsIn(found: (CommunityNews | 'nobody' | 'paused')[] | undefined): News {
  if (!found) return 'unreachable';
  const news = found.filter((one) => typeof one === 'object');
  if (news.length > 0) return news.sort(byName);
  return found.includes('paused') ? 'paused' : 'nobody';
}

const hasNews = (news: News): news is CommunityNews[] =>
  typeof news === 'object' && news.some(({ sections }) => sections.length > 0);

const byName = (one: CommunityNews, other: CommunityNews) =>
  one.community.name.en.localeCompare(other.community.name.en, 'en');
