import { v7 as uuid } from 'uuid';
import type { TestMember } from './community.js';

/** What people do in a conversation beyond starting and replying; each gives what the operation gave. */
export class Conversation {
  constructor(private readonly member: TestMember) {}

  reply(threadId: string, words: Record<string, unknown>): Promise<{ id: string }> {
    const input = { id: uuid(), threadId, body: 'A reply', language: 'EN', ...words };
    return this.do('postReply', 'PostReplyInput', input);
  }

  change(groupId: string): Promise<{ id: string }> {
    const parts = {
      changed: 'One page',
      why: 'Nobody read ten',
      involved: 'Everybody',
      happened: 'It is used',
    };
    const input = { id: uuid(), groupId, title: 'A plan on one page', language: 'EN', ...parts };
    return this.do('postPracticeChange', 'PostPracticeChangeInput', input);
  }

  async theme(nameEn: string): Promise<string> {
    const input = { id: uuid(), nameEn, nameCy: `${nameEn} (cy)`, position: 1 };
    return (await this.do('saveTheme', 'SaveThemeInput', input)).id;
  }

  explain(term: string, meaning: string): Promise<{ id: string }> {
    const input = { id: uuid(), termEn: term, termCy: term, meaningEn: meaning, meaningCy: meaning };
    return this.do('saveGlossaryEntry', 'SaveGlossaryEntryInput', input);
  }

  markAnswer(threadId: string, replyId: string): Promise<unknown> {
    return this.do('markAnswer', 'MarkAnswerInput', { threadId, replyId });
  }

  block(memberId: string): Promise<unknown> {
    return this.do('blockMember', 'BlockMemberInput', { memberId });
  }

  close(threadId: string, reason: string): Promise<unknown> {
    return this.do('closeThread', 'CloseThreadInput', { threadId, reason });
  }

  pin(threadId: string): Promise<unknown> {
    return this.do('pinThread', 'PinThreadInput', { threadId, pinned: true });
  }

  move(threadId: string, groupId: string): Promise<unknown> {
    return this.do('moveThread', 'MoveThreadInput', { threadId, groupId });
  }

  private async do(name: string, type: string, input: object): Promise<{ id: string }> {
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { id } }`;
    return (await this.member.get(document, { input }))[name] as { id: string };
  }
}
