import type { DemoKeeping } from '../content.js';

/** What the admins look after. */
export const keeping: DemoKeeping = {
  groundRules: {
    en: `We are here to change together how care is planned. These rules are for all of us, whatever brings us here.

- **Be kind.** Assume that the other person means well. You can disagree with an idea and respect who had it.
- **Tell your own story, not somebody else’s.** Leave out names, places and details by which a person could be recognised.
- **No care records.** Nothing here belongs in anybody’s record, and nothing from a record belongs here.
- **Experience counts.** What it is like to live with a plan is knowledge, just as training is.
- **Say it in plain words.** If you have to use an abbreviation, say what it stands for.
- **Nobody has to answer.** Take a break whenever you need one. You owe nobody a reason.

This is not a crisis service. If you need help now, look at the foot of any page.

If something here worries you, tell a champion of the group.`,
    cy: `Rydym yma i newid gyda’n gilydd sut mae gofal yn cael ei gynllunio. Mae’r rheolau hyn i bob un ohonom, beth bynnag sy’n dod â ni yma.

- **Byddwch yn garedig.** Tybiwch fod y person arall yn golygu’n dda. Gallwch anghytuno â syniad a pharchu’r sawl a’i cafodd.
- **Adroddwch eich stori eich hun, nid stori rhywun arall.** Peidiwch â chynnwys enwau, lleoedd na manylion y gellid adnabod rhywun drwyddynt.
- **Dim cofnodion gofal.** Nid oes dim yma sy’n perthyn i gofnod neb, na dim o gofnod sy’n perthyn yma.
- **Mae profiad yn cyfrif.** Mae gwybod sut beth yw byw gyda chynllun yn wybodaeth, yn union fel hyfforddiant.
- **Defnyddiwch eiriau plaen.** Os oes rhaid defnyddio talfyriad, dywedwch beth mae’n ei olygu.
- **Nid oes rhaid i neb ateb.** Cymerwch seibiant pryd bynnag y bydd angen. Nid oes rhaid i chi roi rheswm i neb.

Nid gwasanaeth argyfwng yw hwn. Os oes angen help arnoch nawr, edrychwch ar waelod unrhyw dudalen.

Os oes rhywbeth yma yn eich poeni, dywedwch wrth un o hyrwyddwyr y grŵp.`,
  },
  localWords: [
    { term: 'plan', en: 'care and support plan', cy: 'cynllun gofal a chymorth' },
    { term: 'worker', en: 'key worker', cy: 'gweithiwr allweddol' },
  ],
  urgentHelp: [
    {
      text: {
        en: 'Crisis line of Example Trust (demo), day and night: 0808 157 0123.',
        cy: 'Llinell argyfwng yr Ymddiriedolaeth Enghreifftiol (demo), ddydd a nos: 0808 157 0123.',
      },
      checkedDaysAgo: 12,
    },
    {
      text: {
        en: 'The Lamp, a place to go in the evening (demo): 1 Example Street, every day from 6pm to 11pm.',
        cy: 'Y Lamp, lle i fynd gyda’r nos (demo): 1 Stryd Enghraifft, bob dydd o 6pm i 11pm.',
      },
      checkedDaysAgo: 104,
    },
  ],
};
