import type { DemoGlossaryEntry } from '../content.js';

export const glossary: DemoGlossaryEntry[] = [
  {
    term: { en: 'CPA', cy: 'CPA' },
    meaning: {
      en: 'Care Programme Approach: how care for people with more needs was planned and reviewed in England for many years.',
      cy: 'Care Programme Approach: sut y cafodd gofal i bobl â mwy o anghenion ei gynllunio a’i adolygu yn Lloegr am flynyddoedd lawer.',
    },
  },
  {
    term: { en: 'CMHT', cy: 'CMHT' },
    meaning: {
      en: 'Community mental health team: nurses, social workers, doctors and others who see people outside hospital.',
      cy: 'Tîm iechyd meddwl cymunedol: nyrsys, gweithwyr cymdeithasol, meddygon ac eraill sy’n gweld pobl y tu allan i’r ysbyty.',
    },
  },
  {
    term: { en: 'duty team', cy: 'tîm dyletswydd' },
    meaning: {
      en: 'Whoever answers the phone at the team that day, when your own worker isn’t there.',
      cy: 'Pwy bynnag sy’n ateb y ffôn yn y tîm y diwrnod hwnnw, pan nad yw eich gweithiwr chi yno.',
    },
  },
  {
    term: { en: 'peer worker', cy: 'gweithiwr cyfoed' },
    meaning: {
      en: 'Somebody who is paid to support others and has used services themselves.',
      cy: 'Rhywun sy’n cael ei dalu i gefnogi eraill ac sydd wedi defnyddio gwasanaethau ei hun.',
    },
  },
  {
    term: { en: 'review', cy: 'adolygiad' },
    meaning: {
      en: 'A meeting to look at the plan again, with the person it is about.',
      cy: 'Cyfarfod i edrych ar y cynllun eto, gyda’r person y mae’n ymwneud ag ef.',
    },
  },
  {
    term: { en: 'advocate', cy: 'eiriolwr' },
    meaning: {
      en: 'Somebody independent who helps you to say what you want, and goes to meetings with you.',
      cy: 'Rhywun annibynnol sy’n eich helpu i ddweud beth rydych ei eisiau, ac yn dod i gyfarfodydd gyda chi.',
    },
  },
];
