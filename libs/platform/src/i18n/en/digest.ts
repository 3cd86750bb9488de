export const digest = {
  'digest.subject': 'Your community news',
  'digest.preheader': 'Here is what is new since your last email.',
  'digest.greeting': 'Hello {{name}},',
  'digest.greetingUnnamed': 'Hello,',
  'digest.intro':
    'Here is what is new since your last email. There is no need to read all of it, or to read it today.',
  'digest.nothingNew': 'There is nothing new since your last email.',

  'digest.lookAfter.heading': 'New in groups you look after',
  'digest.lookAfter.why': 'You get this because you are a champion and look after these groups.',
  'digest.unanswered.heading': 'Waiting for an answer in groups you look after',
  'digest.unanswered.why': 'You get this because nobody has replied yet, and you look after these groups.',
  'digest.follow.heading': 'New in what you follow',
  'digest.follow.why': 'You get this because you follow these discussions or groups.',
  'digest.practiceChanges.heading': 'Changes in practice',
  'digest.practiceChanges.why': 'You get this because you are a member of {{community}}.',
  'digest.newThreads.heading': 'New discussions',
  'digest.newThreads.why': 'You get this because you are a member of {{community}}.',

  'digest.byline.thread': 'Started by {{author}} in {{group}} on {{date}}',
  'digest.byline.practiceChange': 'Shared by {{author}} in {{group}} on {{date}}',
  'digest.byline.replies_one': '{{count}} new reply in {{group}}, on {{date}}',
  'digest.byline.replies_other': '{{count}} new replies in {{group}}, the latest on {{date}}',
  'digest.byline.unanswered_one': 'Started by {{author}} in {{group}}, waiting for {{count}} day',
  'digest.byline.unanswered_other': 'Started by {{author}} in {{group}}, waiting for {{count}} days',

  'digest.more_one': 'and {{count}} more',
  'digest.more_other': 'and {{count}} more',
  'digest.onlyCount_one': 'There is {{count}} to read.',
  'digest.onlyCount_other': 'There are {{count}} to read.',
  'digest.rest': 'There is more news than fits in one email. You can read the rest in your community.',
  'digest.openCommunity': 'Go to {{community}}',

  'digest.reason.nothing-new': 'There was nothing new to tell you.',
  'digest.reason.nobody': 'You had left the community, or had chosen no emails.',
  'digest.reason.delayed': 'It could not be delivered yet. We will try again.',
  'digest.reason.refused': 'Your email provider did not accept it.',
  'digest.reason.gave-up': 'We tried several times and it could not be delivered.',

  'digest.whyYou': 'You get this email because you are a member.',
  'digest.settings': 'Choose how often you get this email, or stop it',
};
