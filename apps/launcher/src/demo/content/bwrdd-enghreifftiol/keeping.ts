import type { DemoKeeping } from '../content.js';

/** What the admins look after. */
export const keeping: DemoKeeping = {
  groundRules: {
    en: `This is a place to think together about how care is planned, in Welsh or in English.

- **Write in the language you like best.** Nobody has to say sorry for either of them.
- **Be as you would be at a kitchen table.** Listen first, and leave room for others.
- **Keep other people’s stories safe.** No names, no places, nothing by which somebody could be recognised.
- **Nothing from a care record.** This is not a place for treatment or for anybody’s file.
- **Ask when you do not understand.** The question helps the next reader, too.
- **You can stop whenever you like.** Nobody will ask why.

This is not a crisis service. If you need help now, look at the foot of any page.`,
    cy: `Lle yw hwn i feddwl gyda’n gilydd am sut mae gofal yn cael ei gynllunio, yn Gymraeg neu yn Saesneg.

- **Ysgrifennwch yn yr iaith sydd orau gennych.** Nid oes rhaid i neb ymddiheuro am y naill na’r llall.
- **Byddwch fel y byddech wrth fwrdd y gegin.** Gwrandewch yn gyntaf, a gadewch le i eraill.
- **Cadwch straeon pobl eraill yn ddiogel.** Dim enwau, dim lleoedd, dim byd y gellid adnabod rhywun drwyddo.
- **Dim byd o gofnod gofal.** Nid lle i driniaeth nac i ffeil neb yw hwn.
- **Gofynnwch pan nad ydych yn deall.** Mae’r cwestiwn yn helpu’r darllenydd nesaf hefyd.
- **Gallwch stopio pryd bynnag y mynnwch.** Ni fydd neb yn gofyn pam.

Nid gwasanaeth argyfwng yw hwn. Os oes angen help arnoch nawr, edrychwch ar waelod unrhyw dudalen.`,
  },
  localWords: [{ term: 'plan', en: 'care and treatment plan', cy: 'cynllun gofal a thriniaeth' }],
  urgentHelp: [
    {
      text: {
        en: 'Out-of-hours team of Example Health Board (demo), in Welsh or English: 0808 157 0456.',
        cy: 'Tîm y tu allan i oriau’r Bwrdd Iechyd Enghreifftiol (demo), yn Gymraeg neu yn Saesneg: 0808 157 0456.',
      },
      checkedDaysAgo: 97,
    },
    {
      text: {
        en: 'Listening line for carers (demo), from 9am to 9pm: 0808 157 0789.',
        cy: 'Llinell wrando i ofalwyr (demo), o 9am i 9pm: 0808 157 0789.',
      },
      checkedDaysAgo: 30,
    },
  ],
};
