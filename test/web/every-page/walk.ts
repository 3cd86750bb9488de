import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Language } from '#platform';
import {
  describeWithBrowser,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  screens,
} from '../../support/browser.js';
import type { TestMember } from '../../support/community.js';
import { Visitor } from '../../support/pages.js';
import { expectFrame } from './frame.js';
import { expectNamesApart } from './names.js';
import type { Scene } from './scene.js';
import { names, openStage, type Stage } from './stage.js';

interface Area<Places> {
  /** Builds what the scenes show. */
  set: (stage: Stage) => Promise<Places>;
  scenes: (places: () => Places) => Scene[];
  /** Who sees the scenes of a newcomer. */
  newcomer?: (places: Places) => TestMember;
  /** What else there is to look at. */
  more?: (stage: () => Stage, places: () => Places) => void;
}

/** Opens every page of an area, in both languages, on two screens, and looks for what is wrong with it. */
export function walkPages<Places>({ set, scenes, newcomer, more }: Area<Places>): void {
  describeWithBrowser('every page', () => {
    let stage: Stage;
    let places: Places;
    const visitors: Partial<Record<'stranger' | 'member' | 'newcomer', Visitor>> = {};

    beforeAll(async () => {
      stage = await openStage();
      places = await set(stage);
      const { site, visitor } = stage;
      visitors.stranger = await site.visitor();
      visitors.member = await site.visitor({ as: visitor });
      if (newcomer) visitors.newcomer = await site.visitor({ as: newcomer(places) });
    });
    afterAll(() => stage?.site.close());

    describe.each<Language>(['en', 'cy'])('in %s', (language) => {
      const titles = new Set<string>();

      test.each(scenes(() => places))('$name', async (scene) => {
        const { as, place = as ? 'community' : 'site', missing, same, open } = scene;
        const visitor = new Visitor(visitors[as ?? 'stranger']!.page, language);
        await visitor.page.setViewportSize(screens.desktop.viewport);
        await open(visitor);
        await expectToFit(visitor);
        await expectNamesApart(visitor);
        const title = await visitor.page.title();
        if (!same) expect(titles).not.toContain(title);
        titles.add(title);
        await expectFrame(
          visitor,
          place === 'site' ? visitor.t('site.name') : nameOf(place, language),
          missing,
        );
      });
    });

    more?.(
      () => stage,
      () => places,
    );

    test('no page did what none may do', () => expect(stage.site.trouble).toEqual([]));
  });
}

/** Wide screens leave room for the words of either language: one of them is enough there, where axe takes longest. */
async function expectToFit({ page, language }: Visitor): Promise<void> {
  if (language === 'en') await expectNoAxeViolations(page);
  await page.setViewportSize(screens.phone.viewport);
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page, 320);
}

const nameOf = (place: keyof typeof names, language: Language) =>
  language === 'en' ? names[place] : `${names[place]} (cy)`;
