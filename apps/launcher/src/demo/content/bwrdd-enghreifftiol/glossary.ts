import type { DemoGlossaryEntry } from '../content.js';

export const glossary: DemoGlossaryEntry[] = [
  {
    term: { en: 'the Measure', cy: 'y Mesur' },
    meaning: {
      en: 'The Mental Health (Wales) Measure 2010: the law by which people in secondary mental health services in Wales have a care coordinator and a written plan.',
      cy: 'Mesur Iechyd Meddwl (Cymru) 2010: y gyfraith sy’n rhoi cydgysylltydd gofal a chynllun ysgrifenedig i bobl mewn gwasanaethau iechyd meddwl eilaidd yng Nghymru.',
    },
  },
  {
    term: { en: 'CTP', cy: 'CGTh' },
    meaning: {
      en: 'Care and treatment plan: what the person wants to change, who helps with it, and when it is looked at again.',
      cy: 'Cynllun gofal a thriniaeth: beth mae’r person am ei newid, pwy sy’n helpu, a phryd yr edrychir arno eto.',
    },
  },
  {
    term: { en: 'CMHT', cy: 'TIMC' },
    meaning: {
      en: 'Community mental health team: nurses, social workers, doctors and others who see people outside hospital.',
      cy: 'Tîm iechyd meddwl cymunedol: nyrsys, gweithwyr cymdeithasol, meddygon ac eraill sy’n gweld pobl y tu allan i’r ysbyty.',
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
    term: { en: 'advocacy', cy: 'eiriolaeth' },
    meaning: {
      en: 'Independent help to say what you want, and somebody who goes to meetings with you.',
      cy: 'Cymorth annibynnol i ddweud beth rydych ei eisiau, a rhywun sy’n dod i gyfarfodydd gyda chi.',
    },
  },
  {
    term: { en: 'review', cy: 'adolygiad' },
    meaning: {
      en: 'A meeting to look at the plan again, with the person it is about.',
      cy: 'Cyfarfod i edrych ar y cynllun eto, gyda’r person y mae’n ymwneud ag ef.',
    },
  },
];
