import { test } from '@jest/globals';
import { expectNoAxeViolations, expectNoSidewaysScroll } from '../../support/browser.js';
import { setSite, siteScenes } from '../site-scenes.js';
import { setNews } from './news.js';
import { walkPages } from './walk.js';

walkPages({
  set: async (stage) => {
    const places = await setSite(stage);
    await setNews(stage);
    return places;
  },
  scenes: siteScenes,
  more: (stage, places) => {
    test.each(['digest', 'sign-in link', 'invitation'] as const)('a mail: %s', async (kind) => {
      const { page } = await stage().site.visitor({ screen: 'phone' });
      await page.setContent(places().mails[kind].html);
      await expectNoAxeViolations(page, 'mail');
      await expectNoSidewaysScroll(page, 320);
    });
  },
});
