import type { errors as english } from '../en/errors.js';
import type { Welsh } from '../words.js';

export const errors: Welsh<typeof english> = {
  'error.UNAUTHENTICATED': 'Nid ydych wedi mewngofnodi. Mewngofnodwch, yna rhowch gynnig arall arni.',
  'error.NOT_FOUND':
    'Nid oes dim y gallwch ei weld yn y cyfeiriad hwn. Os gwnaethoch deipio’r cyfeiriad, gwiriwch ef. Os anfonodd rhywun ddolen atoch, gall fod ar gyfer aelodau grŵp arall.',
  'error.FORBIDDEN': 'Ni allwch wneud hyn. Os ydych yn meddwl y dylech allu, gofynnwch i hyrwyddwr y grŵp.',
  'error.INVALID':
    'Mae angen newid rhywbeth yn y ffurflen. Gwiriwch yr hyn a roesoch a rhowch gynnig arall arni.',
  'error.EMPTY': 'Mae hwn yn wag. Ysgrifennwch rywbeth yma.',
  'error.EMPTY.title': 'Rhowch deitl',
  'error.EMPTY.body': 'Ysgrifennwch rywbeth cyn postio',
  'error.EMPTY.changed': 'Dywedwch beth a newidioch',
  'error.EMPTY.why': 'Dywedwch pam y gwnaethoch ei newid',
  'error.EMPTY.involved': 'Dywedwch pwy oedd yn rhan o hyn',
  'error.EMPTY.happened': 'Dywedwch beth ddigwyddodd. Os yw’n rhy gynnar i ddweud, ysgrifennwch hynny.',
  'error.TOO_LONG': 'Mae hwn yn rhy hir. Gwnewch ef yn fyrrach a rhowch gynnig arall arni.',
  'error.TOO_LONG.title': 'Mae’r teitl yn rhy hir. Gwnewch ef yn fyrrach, hyd at {{max, number}} o nodau.',
  'error.TOO_LONG.body':
    'Mae’r testun yn rhy hir. Gwnewch ef yn fyrrach, hyd at {{max, number}} o nodau, neu postiwch ef fesul rhan.',
  'error.TOO_LONG.changed':
    'Mae “Beth a newidiwyd gennym” yn rhy hir. Gwnewch ef yn fyrrach, hyd at {{max, number}} o nodau.',
  'error.TOO_LONG.why': 'Mae “Pam” yn rhy hir. Gwnewch ef yn fyrrach, hyd at {{max, number}} o nodau.',
  'error.TOO_LONG.involved':
    'Mae “Pwy oedd yn rhan o hyn” yn rhy hir. Gwnewch ef yn fyrrach, hyd at {{max, number}} o nodau.',
  'error.TOO_LONG.happened':
    'Mae “Beth ddigwyddodd” yn rhy hir. Gwnewch ef yn fyrrach, hyd at {{max, number}} o nodau.',
  'error.TOO_SHORT': 'Mae hwn yn rhy fyr. Ysgrifennwch o leiaf {{min, number}} o nodau.',
  'error.BROKEN_TEXT':
    'Ni chyrhaeddodd rhai nodau yn y testun yn gyfan. Chwiliwch am arwyddion rhyfedd, teipiwch y geiriau hynny eto a’i anfon eto.',
  'error.BROKEN_TEXT.title': 'Ni chyrhaeddodd rhai nodau yn y teitl yn gyfan. Teipiwch ef eto a’i anfon eto.',
  'error.BAD_ID':
    'Nid yw’r cyfeiriad hwn yn gyflawn. Ewch yn ôl, ail-lwythwch y dudalen a rhowch gynnig arall arni.',
  'error.BAD_EMAIL': 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com',
  'error.BAD_CURSOR': 'Nid yw’r rhan hon o’r rhestr yno. Ewch yn ôl i’w dechrau.',
  'error.BAD_PAGE_SIZE': 'Mae rhestr yn rhoi rhwng 1 a 100 o bethau ar y tro. Gofynnwch am rif rhwng y ddau.',
  'error.EDIT_WINDOW_OVER':
    'Gallwch newid yr hyn a ysgrifennoch am 30 munud ar ôl ei bostio, ac mae’r amser hwnnw ar ben. Gallwch ychwanegu ateb i gywiro rhywbeth.',
  'error.THREAD_CLOSED': 'Mae’r drafodaeth hon ar gau. Gallwch ei darllen, a gallwch ddechrau un newydd.',
  'error.GROUP_CLOSED':
    'Mae’r grŵp hwn ar gau. Gallwch ddarllen yr hyn sydd ynddo, ond ni all neb ychwanegu ato.',
  'error.LINK_NOT_USABLE':
    'Nid yw’r ddolen hon yn gweithio mwyach. Mae dolen yn gweithio unwaith, ac am 15 munud. Gofynnwch am un newydd.',
  'error.CROSS_SITE':
    'Daeth hwn o wefan arall, felly ni wnaed dim. Agorwch y wefan hon eich hun a rhowch gynnig arall arni oddi yno.',
  'error.TOO_MANY_REQUESTS':
    'Bu gormod o geisiadau mewn amser byr. Arhoswch ychydig funudau, yna rhowch gynnig arall arni.',
  'error.TOO_COMPLEX': 'Mae hwn yn gofyn am ormod ar unwaith. Gofynnwch am lai, neu fesul cam.',
  'error.BAD_REQUEST':
    'Ni allem ddeall yr hyn a anfonwyd. Ewch yn ôl, ail-lwythwch y dudalen a rhowch gynnig arall arni.',
  'error.INTERNAL':
    'Aeth rhywbeth o’i le ar ein hochr ni, ac nid eich bai chi yw hynny. Rhowch gynnig arall arni ymhen ychydig funudau.',
  'error.INVITATION_NOT_USABLE':
    'Ni ellir defnyddio’r gwahoddiad hwn: mae wedi’i ddefnyddio, ei dynnu’n ôl neu wedi dod i ben. Gofynnwch i’r person a’ch gwahoddodd am un newydd.',
  'error.OTHER_ACCOUNT':
    'Anfonwyd y gwahoddiad hwn i gyfeiriad e-bost gwahanol i’r un rydych wedi mewngofnodi ag ef. Allgofnodwch, yna agorwch ef eto.',
  'error.SIGN_IN_FIRST':
    'Mae gan y cyfeiriad hwn gyfrif eisoes. Mewngofnodwch ag ef, yna agorwch y gwahoddiad eto.',
  'error.RULES_NOT_ACCEPTED':
    'Darllenwch a derbyniwch y rheolau sylfaenol yn gyntaf. Yna gallwch ysgrifennu yma.',
  'error.RULES_CHANGED':
    'Mae’r rheolau sylfaenol wedi newid ers i chi agor y dudalen hon. Darllenwch y rhai newydd.',
  'error.LAST_ADMIN':
    'Mae angen o leiaf un gweinyddwr ar gymuned. Gwnewch rywun arall yn weinyddwr yn gyntaf.',
  'error.LAST_CHAMPION':
    'Ni fyddai neb i ofalu am y grŵp hwn. Penodwch hyrwyddwr neu ddirprwy arall yn gyntaf.',
  'error.TERM_TAKEN':
    'Mae gan yr eirfa gofnod ar gyfer hwn eisoes. Newidiwch y cofnod hwnnw, neu ysgrifennwch air arall yma.',
  'error.NAME_TAKEN': 'Mae gan rywun yma’r enw hwn, neu un sy’n edrych yn debyg. Dewiswch un arall.',
  'error.NAME_NOT_READABLE':
    'Ni allai pobl eraill ddarllen yr enw hwn. Defnyddiwch lythrennau, rhifau a bylchau.',
  'error.NAME_IS_ADDRESS':
    'Mae’r enw hwn yn rhan o’ch cyfeiriad e-bost, a byddai’n dangos pwy ydych chi. Dewiswch un arall.',
  'error.ALREADY_MEMBER': 'Mae’r person hwn eisoes yn aelod.',
  'error.ALREADY_ASKED': 'Rydych chi eisoes wedi gofyn. Byddwch yn clywed cyn gynted ag y bydd penderfyniad.',
  'error.ALREADY_DECIDED': 'Mae rhywun arall eisoes wedi penderfynu hyn.',
  'error.NOT_FOR_YOUR_PERSPECTIVE': 'Mae’r grŵp hwn ar gyfer pobl â safbwynt gwahanol.',
  'error.BAD_SLUG': 'Defnyddiwch lythrennau bach, rhifau a chysylltnodau, gan ddechrau â llythyren.',
  'error.SLUG_TAKEN': 'Mae gan gymuned arall y cyfeiriad hwn. Dewiswch un arall.',
  'error.BAD_ODS_CODE': 'Rhowch god ODS: llythrennau a rhifau, fel RX3 neu 7A1.',
  'error.ODS_CODE_TAKEN': 'Mae gan y sefydliad hwn gymuned eisoes.',
  'error.BAD_DOMAIN': 'Rhowch barthau fel trust.nhs.uk, un ar bob llinell.',
  'error.BAD_DATE': 'Rhowch ddyddiad go iawn.',
  'error.BAD_CHOICE': 'Dewiswch un o’r atebion.',
  'error.NOT_ON_A_BREAK': 'Nid ydych chi ar seibiant.',
  'error.POSTING_PAUSED':
    'Ni allwch bostio yma ar hyn o bryd. Mae eich hysbysiadau’n dweud pam, a hyd pryd. Gallwch ddarllen popeth o hyd.',
  'error.NEWCOMER_LIMIT':
    'Rydych wedi postio llawer am eich wythnos gyntaf yma. Cadwch yr hyn rydych wedi’i ysgrifennu, a’i bostio’n hwyrach heddiw neu yfory.',
  'error.THREAD_MOVED': 'Mae’r drafodaeth hon wedi symud i grŵp na allwch ei weld.',
  'error.TOO_DEEP': 'Gallwch ateb ymateb, ond nid ateb i ymateb. Atebwch yr un cyntaf yn lle hynny.',
  'error.TOO_MANY': 'Mae hynny’n ormod. Dewiswch {{max, number}} neu lai.',
  'error.NOT_A_QUESTION': 'Dim ond cwestiwn all gael ateb.',
  'error.QUOTE_NOT_FOUND':
    'Nid yw’r geiriau rydych yn eu dyfynnu yn y neges honno mwyach. Dyfynnwch hi eto, neu atebwch heb ddyfynnu.',
  'error.PASSAGE_NOT_FOUND': 'Nid yw’r darn hwn yn y testun. Copïwch ef yn union fel y mae yno.',
  'error.CANNOT_BE_REPORTED': 'Ni ellir rhoi gwybod am hyn.',
  'error.TAKEN_BY_SOMEBODY_ELSE':
    'Mae rhywun arall wedi cymryd hwn. Gofynnwch iddyn nhw, neu edrychwch ar yr un nesaf.',
  'error.CONFLICT_OF_INTEREST':
    'Mae hyn amdanoch chi neu’n dod oddi wrthych chi, felly bydd rhywun arall yn penderfynu.',
  'error.CHANGED_MEANWHILE': 'Mae hyn wedi newid ers i chi ei agor. Edrychwch arno eto cyn penderfynu.',
  'error.EMPTY.summary': 'Dywedwch mewn brawddeg neu ddwy beth yw hwn',
  'error.EMPTY.note': 'Dywedwch beth newidiodd',
  'error.BAD_LINK': 'Rhowch gyfeiriad cyfan tudalen we, fel https://www.example.com/page',
  'error.BLANK_NOT_CONFIRMED': 'Ticiwch y blwch i ddweud nad oes cynllun go iawn nac unrhyw berson ynddo',
  'error.DAY_IS_PAST': 'Rhowch ddyddiad heddiw neu un diweddarach',
  'error.NOTHING_TO_SHARE':
    'Ychwanegwch destun, ffeil neu ddolen, er mwyn i bobl gael rhywbeth i’w ddefnyddio',
  'error.ACTION_FINISHED':
    'Mae’r cam gweithredu hwn wedi’i gwblhau neu ni fydd yn cael ei wneud. Agorwch ef eto i’w newid.',
  'error.EVIDENCE_OR_REASON': 'Ychwanegwch dystiolaeth, neu dywedwch yn onest pam nad oes dim',
  'error.ENDS_BEFORE_IT_STARTS': 'Rhowch ddiwrnod olaf nad yw cyn y cyntaf',
  'error.WRONG_PHASE':
    'Mae hwn wedi symud ymlaen, felly ni ellir gwneud hynny bellach, neu ddim eto. Edrychwch arno eto.',
  'error.CONSENT_NEEDED': 'Ticiwch y blwch i ddweud bod y person wedi cytuno',
  'error.DOES_NOT_ADD_UP': 'Nid yw’r rhifau hyn yn cyd-fynd. Cyfrwch eto.',
  'error.BAD_NUMBER': 'Rhowch rif o {{min, number}} i {{max, number}}',
  'error.NOBODY_NAMED_SO':
    'Nid oes neb yma o’r enw “{{name}}”. Gwiriwch yr enw y mae’r person yn ei ddefnyddio yma, neu ysgrifennwch ran ohono yn unig.',
  'error.SEVERAL_NAMED_SO':
    'Mae gan fwy nag un person yma “{{name}}” yn ei enw. Dewiswch pwy rydych chi’n ei olygu.',
};
