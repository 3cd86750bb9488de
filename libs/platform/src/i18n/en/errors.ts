export const errors = {
  'error.UNAUTHENTICATED': 'You are not signed in. Sign in, then try again.',
  'error.NOT_FOUND':
    'There is nothing at this address that you can see. If you typed the address, check it. If somebody sent you a link, it may be for members of another group.',
  'error.FORBIDDEN': 'You cannot do this. If you think you should be able to, ask the champion of the group.',
  'error.INVALID': 'Something in the form needs changing. Check what you entered and try again.',
  'error.EMPTY': 'This is empty. Write something here.',
  'error.EMPTY.title': 'Enter a title',
  'error.EMPTY.body': 'Write something before you post',
  'error.EMPTY.changed': 'Say what you changed',
  'error.EMPTY.why': 'Say why you changed it',
  'error.EMPTY.involved': 'Say who was involved',
  'error.EMPTY.happened': 'Say what happened. If it is too early to tell, write that.',
  'error.TOO_LONG': 'This is too long. Make it shorter and try again.',
  'error.TOO_LONG.title': 'The title is too long. Shorten it to {{max, number}} characters or fewer.',
  'error.TOO_LONG.body':
    'The text is too long. Shorten it to {{max, number}} characters or fewer, or post it in parts.',
  'error.TOO_LONG.changed':
    '“What we changed” is too long. Shorten it to {{max, number}} characters or fewer.',
  'error.TOO_LONG.why': '“Why” is too long. Shorten it to {{max, number}} characters or fewer.',
  'error.TOO_LONG.involved':
    '“Who was involved” is too long. Shorten it to {{max, number}} characters or fewer.',
  'error.TOO_LONG.happened':
    '“What happened” is too long. Shorten it to {{max, number}} characters or fewer.',
  'error.TOO_SHORT': 'This is too short. Write at least {{min, number}} characters.',
  'error.BROKEN_TEXT':
    'Some characters in the text did not arrive whole. Look for odd signs, type those words again and send it again.',
  'error.BROKEN_TEXT.title':
    'Some characters in the title did not arrive whole. Type it again and send it again.',
  'error.BAD_ID': 'This address is not complete. Go back, reload the page and try again.',
  'error.BAD_EMAIL': 'Enter an email address in the correct format, like name@example.com',
  'error.BAD_CURSOR': 'This part of the list is not there. Go back to its beginning.',
  'error.BAD_PAGE_SIZE': 'A list gives between 1 and 100 things at a time. Ask for a number in between.',
  'error.EDIT_WINDOW_OVER':
    'You can change what you wrote for 30 minutes after you post it, and that time is over. You can add a reply to put something right.',
  'error.THREAD_CLOSED': 'This discussion is closed. You can read it, and you can start a new one.',
  'error.GROUP_CLOSED': 'This group is closed. You can read what is in it, but nobody can add to it.',
  'error.LINK_NOT_USABLE':
    'This link does not work any more. A link works once, and for 15 minutes. Ask for a new one.',
  'error.CROSS_SITE':
    'This came from another website, so nothing was done. Open this site yourself and try again from there.',
  'error.TOO_MANY_REQUESTS':
    'There were too many attempts in a short time. Wait a few minutes, then try again.',
  'error.TOO_COMPLEX': 'This asks for too much at once. Ask for less, or in several steps.',
  'error.BAD_REQUEST': 'We could not understand what was sent. Go back, reload the page and try again.',
  'error.INTERNAL': 'Something went wrong on our side, and it is not your fault. Try again in a few minutes.',
  'error.INVITATION_NOT_USABLE':
    'This invitation can’t be used: it has been used, withdrawn or has expired. Ask the person who invited you for a new one.',
  'error.OTHER_ACCOUNT':
    'This invitation was sent to another email address than the one you are signed in with. Sign out, then open it again.',
  'error.SIGN_IN_FIRST':
    'This address already has an account. Sign in with it, then open the invitation again.',
  'error.RULES_NOT_ACCEPTED': 'Read and accept the ground rules first. Then you can write here.',
  'error.RULES_CHANGED': 'The ground rules have changed since you opened this page. Read the new ones.',
  'error.LAST_ADMIN': 'A community needs at least one admin. Make somebody else an admin first.',
  'error.LAST_CHAMPION':
    'This group would have nobody to look after it. Appoint another champion or deputy first.',
  'error.TERM_TAKEN':
    'The glossary has an entry for this already. Change that one, or write another word here.',
  'error.NAME_TAKEN': 'Somebody here has this name, or one that looks like it. Choose another.',
  'error.NAME_NOT_READABLE': 'Other people could not read this name. Use letters, numbers and spaces.',
  'error.NAME_IS_ADDRESS':
    'This name is part of your email address, and would show who you are. Choose another.',
  'error.ALREADY_MEMBER': 'This person is already a member.',
  'error.ALREADY_ASKED': 'You have already asked. You will hear as soon as it is decided.',
  'error.ALREADY_DECIDED': 'Somebody else has already decided this.',
  'error.NOT_FOR_YOUR_PERSPECTIVE': 'This group is for people with another perspective.',
  'error.BAD_SLUG': 'Use small letters, numbers and hyphens, starting with a letter.',
  'error.SLUG_TAKEN': 'Another community has this address. Choose another.',
  'error.BAD_ODS_CODE': 'Enter an ODS code: letters and numbers, such as RX3 or 7A1.',
  'error.ODS_CODE_TAKEN': 'This organisation already has a community.',
  'error.BAD_DOMAIN': 'Enter domains such as trust.nhs.uk, one on each line.',
  'error.BAD_DATE': 'Enter a real date.',
  'error.BAD_CHOICE': 'Choose one of the answers.',
  'error.NOT_ON_A_BREAK': 'You are not on a break.',
  'error.POSTING_PAUSED':
    'You cannot post here at the moment. Your notifications say why, and until when. You can still read everything.',
  'error.NEWCOMER_LIMIT':
    'You have posted a lot for your first week here. Keep what you have written, and post it later today or tomorrow.',
  'error.THREAD_MOVED': 'This discussion has moved to a group that you cannot see.',
  'error.TOO_DEEP': 'You can answer a reply, but not an answer to a reply. Reply to the first one instead.',
  'error.TOO_MANY': 'That is too many. Choose {{max, number}} or fewer.',
  'error.NOT_A_QUESTION': 'Only a question can have an answer.',
  'error.QUOTE_NOT_FOUND':
    'The words you quote are not in that post any more. Quote it again, or reply without.',
  'error.PASSAGE_NOT_FOUND': 'This passage is not in the text. Copy it exactly as it stands there.',
  'error.CANNOT_BE_REPORTED': 'This cannot be reported.',
  'error.TAKEN_BY_SOMEBODY_ELSE': 'Somebody else has taken this. Ask them, or look at the next one.',
  'error.CONFLICT_OF_INTEREST': 'This is about you or comes from you, so somebody else decides it.',
  'error.CHANGED_MEANWHILE': 'This has changed since you opened it. Look at it again before you decide.',
  'error.EMPTY.summary': 'Say in a sentence or two what this is',
  'error.EMPTY.note': 'Say what changed',
  'error.BAD_LINK': 'Enter the whole address of a web page, like https://www.example.com/page',
  'error.BLANK_NOT_CONFIRMED': 'Tick the box to say that no real plan and no person is in it',
  'error.DAY_IS_PAST': 'Enter today’s date or a later one',
  'error.NOTHING_TO_SHARE': 'Add some text, a file or a link, so that people have something to use',
  'error.ACTION_FINISHED': 'This action is complete or will not be done. Open it again to change it.',
  'error.EVIDENCE_OR_REASON': 'Add some evidence, or say honestly why there is none',
  'error.ENDS_BEFORE_IT_STARTS': 'Enter a last day that is not before the first one',
  'error.WRONG_PHASE': 'This has moved on, so that cannot be done any more, or not yet. Look at it again.',
  'error.CONSENT_NEEDED': 'Tick the box to say that the person has agreed to it',
  'error.DOES_NOT_ADD_UP': 'These numbers do not fit together. Count again.',
  'error.BAD_NUMBER': 'Enter a number from {{min, number}} to {{max, number}}',
  'error.NOBODY_NAMED_SO':
    'Nobody here is called “{{name}}”. Check the name that they use here, or write only a part of it.',
  'error.SEVERAL_NAMED_SO': 'More than one person here has “{{name}}” in their name. Choose whom you mean.',
};
