/**
 * Words that stand in names and are not the name: titles, particles, legal forms, numerals, short forms of given names.
 * Collected for this project from general knowledge, not taken over from a published list. In lower case, Latin ones
 * without diacritics unless looked up with them.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/** Titles, forms of address, offices and ranks before or after a name, in German, English, French, Russian and others. */
export const TITLES = words(`
  mr mrs ms miss mx sir dame lord lady dr prof professor ing dipl med phil mag hon rev reverend fr
  herr frau hr fr doktor freiherr graf prinz baron
  monsieur madame mademoiselle mme mlle m sr sra senor senora don dona signor
  president prasident praesident prasidentin praesidentin presidente präsident präsidentin premier ministerprasident
  ministerpräsident premierminister minister ministerin chancellor kanzler bundeskanzler kanzlerin bundeskanzlerin
  senator governor gouverneur general generalmajor oberst colonel major captain lieutenant sergeant marshal marschall
  admiral ambassador botschafter speaker chairman vorsitzender king queen konig königin prince princess emperor pope
  sheikh shaikh sheik shaykh scheich emir amir imam mullah maulana mawlawi mufti ayatollah ayatullah hojatoleslam
  haji hajji hadschi qari sayyid hafiz ustad
  г гн господин госпожа товарищ президент премьер премьер-министр министр генерал полковник майор капитан
  лейтенант маршал адмирал губернатор посол доктор профессор шейх имам муфтий мулла пан пані пани президента
`);

/** Titles that are also given names or family names: a title only where at least two other words are left. */
export const DOUBTFUL_TITLES = words(
  'graf prinz don amir haji hajji hafiz sayyid marshal major king prince imam m fr baron sheikh shaikh sheik shaykh general lord',
);

/** Small words of family names: they weigh nothing. */
export const PARTICLES = words(`
  al el ul ol as ash ad ar an at az von van vom zu zum zur der den de del della di da do dos das du la le les las los
  ter ten te of the und y e i i. af av na dela d l o
  аль эль ас аш ад ар ан аз ат фон ван дер ден де ди да дю ла ле
`);

/** Particles that say "son or daughter of": they bind the word that follows. */
export const FILIATIONS = words('bin ben ibn bint binte bnt бин бен ибн бинт');

/** Parts of Kazakh and other Turkic patronymics that may stand apart. */
export const PATRONYMIC_WORDS = words('uly uli ogly oglu ogli qyzy kyzy kizi gyzy улы оглы кызы ұлы қызы гызы');

/** Small words of organisations' names. */
export const STOPWORDS = words(`
  the of and for in on at to a an und der die das des fur für von in im zu et de la le les du des pour y e del da do
  и по в на за об о для при
`);

/** Words that tell that a name is an organisation's. */
export const ORGANISATION_WORDS = words(`
  bank company corporation group holding holdings fund trust foundation university ministry committee council agency
  institute association union party army front brigade movement international national industries systems services
  enterprises partners capital bureau office federation organization organisation government department academy force
  gesellschaft verein verband ministerium ausschuss rat behorde behörde agentur stiftung partei gruppe bewegung
  bataillon brigade organisation regierung amt bundesamt universitat universität werke vertrag vertrags
  банк компания группа фонд университет министерство комитет совет агентство институт ассоциация союз партия армия
  бригада движение завод корпорация организация правительство служба академия центр общество холдинг
  solutions securities motors motor electronics aviation airlines energy pharmaceuticals insurance logistics shipping
  technologies technology construction engineering refinery gas oil petroleum telecom media bancorp states republic
`);

/** Organisations' words that distinguish next to nothing. */
export const GENERIC_WORDS = words('company corporation corp co group gruppe holding компания группа корпорация');

