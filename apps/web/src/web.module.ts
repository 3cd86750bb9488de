import { Module, type DynamicModule } from '@nestjs/common';
import { KeptDrafts } from './forms/kept-drafts.js';
import { Frames } from './graphql/frames.js';
import { Operations } from './graphql/operations.js';
import { AuditPage } from './pages/admin/audit.page.js';
import { GroundRulesFormPage } from './pages/admin/ground-rules-form.page.js';
import { GroundRulesPage } from './pages/admin/ground-rules.page.js';
import { LookUpPage } from './pages/admin/look-up.page.js';
import { OpenCommunityPage } from './pages/admin/open.page.js';
import { OverviewPage } from './pages/admin/overview.page.js';
import { SettingsOfCommunityPage } from './pages/admin/settings.page.js';
import { UrgentHelpPages } from './pages/admin/urgent-help.page.js';
import { WordsPage } from './pages/admin/words.page.js';
import { CommunityPage } from './pages/community/community.page.js';
import { DemoPage } from './pages/demo/demo.page.js';
import { MailboxPage } from './pages/demo/mailbox.page.js';
import { EditReplyPage } from './pages/discussion/edit-reply.page.js';
import { EditThreadPage } from './pages/discussion/edit-thread.page.js';
import { GroupPage } from './pages/discussion/group.page.js';
import { HistoryPages } from './pages/discussion/history.page.js';
import { PracticeChangePage } from './pages/discussion/practice-change.page.js';
import { StartThreadPage } from './pages/discussion/start-thread.page.js';
import { ThreadPage } from './pages/discussion/thread.page.js';
import { NotFoundPage } from './pages/failure/not-found.page.js';
import { AdminGroupPage } from './pages/groups/admin-group.page.js';
import { AdminGroupsPage } from './pages/groups/admin-groups.page.js';
import { AskPage } from './pages/groups/ask.page.js';
import { BreakPage } from './pages/groups/break.page.js';
import { GroupMembersPage } from './pages/groups/members.page.js';
import { RequestsPage } from './pages/groups/requests.page.js';
import { TeamMemberPage } from './pages/groups/team-member.page.js';
import { TeamPage } from './pages/groups/team.page.js';
import { AboutPages } from './pages/home/about.page.js';
import { FrontPage } from './pages/home/front.page.js';
import { InvitationPage } from './pages/joining/invitation.page.js';
import { InvitationsPage } from './pages/joining/invitations.page.js';
import { JoinPage } from './pages/joining/join.page.js';
import { StayingPages } from './pages/joining/staying.pages.js';
import { NotificationsPage } from './pages/notifications/notifications.page.js';
import { ProfilePage } from './pages/people/profile.page.js';
import { SessionsPage } from './pages/people/sessions.page.js';
import { SettingsPage } from './pages/people/settings.page.js';
import { SignInPage } from './pages/people/sign-in.page.js';
import { SignOutPage } from './pages/people/sign-out.page.js';

const pages = [
  FrontPage,
  AboutPages,
  SignInPage,
  SignOutPage,
  CommunityPage,
  GroupPage,
  StartThreadPage,
  PracticeChangePage,
  ThreadPage,
  EditThreadPage,
  EditReplyPage,
  HistoryPages,
  NotificationsPage,
  SettingsPage,
  OpenCommunityPage,
  OverviewPage,
  SettingsOfCommunityPage,
  GroundRulesPage,
  GroundRulesFormPage,
  WordsPage,
  UrgentHelpPages,
  AuditPage,
  LookUpPage,
  AskPage,
  RequestsPage,
  GroupMembersPage,
  AdminGroupsPage,
  AdminGroupPage,
  TeamPage,
  TeamMemberPage,
  BreakPage,
  InvitationsPage,
  InvitationPage,
  JoinPage,
  StayingPages,
  ProfilePage,
  SessionsPage,
  NotFoundPage,
];

const demoPages = [DemoPage, MailboxPage];

@Module({})
export class WebModule {
  /** With the demo, the api provides DemoPeople and MailboxReader to every module. */
  static register({ demo }: { demo: boolean }): DynamicModule {
    return {
      module: WebModule,
      controllers: demo ? [...pages, ...demoPages] : pages,
      providers: [Operations, Frames, KeptDrafts],
    };
  }
}
