import MailComposer from 'nodemailer/lib/mail-composer';
import type { Mail } from './mail.js';

/** A message as it goes over the wire, and who is in its envelope. */
export interface Message {
  raw: string;
  envelope: { from: string; to: string[] };
}

type Sender = string | { name: string; address: string };

/**
 * Puts messages together whose HTML and text are encoded already: what nodemailer would do for each mail anew is done
 * once for each sender and subject.
 */
export class Messages {
  private readonly heads = new Map<string, Promise<Head>>();

  /** @returns null where nodemailer has to compose it: nothing is encoded yet, or an address or header isn't ASCII */
  async of({ to, subject, messageId, headers = {}, wire }: Mail, sender: Sender): Promise<Message | null> {
    const own = [['To', to], ['Message-ID', messageId], ...Object.entries(headers)];
    if (!wire || own.some(([, value]) => !asciiLine.test(value!))) return null;
    const head = await this.head(sender, subject);
    const raw = [
      head.lines,
      ...own.map(([name, value]) => `${name}: ${value}`),
      `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
      'MIME-Version: 1.0',
      `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
      '',
      `--${BOUNDARY}`,
      ...partHead('plain'),
      wire.text,
      `--${BOUNDARY}`,
      ...partHead('html'),
      wire.html,
      `--${BOUNDARY}--`,
      '',
    ].join('\r\n');
    return { raw, envelope: { from: head.from, to: [to] } };
  }

  private head(sender: Sender, subject: string): Promise<Head> {
    const key = JSON.stringify([sender, subject]);
    const head = this.heads.get(key) ?? headOf(sender, subject);
    this.heads.set(key, head);
    return head;
  }
}

interface Head {
  /** From and Subject. */
  lines: string;
  from: string;
}

async function headOf(sender: Sender, subject: string): Promise<Head> {
  const composed = new MailComposer({ from: sender, subject, text: '' }).compile();
  const [head = ''] = (await composed.build()).toString().split('\r\n\r\n');
  const lines = head
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n')
    .filter((line) => /^(from|subject): /i.test(line));
  const { from } = composed.getEnvelope();
  return { lines: lines.join('\r\n'), from: from || '' };
}

const partHead = (kind: 'plain' | 'html') => [
  `Content-Type: text/${kind}; charset=utf-8`,
  'Content-Transfer-Encoding: quoted-printable',
  '',
];

/** No line of quoted-printable can begin like this. */
const BOUNDARY = '=_alternative';

const asciiLine = /^[ -~]{1,900}$/;
