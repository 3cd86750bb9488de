import type { OperationContext } from './operation-context.js';

/** How an operation learns who acts. People implements it; platform knows only when to ask. */
export abstract class ViewerSource {
  /** SQL that opens the unit of work: sets app.tenant_id for the transaction and returns the viewer's row. */
  abstract opening(context: OperationContext): string;
  /** Whether today's coming in has yet to be noted. */
  abstract isNewToday(viewer: unknown): boolean;
  /** Notes it, in a unit of work of its own after the operation's: an operation locks nothing but what it is about. */
  abstract noteToday(viewer: unknown): Promise<void>;
  abstract read(row: Record<string, unknown> | undefined, context: OperationContext): unknown;
}
