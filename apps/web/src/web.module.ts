import { Module, type DynamicModule } from '@nestjs/common';
import { KeptDrafts } from './forms/kept-drafts.js';
import { Frames } from './graphql/frames.js';
import { Operations } from './graphql/operations.js';
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
import { AboutPages } from './pages/home/about.page.js';
import { FrontPage } from './pages/home/front.page.js';
import { NotificationsPage } from './pages/notifications/notifications.page.js';
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
