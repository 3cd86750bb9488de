import { Module } from '@nestjs/common';
import { Breaks } from './breaks.service.js';
import { CommunityDoorsResolver, GroupDoorResolver, GroupRequestResolver } from './doors.resolver.js';
import { Doors } from './doors.service.js';
import { Duties } from './duties.service.js';
import { GroupKeeping } from './group-keeping.service.js';
import { GroupMembers } from './group-members.service.js';
import { CommunityGroupsResolver, GroupMembersResolver, GroupSettingsResolver } from './groups.resolver.js';
import { JoinRequests } from './join-requests.service.js';
import { CommunityTeamResolver, ViewerTeamResolver } from './team.resolver.js';
import { Team } from './team.service.js';

@Module({
  providers: [
    GroupKeeping,
    GroupMembers,
    Doors,
    JoinRequests,
    Duties,
    Breaks,
    Team,
    GroupSettingsResolver,
    GroupMembersResolver,
    CommunityGroupsResolver,
    GroupDoorResolver,
    GroupRequestResolver,
    CommunityDoorsResolver,
    CommunityTeamResolver,
    ViewerTeamResolver,
  ],
})
export class GroupsModule {}
