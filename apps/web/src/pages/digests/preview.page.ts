import { Get, Header, Param } from '@nestjs/common';
import { DigestPreviewHtmlDocument, DigestPreviewPageDocument } from '../../graphql/generated.js';
import { Operations } from '../../graphql/operations.js';
import { mailPolicy } from '../../visit/content-security.js';
import { frameOf } from '../../visit/frame.js';
import { PageFailure } from '../../visit/page-failure.js';
import { page } from '../../visit/page.js';
import { Page } from '../../visit/page.decorator.js';
import { Visited, type Visit } from '../../visit/visit.js';
import { inWholeWindow } from './mail-document.js';
import { PreviewView } from './preview.view.js';

@Page('c/:community/settings/next')
export class DigestPreviewPage {
  constructor(private readonly operations: Operations) {}

  @Get()
  async show(@Visited() visit: Visit, @Param('community') community: string) {
    const data = await this.operations.dataOf(visit, DigestPreviewPageDocument, { community }, { community });
    if (!data.viewer) throw new PageFailure('UNAUTHENTICATED');
    return page(PreviewView, { community, viewer: data.viewer }, { frame: frameOf(data) });
  }

  /** The mail itself, for the frame on the page: its own styles, and no script. */
  @Get('html')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Header('content-security-policy', mailPolicy)
  async html(@Visited() visit: Visit, @Param('community') community: string): Promise<string> {
    const { viewer } = await this.operations.dataOf(
      visit,
      DigestPreviewHtmlDocument,
      { community },
      { community },
    );
    if (!viewer?.digestPreview) throw new PageFailure(viewer ? 'NOT_FOUND' : 'UNAUTHENTICATED');
    return inWholeWindow(viewer.digestPreview.html);
  }
}
