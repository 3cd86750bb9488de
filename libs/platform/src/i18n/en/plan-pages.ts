export const planPages = {
  'nav.plans': 'Action plan',
  'plans.title': 'Action plans',
};
