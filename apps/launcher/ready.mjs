import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';

/** Everything a command needs before it can load compiled code. */
export async function ready(say) {
  await ensureInstalled(say);
  await ensureBuilt(say);
}
