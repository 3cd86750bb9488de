export { CONFIG, loadConfig, type Config, type S3Config } from './config/config.js';
export type { MailLimit, MailLimits } from './config/mail-limits.js';
export { ConfigError } from './config/config-error.js';
export { ConfigModule } from './config/config.module.js';
export { DatabaseModule } from './database/database.module.js';
export { limit, networkOf } from './database/rate-limit.js';
export { actingIn } from './database/acting-in.js';
export { migrate } from './database/migrate.js';
export { columnsOfJoined, entities, hydrate, insertIfNew, query, queryOne } from './database/rows.js';
export { todayInLondon } from './database/today.js';
export { Transactions } from './database/transactions.js';
export { currentUnit, withRoomForUnit } from './database/unit-of-work.js';
export { AppError, forbidden, invalid, notFound, type Problem } from './errors/app-error.js';
export { describeForLog } from './errors/describe-for-log.js';
export { ErrorCode } from './errors/error-code.js';
export { day, dayFrom } from './errors/read-day.js';
export { already, newId, readInput, refused, text, type Reader } from './errors/read-input.js';
export { FileIntake } from './files/file-intake.js';
export { Connection, cursorOf, PageArgs, pageOf, rangeOf, type Page } from './graphql/connection.js';
export { ApiGraphQLModule } from './graphql/graphql.module.js';
export { LanguageEnum } from './graphql/language.enum.js';
export { manyFieldsAtOnce } from './graphql/limits.plugin.js';
export { inOrder, load, type Batch } from './graphql/loader.js';
export type { OperationContext } from './graphql/operation-context.js';
export { RequestReader } from './graphql/request-reader.js';
export { ViewerSource } from './graphql/viewer-source.js';
export { ViewerUnits } from './graphql/viewer-units.js';
export { isLanguage, languages, type Language } from './i18n/language.js';
export {
  isMessageKey,
  localTerms,
  translator,
  type LocalTerm,
  type LocalWords,
  type Parameters,
  type Translate,
} from './i18n/translate.js';
export type { MessageKey } from './i18n/words.js';
export { defineJob, type JobDefinition } from './jobs/define-job.js';
export { Handles } from './jobs/handles.js';
export { JobRunner } from './jobs/job-runner.js';
export { Jobs, QUEUE } from './jobs/jobs.js';
export { JobsModule } from './jobs/jobs.module.js';
export { isDay } from './text/day.js';
export { excerptOf, markdownToHtml, plainTextOf, proseOf } from './text/markdown.js';
export { redacted } from './text/redaction.js';
export { sitePath } from './text/site-path.js';
export { skeletonOf } from './text/skeleton.js';
