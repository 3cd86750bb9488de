import { setSharing, sharingScenes } from '../sharing-scenes.js';
import { walkPages } from './walk.js';

walkPages({ set: setSharing, scenes: sharingScenes });
