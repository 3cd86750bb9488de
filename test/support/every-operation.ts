/** In the table below: the id, slug or secret of something that is there, or of nothing at all. */
export class Reference {
  constructor(
    readonly kind: Kind,
    /** A new thing’s own id; somebody else’s thing may have it already. */
    readonly isNew = false,
  ) {}
}

export const kinds = [
  'community',
  'slug',
  'group',
  'roomOnRequest',
  'peerGroup',
  'thread',
  'practiceChange',
  'reply',
  'member',
  'outsideMember',
  'champion',
  'suspended',
  'invitation',
  'communityRequest',
  'groupRequest',
  'urgentHelp',
  'session',
  'digest',
  'secret',
] as const;

export type Kind = (typeof kinds)[number];

const the = (kind: Kind) => new Reference(kind);
const sameIdAs = (kind: Kind) => new Reference(kind, true);

export type Actor = 'admin' | 'author' | 'newcomer';

export interface Call {
  /** Arguments of a query or field; of a mutation, its one `input`. */
  with?: Record<string, unknown>;
  /** Who can do it to the things that are there: proof that the call is right. */
  by?: Actor;
  /** How even they are refused, where the rest of the call would need what no table can have (a secret). */
  refused?: string;
}

const groupWords = {
  nameEn: 'A room',
  nameCy: 'Ystafell',
  descriptionEn: '',
  descriptionCy: '',
  access: 'CLOSED',
  hidden: false,
  withoutStaff: false,
  perspectives: [],
  questionEn: '',
  questionCy: '',
};
const change = { changed: 'A', why: 'B', involved: 'C', happened: 'D' };
const reason = 'A reason that is long enough';

/** How to call every query. A new one has its line here, or the walk fails with its name. */
export const queries: Record<string, Call> = {
  auditTrail: { with: { actorId: the('member'), kind: 'member.left' } },
  communities: {},
  community: { with: { slug: the('slug') } },
  // Names, for anybody: the same door is asked for with every slug.
  door: { with: { slug: 'no-such-community' }, refused: 'NOT_FOUND' },
  group: { with: { id: the('group') } },
  groupDoor: { with: { id: the('roomOnRequest') }, by: 'newcomer' },
  groupSettings: { with: { id: the('group') } },
  invitation: { with: { token: the('secret') }, refused: 'INVITATION_NOT_USABLE' },
  preview: { with: { markdown: '*A*' } },
  reply: { with: { id: the('reply') } },
  sessions: {},
  thread: { with: { id: the('thread') } },
  viewer: {},
};

