import { Get } from '@nestjs/common';
import { Frames } from '../../graphql/frames.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { AboutView } from './about.view.js';
import { AccessibilityView } from './accessibility.view.js';

@Page('/')
export class AboutPages {
  constructor(private readonly frames: Frames) {}

  @Get('about')
  async about(@Visited() visit: Visit) {
    return page(AboutView, {}, { frame: await this.frames.of(visit) });
  }

  @Get('accessibility')
  async accessibility(@Visited() visit: Visit) {
    return page(AccessibilityView, {}, { frame: await this.frames.of(visit) });
  }
}
