export const votingPages = {
  'voting.noIdeas': 'There are no ideas for this theme.',
  'voting.standsFor_one': 'It stands for one more idea that says the same.',
  'voting.standsFor_other': 'It stands for {{count, number}} more ideas that say the same.',
  'voting.why': 'Why',

  'vote.title': 'Vote',
  'vote.rule_one': 'You have one vote for each theme. You can change it until voting is closed.',
  'vote.rule_other':
    'You have {{count, number}} votes for each theme. You can change them until voting is closed.',
  'vote.secret': 'Nobody is shown what you vote for, neither admins nor those who lead the workshop.',
  'vote.kept': 'What is kept, and for how long',
  'vote.kept.open':
    'While voting is open, your votes are kept with your name, so that you can change them. They are shown to you alone.',
  'vote.kept.closed':
    'When voting is closed, the votes are counted and who gave them is deleted for good. What stays is how many votes each idea got and, apart from that, that you voted: not for what, and not when.',
  'vote.kept.split':
    'If you have told us your perspective, it can become part of a rounded number for many people together. Where so few are in it that somebody could be recognised, there is no number.',
  'vote.kept.order':
    'The ideas stand in an order that was made for you by chance, so that none has an advantage.',
  'vote.state.not': 'You have not voted yet.',
  'vote.state.voted': 'You have voted. What you chose is ticked.',
  'vote.unused_one': 'You have one vote for this theme.',
  'vote.unused_other': 'You have {{count, number}} votes for this theme.',
  'vote.left_one': 'You have {{votes, number}} votes for this theme; one left.',
  'vote.left_other': 'You have {{votes, number}} votes for this theme; {{count, number}} left.',
  'vote.used_one': 'You have used your vote for this theme.',
  'vote.used_other': 'You have used all {{count, number}} of your votes for this theme.',
  'vote.tooMany_one':
    '{{theme}}: you chose {{chosen, number}} ideas and have one vote. Keep only one of them.',
  'vote.tooMany_other':
    '{{theme}}: you chose {{chosen, number}} ideas and have {{count, number}} votes. Untick {{over, number}}.',
  'vote.gone': '{{theme}}: an idea that you chose has been taken back. Choose again.',
  'vote.savedOthers': 'What you chose here is saved: {{themes}}.',
  'vote.save': 'Save my votes',
  'vote.takeBack': 'Take back all my votes',
  'vote.takeBack.text': 'You can take all your votes back. Until voting is closed, you can vote again.',
  'vote.done.saved': 'Your votes are saved. You can change them here until voting is closed.',
  'vote.done.none': 'You have given no votes. You can vote until voting is closed.',
  'vote.notYet': 'Voting has not begun. You can vote here once those who lead the workshop open it.',
  'vote.closed': 'Voting is closed.',
  'vote.closed.voted': 'You voted, and your votes are counted. For what, nobody knows any more.',
  'vote.closed.not': 'You did not vote in this workshop.',
  'vote.late':
    'Voting was closed before these votes arrived, so they are not counted: {{themes}}. Votes that you saved before are.',
  'vote.toResults': 'See the results',

  'paper.title': 'Votes on paper',
  'paper.intro':
    'Count the papers of a theme and enter them together. They are added to the votes given here when voting is closed.',
  'paper.notYet': 'Papers can be entered once voting is open.',
  'paper.closed': 'Voting is closed. What was entered from paper is in the results and stays as it is.',
  'paper.ballots': 'Ballot papers to print',
  'paper.none': 'No papers have been entered.',
  'paper.total_one': 'One paper has been entered.',
  'paper.total_other': '{{count, number}} papers have been entered.',
  'paper.batch_one': 'One paper: {{valid, number}} counts, {{spoilt, number}} does not.',
  'paper.batch_other': '{{count, number}} papers: {{valid, number}} count, {{spoilt, number}} do not.',
  'paper.reconciled': 'Votes on them: {{votes, number}}. They could hold {{max, number}}.',
  'paper.by': 'Entered by {{name}}',
  'paper.correct': 'Correct',
  'paper.batchNumber': '{{theme}}, number {{number}}',
  'paper.enterFor': 'Enter papers for {{theme}}',
  'paper.correctFor': 'Correct papers for {{theme}}',
  'paper.rule_one': 'A paper can give one vote for this theme.',
  'paper.rule_other':
    'A paper can give up to {{count, number}} votes for this theme, one for each idea. With more ticks than that it does not count.',
  'paper.papers': 'How many papers are there?',
  'paper.papersHint': 'All of them, also those that do not count',
  'paper.valid': 'How many count?',
  'paper.validHint': 'With ticks that are clear',
  'paper.spoilt': 'How many do not count?',
  'paper.spoiltHint': 'Empty, unclear or with too many ticks',
  'paper.votes': 'Votes for each idea',
  'paper.votesHint':
    'Only from papers that count. Leave it empty where an idea has none. The ideas are in the order of the printed papers.',
  'paper.save': 'Enter these papers',
  'paper.saveCorrection': 'Save the correction',
  'paper.done.entered': 'The papers are entered.',
  'paper.done.removed': 'The papers are taken out and do not count.',
  'paper.remove': 'Take these papers out',
  'paper.remove.text':
    'Were they entered twice, or under the wrong theme? Take them out, and they do not count.',
  'error.DOES_NOT_ADD_UP.papers':
    'You counted {{papers, number}} papers. Those that count and those that do not make {{sum, number}}. Count again.',
  'error.DOES_NOT_ADD_UP.votes':
    'Together these are {{votes, number}} votes. The papers that count can hold {{max, number}}. Count again.',
  'error.BAD_NUMBER.votes':
    'An idea can have one vote from each paper that counts, so {{max, number}} at most. Count again.',
  'error.BAD_CHOICE.votes': 'One of the ideas has been taken back. Leave its votes out.',
  'audit.workshop.paper-entered': 'Entered votes from paper',
  'audit.workshop.paper-removed': 'Took out votes from paper',

  'ballots.title': 'Ballot papers',
  'ballots.intro':
    'For people who vote in the room. Each theme prints on a sheet of its own, in large print.',
  'ballots.languages':
    'Print this page from your browser’s menu, and once more in the other language if people need it. What people wrote stays in the language they wrote it in.',
  'ballots.how_one': 'Tick one idea.',
  'ballots.how_other': 'Tick up to {{count, number}} ideas.',
  'ballots.noName':
    'Do not write your name. Fold the paper before you give it back. If you need another one, ask for it.',

  'merge.title': 'Put ideas together',
  'merge.intro':
    'Tick ideas that say the same, and choose the one that stays for them. Their votes count together.',
  'merge.notNow': 'Ideas can be put together while they are collected and until voting is closed.',
  'merge.means': 'What happens to an idea that is put together with another',
  'merge.means.credit':
    'It stays on record with who put it in and what it came from. Its page leads to the one that stays.',
  'merge.means.told': 'Whoever put it in or follows it is told, and follows the one that stays.',
  'merge.means.votes':
    'A vote for any of them is a vote for the one that stays. Nobody’s vote counts twice: whoever voted for two of them has one vote free.',
  'merge.means.final': 'It cannot be undone.',
  'merge.tick': 'Says the same',
  'merge.stays': 'This one stays',
  'merge.answered': 'It has an answer, so it can only be the one that stays.',
  'merge.standsFor': 'It stands for these, too:',
  'merge.few': 'There are not two ideas here to put together.',
  'merge.button': 'Put together: {{theme}}',
  'merge.done': 'The ideas are put together. Those who put them in are told.',
  'error.EMPTY.merge': 'Tick at least two ideas that say the same',
  'error.BAD_CHOICE.into': 'Choose the idea that stays',
  'error.BAD_CHOICE.merge':
    'One of these ideas was put together with another, answered or taken back meanwhile. Look at them again.',

  'results.title': 'Results',
  'results.none': 'There are no results yet.',
  'results.none.before':
    'Ideas come first. Then people vote, and when voting is closed you see here what came out.',
  'results.none.voting':
    'People are voting now. Nobody sees any numbers until those who lead the workshop close the vote; then everybody sees them here at once.',
  'results.countedOn': 'Votes counted on {{date}}',
  'results.voted_one': 'One person voted on this site.',
  'results.voted_other': '{{count, number}} people voted on this site.',
  'results.came_one': 'One person came to the workshop.',
  'results.came_other': '{{count, number}} people came to the workshop.',
  'results.rules': 'How the votes were counted',
  'results.secret':
    'How many votes an idea got is exact. Who gave them is deleted: nobody can find out who voted for what.',
  'results.papers_one': 'One paper was handed in.',
  'results.papers_other': '{{count, number}} papers were handed in.',
  'results.spoilt_one': 'One could not be counted.',
  'results.spoilt_other': '{{count, number}} could not be counted.',
  'results.caption': '{{theme}}: ideas by their votes, most votes first',
  'results.place': 'Place',
  'results.idea': 'Idea',
  'results.votes': 'Votes',
  'results.best': 'One of the best',
  'results.onPaper': '{{count, number}} on paper',
  'results.split.title': 'Who the votes came from',
  'results.split.told':
    'Where an idea has many votes, we say about how many came from two groups of people, to the nearest 5. For other ideas the numbers are so small that somebody could be recognised.',
  'results.split.who':
    'People with lived experience are service users, carers, family, friends and supporters. Others are staff, community partners, researchers, people who describe themselves in their own words, and people who have not said.',
  'results.split.paper': 'Votes on paper are not in it: nobody knows who gave them.',
  'results.split.none':
    'We do not say how many votes came from which group of people. With these numbers, somebody could work out how a few of them voted.',
  'results.cameOfIt': 'What came of the ideas: you said, we did',
  'results.print': 'You can print this sheet from your browser’s menu.',
  'share.about': 'About {{number, number}}: {{who}}',
  'share.inTwo':
    'About {{lived, number}} from people with lived experience, about {{others, number}} from others',
  'share.STAFF': 'staff',
  'share.SERVICE_USER': 'service users',
  'share.CARER': 'carers',
  'share.FAMILY_FRIEND': 'family, friends or supporters',
  'share.COMMUNITY_PARTNER': 'community partners',
  'share.RESEARCHER': 'researchers',
  'share.OWN_WORDS': 'people who describe themselves in their own words',
  'share.notSaid': 'people who have not said',
};
