import { Module } from '@nestjs/common';
import { AuditEntryResolver, AuditResolver } from './audit.resolver.js';
import { AuditTrail } from './audit-trail.service.js';
import { CommunityGroundRulesResolver, GroundRulesResolver } from './ground-rules.resolver.js';
import { AllGroundRules } from './ground-rules.service.js';
import { LocalWordsResolver } from './local-words.resolver.js';
import { LocalWordsService } from './local-words.service.js';
import { LookUps } from './look-up.service.js';
import { OpeningResolver } from './opening.resolver.js';
import { Openings } from './opening.service.js';
import { SettingsResolver } from './settings.resolver.js';
import { Settings } from './settings.service.js';
import { ThemeSettingsResolver } from './theme-settings.resolver.js';
import { ThemeSettingsService } from './theme-settings.service.js';
import { UrgentHelpResolver } from './urgent-help.resolver.js';
import { UrgentHelpService } from './urgent-help.service.js';

@Module({
  providers: [
    Openings,
    Settings,
    AllGroundRules,
    LocalWordsService,
    UrgentHelpService,
    ThemeSettingsService,
    AuditTrail,
    LookUps,
    OpeningResolver,
    SettingsResolver,
    CommunityGroundRulesResolver,
    GroundRulesResolver,
    LocalWordsResolver,
    UrgentHelpResolver,
    ThemeSettingsResolver,
    AuditResolver,
    AuditEntryResolver,
  ],
})
export class CommunitiesModule {}
