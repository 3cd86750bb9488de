export const network = {
  'error.NOT_FOR_EVERYBODY':
    'Not everybody in your community can read this. What is said in a closed group stays there, so it can’t be offered or asked about.',
  'error.NOBODY_TO_ASK': 'Nobody who uses this has said that others may ask them yet. Try again later.',

  'audit.network-item.published': 'Approved something for all communities',
  'audit.network-item.withdrawn': 'Took something back from all communities',

  'change.network.offered': '{{actor}} would like to share “{{title}}” with all communities',
  'change.network.published': '“{{title}}” is now shared with all communities',
  'change.adoption.recorded': 'A team or service recorded how it uses “{{title}}”',
  'change.adopters.asked': 'Somebody asked those who use a practice: “{{title}}”',
  'change.adopter.answered': 'Somebody answered a question about a practice: “{{title}}”',

  'notification.network.offered':
    '{{actor}} would like to share “{{title}}” with all communities. It waits for somebody to say yes.',
  'notification.network.published': '“{{title}}” is now shared with all communities',
  'notification.adoption.recorded': 'A team or service recorded how it uses “{{title}}”',
  'notification.adopters.asked':
    'Somebody has a question about something you use: “{{title}}”. Nobody knows that it reached you unless you answer.',
  'notification.adopter.answered': 'There is an answer to “{{title}}”',

  'digest.network.heading': 'New in the network library',
  'digest.network.why': 'You get this because you are a member of {{community}}.',
  'digest.byline.network': 'Shared by {{community}} on {{date}}',
  'digest.asked.heading': 'Questions to you',
  'digest.asked.why':
    'You get this because you said that others may ask you. Nobody knows that it reached you unless you answer.',
  'digest.byline.asked': 'Asked by somebody in {{community}} on {{date}}',
};
