import type { Errand } from '../case.js';
import { digestRun } from '../digest-run.js';

const usual = { communities: 20, membersEach: 250, threadsEach: 30, repliesEach: 240 };

export default {
  name: 'digests of 5,000 members',
  goal: { ratio: 0.6, statements: 0.1 },
  async run({ ownerUrl, directory, scale }) {
    const membersEach = Math.max(20, Math.ceil(usual.membersEach * Math.min(scale, 1)));
    const one = await digestRun({ ownerUrl, directory, data: { ...usual, membersEach } });
    const busy = await digestRun({
      ownerUrl,
      directory,
      data: {
        ...usual,
        membersEach,
        threadsEach: usual.threadsEach * 10,
        repliesEach: usual.repliesEach * 10,
      },
    });
    const ratio = one.mailsPerSecond / one.rawPerSecond;
    return {
      ratio: { median: ratio, min: ratio, max: ratio },
      app: { rps: one.mailsPerSecond },
      floor: { rps: one.rawPerSecond },
      statements: one.statements / one.mails,
      queueStatements: 0,
      notes: [
        `${one.mails} mails of ${one.kilobytes.toFixed(0)} kB in ${one.seconds.toFixed(1)} s, the first after ${one.firstAfter.toFixed(2)} s, worker ${one.megabytes.toFixed(0)} MB at most`,
        `with ten times the posts: ${busy.seconds.toFixed(1)} s (× ${(busy.seconds / one.seconds).toFixed(2)}), ${busy.kilobytes.toFixed(0)} kB a mail, ratio ${(busy.mailsPerSecond / busy.rawPerSecond).toFixed(2)}, worker ${busy.megabytes.toFixed(0)} MB`,
      ],
    };
  },
} satisfies Errand;
