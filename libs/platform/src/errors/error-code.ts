import { registerEnumType } from '@nestjs/graphql';

/** Every answer that isn't yes. Words for each: catalogue key `error.<CODE>`. */
export enum ErrorCode {
  UNAUTHENTICATED = 'UNAUTHENTICATED',
  NOT_FOUND = 'NOT_FOUND',
  FORBIDDEN = 'FORBIDDEN',
  INVALID = 'INVALID',
  EMPTY = 'EMPTY',
  TOO_LONG = 'TOO_LONG',
  BROKEN_TEXT = 'BROKEN_TEXT',
  BAD_ID = 'BAD_ID',
  BAD_EMAIL = 'BAD_EMAIL',
  BAD_CURSOR = 'BAD_CURSOR',
  BAD_PAGE_SIZE = 'BAD_PAGE_SIZE',
  EDIT_WINDOW_OVER = 'EDIT_WINDOW_OVER',
  THREAD_CLOSED = 'THREAD_CLOSED',
  GROUP_CLOSED = 'GROUP_CLOSED',
  LINK_NOT_USABLE = 'LINK_NOT_USABLE',
  CROSS_SITE = 'CROSS_SITE',
  TOO_MANY_REQUESTS = 'TOO_MANY_REQUESTS',
  TOO_COMPLEX = 'TOO_COMPLEX',
  BAD_REQUEST = 'BAD_REQUEST',
  INTERNAL = 'INTERNAL',
}

registerEnumType(ErrorCode, { name: 'ErrorCode', description: 'What extensions.code of an error can say.' });
