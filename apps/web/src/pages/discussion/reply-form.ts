import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { v7 } from 'uuid';
import { apiLanguage, type Values } from '../../forms/form.js';
import type {
  PostReplyMutationVariables,
  ReplyPostFragment,
  ThreadPageQuery,
} from '../../graphql/generated.js';
import type { Visit } from '../../visit/visit.js';

export const replyFields = ['id', 'body', 'language', 'parentId', 'quotedId', 'quoted', 'isUpdate'] as const;

export type ReplyField = (typeof replyFields)[number];

export type ThreadOnPage = ThreadPageQuery['thread'];
export type ReplyOnPage = ThreadOnPage['replies']['nodes'][number];
export type AnyReply = ReplyPostFragment;
export type Document<Variables> = TypedDocumentNode<unknown, Variables>;

export const blankReply = (visit: Visit): Values<ReplyField> => ({
  id: v7(),
  body: '',
  language: visit.language.toUpperCase(),
  parentId: '',
  quotedId: '',
  quoted: '',
  isUpdate: '',
});

/** Words that are quoted need a post that says them, and the other way round. */
export function replyInput(values: Values<ReplyField>, threadId: string): PostReplyMutationVariables {
  const quotes = values.quotedId !== '' && values.quoted.trim() !== '';
  return {
    input: {
      id: values.id,
      threadId,
      body: values.body,
      language: apiLanguage(values.language),
      parentId: values.parentId || null,
      quotedId: quotes ? values.quotedId : null,
      quoted: quotes ? values.quoted : null,
      isUpdate: values.isUpdate === 'yes',
    },
  };
}

/** Every reply that stands on the page, in reading order. */
export const repliesOn = ({ replies }: ThreadOnPage): AnyReply[] =>
  replies.nodes.flatMap((reply) => [reply, ...reply.children]);
