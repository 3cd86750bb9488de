import { setWorkshops, workshopsScenes } from '../workshops-scenes.js';
import { walkPages } from './walk.js';

walkPages({ set: setWorkshops, scenes: workshopsScenes });
