import { Connection } from '#platform';
import { Reply } from './reply.entity.js';

export const ReplyConnection = Connection(Reply);