/** Legal forms: a class (what it amounts to) and the ways to write it, punctuation removed. */
export const LEGAL_FORMS: ReadonlyArray<readonly [string, string]> = [
  [
    'limited',
    'ltd|limited|ltda|limitada|pty ltd|pte ltd|pty limited|pte limited|private limited|pvt ltd|co ltd|co limited|company limited',
  ],
  [
    'limited',
    'llc|l l c|limited liability company|ooo|общество с ограниченной ответственностью|ооо|тоо|тов|too|tov|oo',
  ],
  [
    'limited',
    'gmbh|gesellschaft mit beschrankter haftung|ges m b h|mbh|sarl|sàrl|societe a responsabilite limitee|srl|societatea cu raspundere limitata|societa a responsabilita limitata|spzoo|sp z oo|sp z o o|spolka z ograniczona odpowiedzialnoscia|bv|bvba|kft|doo|oy|sro|s r o|sl|sia|uab|as r o',
  ],
  [
    'stock',
    'ag|aktiengesellschaft|sa|s a|societe anonyme|sociedad anonima|spa|nv|ab|asa|as|a s|se|plc|public limited company|jsc|ojsc|cjsc|pjsc|zao|oao|pao|ao|joint stock company|open joint stock company|public joint stock company|closed joint stock company|акционерное общество|открытое акционерное общество|публичное акционерное общество|закрытое акционерное общество|ао|оао|зао|пао|нао|ат|пат|inc|incorporated|kgaa|sas|sa de cv|kk|oyj|tbk',
  ],
  ['corporation', 'corp|corporation|co|company|companie|compagnie|compania|cie'],
  ['partnership', 'lp|llp|limited partnership|kg|ohg|gbr|gmbh co kg|snc|sca'],
  ['association', 'ev|eingetragener verein|ano|ано|автономная некоммерческая организация|nko|нко'],
  ['bank', 'na'],
];

/** Spelled numerals, ordinals and Roman numbers as figures. */
export const NUMERALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    '1st': 1,
    '2nd': 2,
    '3rd': 3,
    '4th': 4,
    '5th': 5,
    '6th': 6,
    '7th': 7,
    '8th': 8,
    '9th': 9,
    '10th': 10,
    eins: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    funf: 5,
    fuenf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    erste: 1,
    erster: 1,
    erstes: 1,
    zweite: 2,
    zweiter: 2,
    dritte: 3,
    dritter: 3,
    vierte: 4,
    funfte: 5,
    sechste: 6,
    один: 1,
    два: 2,
    три: 3,
    четыре: 4,
    пять: 5,
    шесть: 6,
    семь: 7,
    восемь: 8,
    девять: 9,
    десять: 10,
    первый: 1,
    первая: 1,
    второй: 2,
    вторая: 2,
    третий: 3,
    третья: 3,
    четвертый: 4,
    пятый: 5,
    шестой: 6,
    i: 1,
    ii: 2,
    iii: 3,
    iv: 4,
    v: 5,
    vi: 6,
    vii: 7,
    viii: 8,
    ix: 9,
    x: 10,
    xi: 11,
    xii: 12,
    xiii: 13,
    xiv: 14,
    xv: 15,
    xvi: 16,
    xvii: 17,
    xviii: 18,
    xix: 19,
    xx: 20,
  }),
);

/** Abbreviated words in organisations' names. */
export const ABBREVIATED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    intl: 'international',
    int: 'international',
    natl: 'national',
    govt: 'government',
    dept: 'department',
    univ: 'university',
    assoc: 'association',
    inst: 'institute',
    mfg: 'manufacturing',
    bros: 'brothers',
    st: 'saint',
    us: 'united states',
    usa: 'united states',
    uk: 'united kingdom',
    labour: 'labor',
    organisation: 'organization',
    centre: 'center',
    defence: 'defense',
  }),
);

