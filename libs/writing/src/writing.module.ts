import { Global, Module } from '@nestjs/common';
import { CheckTextResolver } from './check-text.resolver.js';
import { DraftsResolver } from './drafts.resolver.js';
import { Drafts } from './drafts.service.js';
import { GlossaryResolver } from './glossary.resolver.js';
import { Glossary } from './glossary.service.js';
import { PreviewResolver } from './preview.resolver.js';

/** Global: whatever is posted is no draft any more. */
@Global()
@Module({
  providers: [Drafts, Glossary, PreviewResolver, CheckTextResolver, DraftsResolver, GlossaryResolver],
  exports: [Drafts, Glossary],
})
export class WritingModule {}
