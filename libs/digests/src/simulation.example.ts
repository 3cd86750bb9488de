/** What tests of many simulated days need, which no other lib does. */
export { choose, type DigestChoices } from './choices/digest-choices.js';
export { turnsAfter } from './planning/digest-plan.js';
export { nextDigestAt } from './planning/next-digest-at.js';
