export const ideaPages = {
  'ideas.title': 'Ideas',
};
