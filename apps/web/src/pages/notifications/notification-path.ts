type Notification = { kind: string; subject: { path: string } };

/** Ask for a line of news. */
const reminders = ['action.due-two-weeks', 'action.due-three-days', 'action.overdue'];

/** Where a notification leads: a reminder, to the form that it asks to fill in. */
export const notificationPath = ({ kind, subject: { path } }: Notification): string =>
  reminders.includes(kind) ? `${path}/update` : path;
