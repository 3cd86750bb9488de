import { ideasScenes, setIdeas } from '../ideas-scenes.js';
import { walkPages } from './walk.js';

walkPages({ set: setIdeas, scenes: ideasScenes });
