import { Injectable } from '@nestjs/common';
import type { Form } from '../../forms/form.js';
import { QuotedReplyDocument, QuotedThreadDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { plainText } from '../../ui/plain-text.js';
import type { Visit } from '../../visit/visit.js';
import type { ReplyField } from './reply-form.js';

type Address = { community: string; thread: string };

const MOST = 1_000;

/** What the address of a thread's page says of the reply to be: what it answers, what it quotes, that it is an update. */
@Injectable()
export class QuotedWords {
  constructor(private readonly operations: Operations) {}

  async addressed(
    visit: Visit,
    at: Address,
    form: Form<ReplyField>,
    asked: Record<string, unknown>,
  ): Promise<Form<ReplyField>> {
    const [answer, quote, update] = ['answer', 'quote', 'update'].map((name) => textIn(asked[name]));
    const values = { ...form.values };
    if (answer) Object.assign(values, { parentId: answer });
    if (update) Object.assign(values, { isUpdate: 'yes' });
    if (quote) {
      const quoted = textIn(asked['words']).slice(0, MOST) || (await this.wordsOf(visit, at, quote));
      Object.assign(values, quoted && { quotedId: quote, quoted });
    }
    return { ...form, values };
  }

  /** All that a post says; its reader leaves what they want to quote. */
  private async wordsOf(visit: Visit, at: Address, post: string): Promise<string> {
    if (post === at.thread) {
      const { data } = await this.operations.run(visit, QuotedThreadDocument, { thread: post }, at);
      const html = data?.thread.practiceChange?.changedHtml ?? data?.thread.bodyHtml ?? '';
      return plainText(html).slice(0, MOST);
    }
    const { data } = await this.operations.run(visit, QuotedReplyDocument, { reply: post }, at);
    return plainText(data?.reply.bodyHtml ?? '').slice(0, MOST);
  }
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
