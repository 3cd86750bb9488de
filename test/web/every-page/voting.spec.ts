import { setVoting, votingScenes } from '../voting-scenes.js';
import { walkPages } from './walk.js';

walkPages({ set: setVoting, scenes: votingScenes });
