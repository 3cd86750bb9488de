export { AdopterAnswer, AdopterQuestion } from './adopter-words.entity.js';
export { adopterAnswerSubject, adopterQuestionSubject } from './adopter-words.subject.js';
export { sweepAdopters } from './adopters.job.js';
export { Adoption } from './adoption.entity.js';
export { NetworkItem } from './item.entity.js';
export { networkDigest } from './network.digest.js';
export { NetworkModule, NetworkWorkerModule } from './network.module.js';
export { networkPolicy } from './network.policy.js';
export { NetworkOffer } from './offer.entity.js';
