import type { DemoThread } from '../content.js';
import { prose } from '../prose.js';

export const geiriauSynGweithio: DemoThread = {
  group: 'perthnasoedd',
  author: 'eithin',
  kind: 'discussion',
  language: 'cy',
  title: 'Un frawddeg a helpodd / One sentence that helped',
  body: prose`
    Mae digon o eiriau sydd ddim yn helpu. Beth am gasglu'r rhai sydd? Un frawddeg ddywedodd rhywun wrthoch
    chi, neu un ddywedoch chi, a newidiodd y sgwrs. Unrhyw iaith, dim enwau.

    One sentence somebody said that changed the conversation, in whichever language it was said.

    Fe ddechreua i: "Does dim brys arna i."
  `,
  daysAgo: 12,
  replies: [
    {
      author: 'llwybr-glas',
      hoursAfter: 0.8,
      body: prose`"Be' sy'n bwysig i chdi heddiw?" Heddiw, dim "yn gyffredinol".`,
    },
    { author: 'drizzle', hoursAfter: 1.5, language: 'en', body: prose`"That sounds rubbish."` },
    { author: 'mwyar-duon', hoursAfter: 2, body: prose`"Beth am i ni droi i'r Gymraeg?"` },
    {
      author: 'gwylan',
      hoursAfter: 4,
      body: prose`
        Rhywun yn dweud wrtha i: "chi'n edrych wedi blino". Fe ddylwn i fod wedi bod yn gofyn iddi hi.
      `,
    },
    { author: 'long-field', hoursAfter: 6, language: 'en', body: prose`"Show me the field."` },
    {
      author: 'carreg-ateb',
      hoursAfter: 8,
      body: prose`"A sut ydych *chi*?" A'r un oedd yn gofyn yn aros am yr ateb.`,
    },
    {
      author: 'hen-feic',
      hoursAfter: 9,
      language: 'en',
      body: prose`"Come in, Dad, he wants you here."`,
    },
    { author: 'nodyn', hoursAfter: 11, body: prose`O, Hen Feic. Mae honna'n un dda.` },
    {
      author: 'tide-table',
      hoursAfter: 14,
      language: 'en',
      body: prose`From a patient, when I was new: "You don't have to fix it, love."`,
    },
    {
      author: 'robin-goch',
      hoursAfter: 16,
      body: prose`"Fues i yno hefyd." Pedwar gair. Rhaid iddyn nhw fod yn wir, cofia.`,
    },
    {
      author: 'ffenest',
      hoursAfter: 20,
      body: prose`"Dw i'n meddwl 'mod i wedi camddeall. Gawn ni ddechrau eto?"`,
    },
    { author: 'drizzle', hoursAfter: 21, language: 'en', body: prose`Who said that one, them or you?` },
    { author: 'ffenest', hoursAfter: 23, body: prose`Fi. Yn rhy anaml.` },
    {
      author: 'cwmpawd',
      hoursAfter: 26,
      body: prose`
        "Mae dy Gymraeg di'n iawn, dal ati." (Gan rywun sy'n defnyddio'r gwasanaeth, wrtha i, mewn cyfarfod
        anodd.)
      `,
    },
    { author: 'llwybr-glas', hoursAfter: 28, body: prose`Mae dy Gymraeg di *yn* iawn.` },
    {
      author: 'dydd-gwener',
      hoursAfter: 31,
      body: prose`"Mae 'na sgons." Peidiwch â chwerthin. Mae'n gweithio bob tro.`,
    },
    { author: 'drizzle', hoursAfter: 32, language: 'en', body: prose`What kind of scones` },
    {
      author: 'dydd-gwener',
      hoursAfter: 33,
      language: 'en',
      body: prose`Cheese. Sultana if it's raining, so sultana.`,
    },
    {
      author: 'pont',
      hoursAfter: 47,
      language: 'en',
      body: prose`
        In an interview once: "You're the first one who's asked me that and then stopped talking." I've
        tried to stop talking ever since.
      `,
    },
    { author: 'mwyar-duon', hoursAfter: 50, body: prose`"Roeddech chi'n iawn." Gan rywun mewn siwt!` },
    {
      author: 'gwylan',
      hoursAfter: 54,
      body: prose`Pwy oedd yn gwisgo siwt? Dw i eisiau gwybod i ba dîm symudodd e.`,
    },
    {
      author: 'llechen',
      hoursAfter: 72,
      body: prose`
        Wrth y ddesg flaen: "Eisteddwch ble bynnag y mynnwch chi." Mae'r cadeiriau i gyd yn wynebu'r un
        ffordd, felly fe symudodd hi un.
      `,
    },
    {
      author: 'long-field',
      hoursAfter: 90,
      language: 'en',
      body: prose`"I'll ring you Thursday, and if I can't I'll ring you Thursday to say so."`,
    },
    { author: 'tide-table', hoursAfter: 93, language: 'en', body: prose`I'm pinching that.` },
    {
      author: 'carreg-ateb',
      hoursAfter: 110,
      body: prose`
          "Fe ddylen ni fod wedi gofyn i chi." Roedd hi'n ddwy flynedd yn hwyr ac fe wnaeth hi wahaniaeth er
          hynny.
        `,
    },
    {
      author: 'nodyn',
      hoursAfter: 118,
      body: prose`"Cymerwch eich amser", a hithau'n cau'r gliniadur wrth ei ddweud.`,
    },
    {
      author: 'hen-feic',
      hoursAfter: 125,
      body: prose`Fy mab, llynedd: "Mi gei di ddod, ond paid ag ateb drosta i." Dw i'n dal i ymarfer.`,
    },
    { author: 'robin-goch', hoursAfter: 130, body: prose`Mi faswn i'n rhoi honna ar boster.` },
    {
      author: 'drizzle',
      hoursAfter: 150,
      language: 'en',
      body: prose`
          "No." I asked for something daft and he just said no and why. Felt like being an adult.
        `,
    },
    {
      author: 'ffenest',
      hoursAfter: 175,
      body: prose`
        Sylwch mor fyr ydyn nhw i gyd. Mae'r rhan fwyaf o'n llythyrau ni'n dechrau gyda brawddeg hirach na'r
        rhain i gyd gyda'i gilydd.
      `,
    },
    {
      author: 'eithin',
      hoursAfter: 200,
      body: prose`
        Diolch, bawb. Dw i wedi'u rhoi nhw ar un dudalen, yn yr ieithoedd y cawson nhw eu dweud ynddyn nhw,
        heb enwau. Bydd Ffenest yn ei defnyddio yn yr hyfforddiant.

        I've put them all on one page, each in the language it was said in. Keep going.
      `,
    },
    {
      author: 'tide-table',
      key: 'life-coaching',
      language: 'en',
      hoursAfter: 241,
      body: prose`
        A friend of mine does life coaching over the phone, first half hour free, tell her you come from
        this group.
      `,
    },
    {
      author: 'mwyar-duon',
      hoursAfter: 270,
      body: prose`Un arall, o'r bore 'ma: "Ro'n i'n gobeithio mai chi oedd yno."`,
    },
  ],
  followers: ['llwybr-glas', 'ffenest', 'pont', 'mwyar-duon', 'drizzle'],
  reactions: { thanks: ['gwylan', 'long-field', 'carreg-ateb'], tell_us_more: ['pont'] },
  pinnedDaysAgo: 8,
};
