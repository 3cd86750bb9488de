import { Inject, Injectable, Logger } from '@nestjs/common';
import { MailRefused, MailTransport, moderationReminderMail, type ReminderPlace } from '#mail';
import { communityHere } from '#people';
import { CONFIG, describeForLog, Handles, languages, Transactions, type Config } from '#platform';
import { ReminderLedger, type ClaimedReminder, type Outcome } from './reminder-ledger.js';
import { ReminderPlanner } from './reminder-planner.js';
import { remindModerators } from './reminder.job.js';
import { waitingFor } from './waiting-now.js';

/** One mail a day to those for whom something waits: how many, and since when. Never of what, nor from whom. */
@Injectable()
export class RemindersWorker {
  private readonly log = new Logger('Moderation');

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly planner: ReminderPlanner,
    private readonly ledger: ReminderLedger,
    private readonly transactions: Transactions,
    private readonly mails: MailTransport,
  ) {}

  @Handles(remindModerators)
  async remind(): Promise<void> {
    await this.planner.plan(new Date());
    let claimed: ClaimedReminder[];
    do {
      claimed = await this.ledger.claim();
      for (const reminder of claimed) await this.deliver(reminder);
    } while (claimed.length > 0);
  }

  /** What goes wrong for a while is tried again once the lease is over. */
  private async deliver(reminder: ClaimedReminder): Promise<void> {
    try {
      await this.ledger.record(reminder, await this.send(reminder));
    } catch (error) {
      this.log.warn(`A reminder was not sent, attempt ${reminder.attempt}: ${describeForLog(error)}`);
    }
  }

  private async send(reminder: ClaimedReminder): Promise<Outcome> {
    const { accountId, day, email, language } = reminder;
    const places = await this.placesOf(reminder);
    if (places.length === 0) return 'nothing-waits';
    try {
      await this.mails.send(
        moderationReminderMail({
          to: email,
          places,
          now: new Date(),
          languages: language ? [language] : inOrder(places),
          messageId: `<moderation-${accountId}-${day}@${new URL(this.config.publicUrl).hostname}>`,
        }),
      );
      return 'sent';
    } catch (error) {
      if (error instanceof MailRefused && error.permanent) return 'refused';
      throw error;
    }
  }

  /** As it is now: who has taken a break since, or decided it, hears nothing. */
  private async placesOf({ places }: ClaimedReminder): Promise<ReminderPlace[]> {
    const found: ReminderPlace[] = [];
    for (const { communityId, memberId } of places) {
      const place = await this.transactions.inTenant(communityId, async () => {
        const waiting = await waitingFor(memberId);
        return waiting && { ...waiting, ...(await communityHere()) };
      });
      if (place)
        found.push({
          name: place.name,
          nation: place.nation === 'wales' ? 'WALES' : 'ENGLAND',
          count: place.count,
          oldest: place.oldest,
          link: memberId ? this.urls(`/c/${place.slug}/moderation`) : null,
        });
    }
    return found;
  }

  private urls(path: string) {
    return { en: `${this.config.publicUrl}${path}`, cy: `${this.config.publicUrl}/cy${path}` };
  }
}

/** Both; Welsh first where one of the communities is in Wales. */
const inOrder = (places: ReminderPlace[]) =>
  places.some(({ nation }) => nation === 'WALES') ? [...languages].reverse() : languages;
