import { Module, type DynamicModule } from '@nestjs/common';
import { KeptDrafts } from './forms/kept-drafts.js';
import { OwnDrafts } from './forms/own-drafts.js';
import { PersonChoice } from './forms/person-choice.js';
import { Stranded } from './forms/stranded.js';
import { WritingDesk } from './forms/writing-desk.js';
import { Frames } from './graphql/frames.js';
import { Operations } from './graphql/operations.js';
import { AuditPage } from './pages/admin/audit.page.js';
import { DeliveryPages } from './pages/admin/delivery.page.js';
import { GlossarySettingsPages } from './pages/admin/glossary.page.js';
import { GroundRulesFormPage } from './pages/admin/ground-rules-form.page.js';
import { GroundRulesPage } from './pages/admin/ground-rules.page.js';
import { LookUpPage } from './pages/admin/look-up.page.js';
import { OpenCommunityPage } from './pages/admin/open.page.js';
import { OverviewPage } from './pages/admin/overview.page.js';
import { SettingsOfCommunityPage } from './pages/admin/settings.page.js';
import { ThemesPages } from './pages/admin/themes.page.js';
import { UrgentHelpPages } from './pages/admin/urgent-help.page.js';
import { WordsPage } from './pages/admin/words.page.js';
import { CommunityPage } from './pages/community/community.page.js';
import { DemoPage } from './pages/demo/demo.page.js';
import { MailboxPage } from './pages/demo/mailbox.page.js';
import { MailTroublePage } from './pages/digests/mail-trouble.page.js';
import { DigestPreviewPage } from './pages/digests/preview.page.js';
import { ReadMailPage } from './pages/digests/read.page.js';
import { UnsubscribePage } from './pages/digests/unsubscribe.page.js';
import { CloseThreadPage } from './pages/discussion/close-thread.page.js';
import { DraftsPage } from './pages/discussion/drafts.page.js';
import { EditReplyPage } from './pages/discussion/edit-reply.page.js';
import { EditThreadPage } from './pages/discussion/edit-thread.page.js';
import { GroupPage } from './pages/discussion/group.page.js';
import { HistoryPages } from './pages/discussion/history.page.js';
import { MentionablePage } from './pages/discussion/mentionable.page.js';
import { MoveThreadPage } from './pages/discussion/move-thread.page.js';
import { PracticeChangePage } from './pages/discussion/practice-change.page.js';
import { QuotedWords } from './pages/discussion/quoted-words.js';
import { ReplyPages } from './pages/discussion/reply.page.js';
import { StartThreadPage } from './pages/discussion/start-thread.page.js';
import { ThreadActs } from './pages/discussion/thread-acts.page.js';
import { ThreadPage } from './pages/discussion/thread.page.js';
import { WithdrawPages } from './pages/discussion/withdraw.page.js';
import { OneClickController } from './pages/emails/one-click.controller.js';
import { NotFoundPage } from './pages/failure/not-found.page.js';
import { GlossaryPage } from './pages/glossary/glossary.page.js';
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
import { AnswerIdeaPage } from './pages/ideas/answer-idea.page.js';
import { EditIdeaPage } from './pages/ideas/edit-idea.page.js';
import { IdeaActs } from './pages/ideas/idea-acts.page.js';
import { IdeaPage } from './pages/ideas/idea.page.js';
import { IdeasPage } from './pages/ideas/ideas.page.js';
import { NewIdeaPage } from './pages/ideas/new-idea.page.js';
import { InvitationPage } from './pages/joining/invitation.page.js';
import { InvitationsPage } from './pages/joining/invitations.page.js';
import { JoinPage } from './pages/joining/join.page.js';
import { StayingPages } from './pages/joining/staying.pages.js';
import { CasePage } from './pages/moderation/deciding/case.page.js';
import { ReportPage } from './pages/moderation/reporting/report.page.js';
import { DecisionPages } from './pages/moderation/told/decision.page.js';
import { OwnReportsPage } from './pages/moderation/told/own-reports.page.js';
import { DutiesPage } from './pages/moderation/waiting/duties.page.js';
import { QueuePage } from './pages/moderation/waiting/queue.page.js';
import { AdoptingPage } from './pages/network/adopting.page.js';
import { AskingPage } from './pages/network/asking.page.js';
import { NetworkItemPage } from './pages/network/network-item.page.js';
import { NetworkLibraryPage } from './pages/network/network-library.page.js';
import { OfferingPages } from './pages/network/offering.page.js';
import { QuestionPage } from './pages/network/question.page.js';
import { NotificationsPage } from './pages/notifications/notifications.page.js';
import { BlockPage } from './pages/people/block.page.js';
import { ProfilePage } from './pages/people/profile.page.js';
import { SessionsPage } from './pages/people/sessions.page.js';
import { SettingsPage } from './pages/people/settings.page.js';
import { SignInPage } from './pages/people/sign-in.page.js';
import { SignOutPage } from './pages/people/sign-out.page.js';
import { PlanDashboardPage } from './pages/plan-reading/dashboard/dashboard.page.js';
import { BoardReportPages } from './pages/plan-reading/report/report.page.js';
import { YouSaidPages } from './pages/plan-reading/you-said/you-said.page.js';
import { ActionDesk } from './pages/plans/action-desk.js';
import { ActionPage } from './pages/plans/action.page.js';
import { AddActionPage } from './pages/plans/add-action.page.js';
import { EditActionPage } from './pages/plans/edit-action.page.js';
import { EditPlanPage } from './pages/plans/edit-plan.page.js';
import { EndingPages } from './pages/plans/ending.page.js';
import { EvidencePage } from './pages/plans/evidence.page.js';
import { MilestonePage } from './pages/plans/milestone.page.js';
import { OpenPlanPage } from './pages/plans/open-plan.page.js';
import { PlanDesk } from './pages/plans/plan-desk.js';
import { PlanPage } from './pages/plans/plan.page.js';
import { PlansPage } from './pages/plans/plans.page.js';
import { AdaptPage } from './pages/resources/adapt.page.js';
import { EarlierVersionsPage } from './pages/resources/earlier-versions.page.js';
import { EditResourcePage } from './pages/resources/edit-resource.page.js';
import { LibraryPage } from './pages/resources/library.page.js';
import { ResourceActs } from './pages/resources/resource-acts.page.js';
import { ResourceDesk } from './pages/resources/resource-desk.js';
import { ResourcePage } from './pages/resources/resource.page.js';
import { SharePage } from './pages/resources/share.page.js';
import { VersionPage } from './pages/resources/version.page.js';
import { SearchPage } from './pages/search/search.page.js';
import { BallotPapersPage } from './pages/voting/ballot-papers.page.js';
import { MergePage } from './pages/voting/merge.page.js';
import { PaperFormPage } from './pages/voting/paper-form.page.js';
import { PaperPage } from './pages/voting/paper.page.js';
import { ResultsPage } from './pages/voting/results.page.js';
import { VotePage } from './pages/voting/vote.page.js';
import { AdvancePage } from './pages/workshops/advance.page.js';
import { AttendancePage } from './pages/workshops/attendance.page.js';
import { EditWorkshopPage } from './pages/workshops/edit-workshop.page.js';
import { NotesPage } from './pages/workshops/notes.page.js';
import { OpenWorkshopPage } from './pages/workshops/open-workshop.page.js';
import { WorkshopDesk } from './pages/workshops/workshop-desk.js';
import { WorkshopPage } from './pages/workshops/workshop.page.js';
import { WorkshopsPage } from './pages/workshops/workshops.page.js';

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
  ThreadActs,
  CloseThreadPage,
  MoveThreadPage,
  WithdrawPages,
  MentionablePage,
  DraftsPage,
  EditThreadPage,
  EditReplyPage,
  HistoryPages,
  ReplyPages,
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
  BlockPage,
  ReportPage,
  QueuePage,
  CasePage,
  DutiesPage,
  DecisionPages,
  OwnReportsPage,
  SearchPage,
  LibraryPage,
  SharePage,
  ResourcePage,
  ResourceActs,
  EditResourcePage,
  VersionPage,
  AdaptPage,
  EarlierVersionsPage,
  NetworkLibraryPage,
  NetworkItemPage,
  OfferingPages,
  AdoptingPage,
  AskingPage,
  QuestionPage,
  WorkshopsPage,
  OpenWorkshopPage,
  WorkshopPage,
  EditWorkshopPage,
  AdvancePage,
  AttendancePage,
  NotesPage,
  VotePage,
  PaperPage,
  PaperFormPage,
  BallotPapersPage,
  MergePage,
  ResultsPage,
  IdeasPage,
  NewIdeaPage,
  IdeaPage,
  IdeaActs,
  AnswerIdeaPage,
  EditIdeaPage,
  PlansPage,
  OpenPlanPage,
  EditPlanPage,
  PlanPage,
  AddActionPage,
  EditActionPage,
  MilestonePage,
  EvidencePage,
  EndingPages,
  ActionPage,
  PlanDashboardPage,
  BoardReportPages,
  YouSaidPages,
  GlossaryPage,
  GlossarySettingsPages,
  ThemesPages,
  DeliveryPages,
  DigestPreviewPage,
  MailTroublePage,
  ReadMailPage,
  UnsubscribePage,
  OneClickController,
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
      providers: [
        Operations,
        Frames,
        KeptDrafts,
        OwnDrafts,
        PersonChoice,
        Stranded,
        WritingDesk,
        QuotedWords,
        ResourceDesk,
        WorkshopDesk,
        PlanDesk,
        ActionDesk,
      ],
    };
  }
}
