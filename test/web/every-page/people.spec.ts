import { setPeople } from '../people-places.js';
import { peopleScenes } from '../people-scenes.js';
import { setNews } from './news.js';
import { walkPages } from './walk.js';

walkPages({
  set: async (stage) => {
    await setNews(stage);
    return setPeople(stage);
  },
  scenes: peopleScenes,
  newcomer: ({ newcomer }) => newcomer,
});
