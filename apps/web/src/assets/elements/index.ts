import { CharacterCount } from './character-count.js';
import { explainTermsInPlace } from './explain-terms.js';
import { FileChoice } from './file-choice.js';
import { focusOnProblems } from './focus-on-problems.js';
import { forgetDraftsOnSignOut, forgetPosted } from './kept-on-device.js';
import { KeepDraft } from './keep-draft.js';
import { MentionPeople } from './mention-people.js';
import { quoteSelection } from './quote-selection.js';

forgetPosted();
forgetDraftsOnSignOut();
explainTermsInPlace();
quoteSelection();
customElements.define('character-count', CharacterCount);
customElements.define('file-choice', FileChoice);
customElements.define('keep-draft', KeepDraft);
customElements.define('mention-people', MentionPeople);
focusOnProblems();
