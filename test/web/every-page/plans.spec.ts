import { plansScenes, setPlans } from '../plans-scenes.js';
import { walkPages } from './walk.js';

walkPages({ set: setPlans, scenes: plansScenes });