/** Groups of given names that are one name: short forms, and the same saint in several languages. */
export const GIVEN_NAMES = `
abd abdul abdel abdal abdol abdoul абд абдул абдель абдаль
alexander aleksandr alexandr oleksandr aljaksandr alexandre alessandro sasha sascha саша alex александр
alexei aleksey alexey alexej oleksiy alexis aljoscha alyosha алексей алёша
andrei andrey andrew andreas andriy andrej andre андрей эндрю андреас
anthony antony anton antonio toni tony энтони антон антоний антонио
anna anne ann hannah hanna anja анна энн анн
benjamin ben benny вениамин бенджамин биньямин
boris borya
catherine katherine kate katharina ekaterina jekaterina kateryna katya katja екатерина катерина кэтрин
charles karl carl carlos carlo чарльз карл шарль карлос charlie чарли
christopher christoph christophe cristobal кристофер христофор chris крис
daniel dan danny daniil danylo даниил дэниел
david dave davide давид дэвид
dmitry dmitri dmitrij dmytro dima дима
edward ed eddie ted teddy ned eduard эдуард эдвард
elizabeth liz lisa beth betty elisabeth elisabetta isabel елизавета элизабет
eugene evgeny yevgeny jewgeni yevhen evgenij schenja zhenya евгений юджин
francis franz francois francesco francisco frank франциск франц франсуа фрэнсис франческо франсиско
frederick friedrich frederic fritz fred фридрих фредерик
george georg georgy georgi juri yuri yury jurij yuriy heorhiy jorge джордж георг георгий юрий жорж хорхе
gregory grigory grigori hryhoriy greg григорий грегори
helen helena elena jelena olena елена хелен
henry heinrich henri enrique harry hank генри генрих анри энрике
hugo hugh уго гуго хьюго
irene irina iryna ирина
james jim jimmy jamie jacob jacques jakob yakov jakow jaime джеймс яков жак якоб
john johann johannes ivan iwan jean juan giovanni johnny jack hans jan ioan vanya wanja ваня джон иоганн жан хуан иван джованни иоанн
joseph josef iosif giuseppe jose joe иосиф джозеф йозеф жозеф хосе джузеппе джо
julia julie juliana yulia yuliya julija юлия джулия жюли
julius jules julian юлий жюль джулиан
laurence lawrence lorenz laurent larry лоренс
leo lev leon lew лев лео
louis ludwig luis lewis luigi луи людвиг людовик луис
margaret maggie margarita margarete peggy маргарет маргарита
maria mary marie masha mascha marija мария мэри мари
mark marcus markus marco marc марк
matthew matthias matt matvei mathieu матвей мэтью
maurice moritz морис
michael mikhail michail mykhailo misha mischa michel miguel mike mick michele михаил майкл михаэль мишель мигель
muhammad mohammed mohamed mohammad muhammed mohamad mehmet magomed mukhammad мухаммед магомед мохаммед
nicholas nikolai nikolay mykola nikolaj nick nicolas kolya николай николас
olga olha helga
osama usama
paul pavel pawel pavlo pablo paolo павел пол поль пауль павло
peter pyotr petr petro pjotr pierre pietro pedro pete пётр петр питер пьер петро петер
philip filip filipp phil philippe филипп
richard dick rick ricky ричард рихард
robert bob bobby rob
samuel sam sammy
sergei sergey serhiy sergej serge
stephen steven stefan stepan steve stephan etienne стивен стефан степан стив
sophia sofia sophie софия софи
susan susanna suzanne сьюзан
theodore ted fyodor fedor fjodor theodor teodor фёдор федор теодор
thomas tom tommy tomas foma
victor viktor vittorio
vincent vincenzo vicente винсент
vladimir volodymyr wladimir wolodymyr uladzimir vova volodya wolodja
vasily wassili vasyl basil василий
walter gualtiero уолтер вальтер
william bill billy will wilhelm liam guillaume guglielmo вильгельм уильям вильям гийом билл
`;

/** Endings of patronymics in Russian, Ukrainian, Belarusian, Kazakh and their romanisations. */
export const PATRONYMICS: readonly string[] =
  `ovich evich ovych evych owitsch ewitsch owytsch jowytsch ovitch evitch ovic ovna evna owna ewna ivna uly kyzy qyzy
  ович евич ёвич йович овна евна ична івна ївна ұлы улы қызы кызы
  овича евича овичу евичу овичем евичем овиче евиче овны евны овне евне овну евну овной евной`
    .split(/\s+/u)
    .filter(Boolean);

/** Abbreviations before the names of ships. */
export const SHIP_PREFIXES = words('mv mt ms ss mts m/v т/х мв тх');
