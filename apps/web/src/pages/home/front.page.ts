import { Get } from '@nestjs/common';
import { Frames } from '../../graphql/frames.js';
import { MailTroublePageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { communityPath } from '../../ui/paths.js';
import { page, redirect } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { CommunitiesView } from './communities.view.js';
import { WelcomeView } from './welcome.view.js';

@Page('/')
export class FrontPage {
  constructor(
    private readonly frames: Frames,
    private readonly operations: Operations,
  ) {}

  /** What this is, for a stranger; for a member, straight to where they belong. */
  @Get()
  async show(@Visited() visit: Visit) {
    const frame = await this.frames.of(visit);
    if (!frame.viewer) return page(WelcomeView, {});
    const [only, ...others] = frame.viewer.communities;
    if (only && others.length === 0 && !frame.viewer.canOpenCommunities)
      return redirect(visit.href(communityPath(only.slug)));
    const { viewer } = await this.operations.dataOf(visit, MailTroublePageDocument, {});
    return page(CommunitiesView, { communities: frame.viewer.communities, viewer }, { frame });
  }
}
