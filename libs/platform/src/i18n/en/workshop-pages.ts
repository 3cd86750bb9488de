export const workshopPages = {
  'workshops.title': 'Workshops',
};
