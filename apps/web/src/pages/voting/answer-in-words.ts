import { isMessageKey, type Translate } from '#platform';
import type { IdeaState } from '../../graphql/generated.js';

/** What was answered to an idea since. */
export function answerInWords(t: Translate, state: IdeaState): string {
  const key = `ideas.state.${state.toLowerCase()}`;
  return isMessageKey(key) ? t(key) : state;
}
