import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { answerMail, invitationMail, MailRefused, MailTransport, type Mail } from '#mail';
import { hashOf, newSecret } from '#people';
import { CONFIG, Handles, Jobs, query, Transactions, type Config } from '#platform';
import { enqueueAnswer, enqueueInvitation, sendInvitation, sweepLetters, tellAnswer } from './joining.job.js';
import { answerLetter, armInvitation } from './letters.js';

interface WaitingLetter {
  tenant_id: string;
  invitation_id: string | null;
  request_id: string | null;
}

/** Writes to people who are not members yet. */
@Injectable()
export class JoiningWorker {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly mails: MailTransport,
    private readonly jobs: Jobs,
  ) {}

  @Handles(sendInvitation)
  async invite({ tenantId, invitationId: id }: { tenantId: string; invitationId: string }): Promise<void> {
    const secret = newSecret();
    const letter = await this.transactions.inTenant(tenantId, () => armInvitation(id, hashOf(secret)));
    if (!letter) return;
    const took = await this.deliver(
      invitationMail({
        ...letter,
        link: this.url(`/invitation/${secret}`),
        messageId: this.messageId(`invitation-${id}-${letter.expiresAt.getTime()}`),
      }),
    );
    await this.transactions.inTenant(tenantId, () =>
      query(sql`
        update invitation set sent_at = ${took ? new Date() : null}, refused_at = ${took ? null : new Date()}
         where id = ${id} and token_hash = ${hashOf(secret)}`),
    );
  }

  @Handles(tellAnswer)
  async tell({ tenantId, requestId: id }: { tenantId: string; requestId: string }): Promise<void> {
    const letter = await this.transactions.inTenant(tenantId, () => answerLetter(id));
    if (!letter) return;
    await this.deliver(
      answerMail({
        ...letter,
        link: this.url(`/c/${letter.slug}`),
        messageId: this.messageId(`join-request-${id}`),
      }),
    );
    await this.transactions.inTenant(tenantId, () =>
      query(sql`
        update community_request set told_at = now() where tenant_id = current_tenant() and id = ${id}`),
    );
  }

  @Handles(sweepLetters)
  async sweep(): Promise<void> {
    const waiting = await this.transactions.global(() =>
      query<WaitingLetter>(sql`select * from letters_waiting()`),
    );
    for (const { tenant_id: tenantId, invitation_id: invitation, request_id: request } of waiting) {
      if (invitation) await enqueueInvitation(this.jobs, tenantId, invitation);
      if (request) await enqueueAnswer(this.jobs, tenantId, request);
    }
  }

  /** @returns whether it was taken; what may go better another time is thrown, and tried again */
  private async deliver(mail: Mail): Promise<boolean> {
    try {
      await this.mails.send(mail);
      return true;
    } catch (error) {
      if (error instanceof MailRefused && error.permanent) return false;
      throw error;
    }
  }

  private url(path: string) {
    return { en: `${this.config.publicUrl}${path}`, cy: `${this.config.publicUrl}/cy${path}` };
  }

  private messageId(id: string): string {
    return `<${id}@${new URL(this.config.publicUrl).hostname}>`;
  }
}
