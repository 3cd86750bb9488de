import { CharacterCount } from './character-count.js';
import { focusOnProblems } from './focus-on-problems.js';
import { forgetDraftsOnSignOut, forgetPosted, KeepDraft } from './keep-draft.js';

focusOnProblems();
forgetPosted();
forgetDraftsOnSignOut();
customElements.define('character-count', CharacterCount);
customElements.define('keep-draft', KeepDraft);
