import multipart, { type MultipartFile } from '@fastify/multipart';
import { AppError, ErrorCode, FileIntake, type OperationContext } from '#platform';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Failure, Problem } from '../graphql/failure.js';
import { communityOfPath } from '../ui/rules-path.js';
import { formBodyLimit, newlines, type FormBody } from './form-body.js';
import { Visit } from './visit.js';

declare module 'fastify' {
  interface FastifyRequest {
    refusedFiles: Failure[];
  }
}

/** Files in one form; what several hold together is bounded by this and by what one may have. */
export const MOST_FILES = 10;

const MEGABYTE = 1024 * 1024;

/** Lets every form bring files (`enctype="multipart/form-data"`), with other fields beside them. */
export async function acceptFormsWithFiles(
  fastify: FastifyInstance,
  intake: FileIntake,
  maxBytes: number,
): Promise<void> {
  await fastify.register(multipart, { throwFileSizeLimit: false });
  fastify.decorateRequest('refusedFiles');
  fastify.addHook('preValidation', async (request, reply) => {
    if (!request.isMultipart()) return;
    refuseEndless(request, MOST_FILES * maxBytes + formBodyLimit);
    request.body = await readFormWithFiles(new Visit(request, reply), intake);
  });
}

/** Why files of this form were refused; null where none was. Each problem is at the field that brought the file. */
export function refusedFiles({ request }: Visit): Failure | null {
  const refused = request.refusedFiles ?? [];
  const first = refused[0];
  return first ? { code: first.code, problems: refused.flatMap(({ problems }) => problems) } : null;
}

/** Ids of the files that a form’s field brought, with those that it had. */
export const fileIdsIn = (value: string | undefined): string[] => (value ?? '').split(' ').filter(Boolean);

/** A form says how long it is; nobody reads one away that never ends. */
function refuseEndless(request: FastifyRequest, most: number): void {
  const length = Number(request.headers['content-length'] ?? NaN);
  if (!(length <= most)) throw Object.assign(new Error('The form is too long'), { statusCode: 413 });
}

/**
 * Reads a form that brings files. Their bytes go on as they come; in the form’s body stand their ids, one blank
 * between two, after those that a hidden field of the same name had: a form that is shown again keeps its files.
 * What was refused is asked for with `refusedFiles`.
 */
async function readFormWithFiles(visit: Visit, intake: FileIntake): Promise<FormBody> {
  const { request } = visit;
  const fields: Record<string, string> = Object.create(null);
  request.refusedFiles = [];
  let taken = 0;
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') fields[part.fieldname] = newlines(textOf(part.value));
    else {
      fields[part.fieldname] ??= '';
      if (part.filename) taken++;
      const id = part.filename && (await take(visit, intake, part, taken));
      if (id) fields[part.fieldname] = `${fields[part.fieldname]} ${id}`.trim();
      await readAway(part);
    }
  }
  return fields;
}

const limits = {
  fields: 200,
  fieldSize: 4 * MEGABYTE,
  files: 2 * MOST_FILES,
  parts: 250,
  // The intake counts for itself, and says in words what is too much.
  fileSize: Infinity,
};

/** The id of the file; null where it was refused, which is noted. */
async function take(
  visit: Visit,
  intake: FileIntake,
  part: MultipartFile,
  count: number,
): Promise<string | null> {
  try {
    if (count > MOST_FILES) throw new AppError(ErrorCode.TOO_MANY_FILES);
    return (await intake.take(contextOf(visit), { name: part.filename, bytes: part.file })).id;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    visit.request.refusedFiles.push(failureOf(error, part.fieldname));
    return null;
  }
}

function failureOf({ code, problems }: AppError, field: string): Failure {
  const found = problems.length > 0 ? problems : [{ code, parameters: { max: MOST_FILES } }];
  return {
    code,
    problems: found.map(({ code: why, parameters = {} }): Problem => ({ field, code: why, parameters })),
  };
}

function contextOf({ token, language, request }: Visit): OperationContext {
  return {
    token,
    communitySlug: communityOfPath(request.url) ?? null,
    language,
    address: request.ip,
    userAgent: request.headers['user-agent'] ?? '',
  };
}

/** What wasn’t taken is read to its end, or the form would never be. A sender who is gone is noticed by the form. */
async function readAway({ file }: MultipartFile): Promise<void> {
  if (file.readableEnded || file.destroyed) return;
  file.resume();
  await new Promise((resolve) => file.once('close', resolve).once('end', resolve).once('error', resolve));
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
