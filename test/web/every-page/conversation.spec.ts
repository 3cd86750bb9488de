import { conversationScenes, setConversation } from '../conversation-scenes.js';
import { walkPages } from './walk.js';

walkPages({ set: setConversation, scenes: conversationScenes });