export const mutations: Record<string, Call> = {
  acceptGroundRules: { with: { version: 0 } },
  acceptInvitation: {
    with: { token: the('secret'), id: sameIdAs('member'), displayName: 'Somebody' },
    refused: 'INVITATION_NOT_USABLE',
  },
  answerCommunityRequest: { with: { requestId: the('communityRequest'), accept: false } },
  answerJoinRequest: { with: { requestId: the('groupRequest'), accept: true, reason: '' } },
  appoint: { with: { memberId: the('member'), role: 'LEAD', reason } },
  askToJoin: {
    with: { id: sameIdAs('communityRequest'), slug: 'no-such-community', message: '' },
    refused: 'NOT_FOUND',
  },
  closeGroup: { with: { groupId: the('group'), reason } },
  comeBack: { refused: 'NOT_ON_A_BREAK' },
  completeWelcomeStep: { with: { step: 'NAME' } },
  confirmUrgentHelp: { with: { id: the('urgentHelp') } },
  createGroup: {
    with: { ...groupWords, id: sameIdAs('group'), championId: the('member') },
    refused: 'NOT_FOUND',
  },
  dismiss: { with: { memberId: the('champion'), groupId: the('group'), role: 'CHAMPION', reason } },
  editPracticeChange: { with: { threadId: the('practiceChange'), title: 'T', ...change }, by: 'author' },
  editReply: { with: { replyId: the('reply'), body: 'B' }, by: 'author' },
  editThread: { with: { threadId: the('thread'), title: 'T', body: 'B' }, by: 'author' },
  endOtherSessions: {},
  endSession: { with: { sessionId: the('session') }, by: 'author' },
  followGroup: { with: { groupId: the('group') } },
  followThread: { with: { threadId: the('thread') } },
  inviteMembers: {
    with: {
      invitations: [{ id: sameIdAs('invitation'), email: 'somebody@new.example' }],
      groupId: the('group'),
      message: '',
    },
    refused: 'NOT_FOUND',
  },
  inviteToGroup: { with: { groupId: the('peerGroup'), memberId: the('outsideMember') } },
  keepDraft: { with: { path: '/', fields: '{}' } },
  leaveCommunity: { with: {}, by: 'newcomer' },
  leaveGroup: { with: { groupId: the('peerGroup') }, by: 'author' },
  liftSuspension: { with: { memberId: the('suspended') } },
  lookUpMember: { with: { id: sameIdAs('thread'), memberId: the('member'), reason } },
  markNotificationsRead: { with: { upTo: '2026-01-01T00:00:00Z' } },
  openCommunity: {
    with: {
      id: sameIdAs('community'),
      slug: 'new-place',
      nameEn: 'New',
      nameCy: 'Newydd',
      odsCode: 'DEMO-X',
      nation: 'WALES',
      adminEmail: 'first@new.example',
      message: '',
    },
    refused: 'FORBIDDEN',
  },
  postPracticeChange: {
    with: { id: sameIdAs('practiceChange'), groupId: the('group'), title: 'T', language: 'EN', ...change },
    by: 'author',
  },
  postReply: {
    with: { id: sameIdAs('reply'), threadId: the('thread'), body: 'B', language: 'EN' },
    by: 'author',
  },
  publishGroundRules: { with: { textEn: 'Be kind', textCy: 'Byddwch yn garedig' } },
  removeFromGroup: { with: { groupId: the('peerGroup'), memberId: the('member'), reason } },
  removeUrgentHelp: { with: { id: the('urgentHelp') } },
  reopenGroup: { with: { groupId: the('group'), reason } },
  requestDigest: { with: { id: sameIdAs('digest') }, refused: 'NOT_FOUND' },
  requestSignIn: { with: { email: 'nobody@new.example', toJoin: the('slug') } },
  requestToJoin: {
    with: { id: sameIdAs('groupRequest'), groupId: the('roomOnRequest'), answer: '' },
    by: 'newcomer',
    refused: 'NOT_FOUND',
  },
  resendInvitation: { with: { invitationId: the('invitation') } },
  saveUrgentHelp: {
    with: {
      id: sameIdAs('urgentHelp'),
      ownerId: the('member'),
      position: 1,
      textEn: 'Call',
      textCy: 'Ffoniwch',
    },
  },
  signIn: { with: { token: the('secret') }, refused: 'LINK_NOT_USABLE' },
  signOut: {},
  startThread: {
    with: { id: sameIdAs('thread'), groupId: the('group'), title: 'T', body: 'B', language: 'EN' },
    by: 'author',
  },
  suspendMember: { with: { memberId: the('member'), reason } },
  takeABreak: { with: {}, by: 'newcomer' },
  takeDraft: { with: { id: the('secret') } },
  unfollowGroup: { with: { groupId: the('group') } },
  unfollowThread: { with: { threadId: the('thread') } },
  updateCommunity: { with: { welcomeEn: 'Hello' } },
  updateDigestPreferences: { with: { frequency: 'DAILY' } },
  updateGroup: { with: { groupId: the('peerGroup'), ...groupWords } },
  updateLanguage: { with: { language: 'CY' } },
  updateLocalWords: { with: { words: [] } },
  updateProfile: { with: { displayName: 'Another name', perspectiveConsent: false } },
  withdrawInvitation: { with: { invitationId: the('invitation') } },
};

/** How to reach each type that has fields with arguments. */
export const places: Record<string, { query: string; with: Record<string, unknown> }> = {
  Community: { query: 'community', with: { slug: the('slug') } },
  Group: { query: 'group', with: { id: the('group') } },
  GroupSettings: { query: 'groupSettings', with: { id: the('group') } },
  Thread: { query: 'thread', with: { id: the('thread') } },
  Viewer: { query: 'viewer', with: {} },
};

/** How to call each field with arguments that must or could name something; pages need no line. */
export const fields: Record<string, Call> = {
  'Community.member': { with: { id: the('member') } },
  'Community.membersNamed': { with: { name: 'Person' } },
  'Community.teamMember': { with: { id: the('member') } },
};
