import { createHash, randomBytes } from 'node:crypto';

/** A secret for a link, a cookie or a token: 256 random bits. Only its hash is kept. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
