export const planReading = {
  'youSaid.title': 'You said, we did',
};
