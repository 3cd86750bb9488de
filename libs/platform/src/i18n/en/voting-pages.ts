export const votingPages = {
  'results.title': 'Results',
};
