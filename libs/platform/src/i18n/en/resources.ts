export const resources = {
  'change.resource.shared': '{{actor}} shared “{{title}}” in the library',
  'change.resource.version': '{{actor}} published a new version of “{{title}}”',
  'change.resource.review-soon': '“{{title}}” is due for review in 30 days or less',
  'change.resource.review-due': '“{{title}}” is due for review',

  'notification.resource.shared': '{{actor}} made “{{title}}” from something you follow',
  'notification.resource.version': '{{actor}} published a new version of “{{title}}”, which you follow',
  'notification.resource.review-soon':
    '“{{title}}” is due for review in 30 days or less. Is it still right? Change it, or give it a new date.',
  'notification.resource.review-due':
    '“{{title}}” is due for review today. Is it still right? Change it, or give it a new date.',

  'audit.resource.handed-over': 'Made somebody else the owner of a resource',
  'audit.resource.withdrawn': 'Took a resource out of the library',

  'care.summary': 'Summary',
  'care.madeBy': 'Who made it',
  'care.links': 'Links',
  'care.core': 'What should stay as it is',
  'care.adaptable': 'What others can change',

  'digest.reviews.heading': 'Your resources to review',
  'digest.reviews.why': 'You get this because you look after these resources.',
  'digest.versions.heading': 'New versions of what you follow',
  'digest.versions.why': 'You get this because you follow these resources.',
  'digest.resources.heading': 'New in the library',
  'digest.resources.why': 'You get this because you are a member of {{community}}.',
  'digest.byline.resource': 'Shared by {{author}} on {{date}}',
  'digest.byline.version': 'Version {{number}}, published by {{author}} on {{date}}',
  'digest.byline.review': 'Due for review on {{date}}',
};
