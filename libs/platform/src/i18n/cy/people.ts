import type { people as english } from '../en/people.js';
import type { Welsh } from '../words.js';

export const people: Welsh<typeof english> = {
  'signIn.title': 'Mewngofnodi',
  'signIn.how': 'Rhowch eich cyfeiriad e-bost ac fe anfonwn ddolen atoch. Nid oes cyfrinair i’w gofio.',
  'signIn.email': 'Cyfeiriad e-bost',
  'signIn.send': 'Anfon dolen ataf',
  'signIn.kept':
    'Cawsoch eich allgofnodi wrth ysgrifennu. Rydym wedi cadw’r hyn a ysgrifennoch: mewngofnodwch ac fe fydd yno.',

  'sent.title': 'Gwiriwch eich e-bost',
  'sent.text': 'Os ydym yn adnabod y cyfeiriad, mae dolen ar ei ffordd ato. Agorwch y ddolen i fewngofnodi.',
  'sent.time': 'Mae’r ddolen yn gweithio unwaith, ac am 15 munud.',
  'sent.nothing': 'Os na fydd dim yn cyrraedd ymhen ychydig funudau, edrychwch yn eich ffolder sbam.',
  'sent.again': 'Gofyn am ddolen arall',
  'sent.mailbox': 'Agor y blwch post arddangos',

  'useLink.title': 'Parhau i fewngofnodi',
  'useLink.text': 'Mae eich dolen yma. Parhewch i fewngofnodi ar y ddyfais hon.',
  'useLink.button': 'Parhau',
  'useLink.again': 'Gofyn am ddolen newydd',

  'communities.title': 'Eich cymunedau',
  'communities.none':
    'Nid ydych yn perthyn i gymuned eto. Gall pwy bynnag sy’n gofalu am eich cymuned eich gwahodd.',

  'settings.title': 'Gosodiadau',
  'settings.address': 'Rydym yn anfon negeseuon e-bost at {{email}}.',
  'settings.frequency': 'Pa mor aml hoffech chi gael neges e-bost gyda’r newyddion?',
  'settings.frequency.DAILY': 'Bob dydd',
  'settings.frequency.WEEKLY': 'Bob wythnos',
  'settings.frequency.MONTHLY': 'Unwaith y mis',
  'settings.frequency.NEVER': 'Byth',
  'settings.language': 'Ym mha iaith y dylai negeseuon e-bost fod?',
  'settings.languageBoth': 'Y ddwy',
  'settings.done.saved': 'Mae eich gosodiadau wedi’u cadw.',
  'settings.done.asked':
    'Mae eich neges e-bost yn cael ei pharatoi. Bydd yn cyrraedd ymhen munud neu ddau, oni bai nad oes dim byd newydd.',
  'settings.openMailbox': 'Agor y blwch post arddangos',
  'settings.looksAfter': 'Grwpiau rydych chi’n gofalu amdanynt',
  'settings.looksAfterText':
    'Mae eich negeseuon e-bost yn dweud beth sy’n newydd yn y grwpiau hyn, a beth sydd heb ei ateb eto.',
  'settings.digests': 'Eich negeseuon e-bost diweddaraf',
  'settings.noDigests': 'Nid oes dim eto.',
  'settings.sendNow': 'Anfon un ataf nawr',
  'settings.digest.PENDING': 'Yn cael ei pharatoi',
  'settings.digest.SENDING': 'Ar ei ffordd',
  'settings.digest.SENT': 'Wedi’i hanfon',
  'settings.digest.SKIPPED': 'Heb ei hanfon',
  'settings.digest.FAILED': 'Nid oedd modd ei hanfon',
};
