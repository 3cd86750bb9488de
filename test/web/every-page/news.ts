import { setConversation } from '../conversation-scenes.js';
import { setIdeas } from '../ideas-scenes.js';
import { setSharing } from '../sharing-scenes.js';
import { setWorkshops } from '../workshops-scenes.js';
import type { Stage } from './stage.js';

/** Something of every kind has happened: for pages that tell of all of it (home, search, audit trail, …). */
export async function setNews(stage: Stage): Promise<void> {
  await setConversation(stage);
  await setSharing(stage);
  await setIdeas(stage);
  await setWorkshops(stage);
}
