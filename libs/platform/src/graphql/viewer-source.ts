import type { OperationContext } from './operation-context.js';

/** How an operation learns who acts. People implements it; platform knows only when to ask. */
export abstract class ViewerSource {
  /** SQL that opens the unit of work: sets app.tenant_id for the transaction and returns the viewer's row. */
  abstract opening(context: OperationContext): string;
  abstract read(row: Record<string, unknown> | undefined, context: OperationContext): unknown;
}
