import type { SubjectKind } from '#activity';
import { replySubject, Reply, Revision, Thread, threadSubject } from '#discussion';
import { Notification } from '#notifications';
import { Account, Community, Group, Member } from '#people';

/** Every entity of every lib: the tables that TypeORM knows. */
export const entities = [Account, Community, Group, Member, Thread, Reply, Revision, Notification];

/** Everything people can talk about, follow or be told of. */
export const subjectKinds: SubjectKind[] = [threadSubject, replySubject];
