import { planReadingScenes, setPlanReading } from '../plan-reading-scenes.js';
import { walkPages } from './walk.js';

walkPages({ set: setPlanReading, scenes: planReadingScenes });
