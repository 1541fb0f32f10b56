import type { AttributionData } from '../shared/attribution.ts';
import type { Complement, CueForm, CueVerb, Mode } from '../shared/cue-verbs.ts';
import { Tag } from '../shared/tags.ts';
import { wordEnds } from '../shared/word-ends.ts';
import { answers } from './answers.ts';
import { closedClass, nominal, plainVerbs, timeNouns } from './closed-class.ts';
import { conjugate } from './conjugation.ts';
import { adverbialPhrases, cueNouns, cueVerbs, sayingNouns } from './cue-verbs.ts';
import { freeOrder } from './free-order.ts';
import { svoForms } from './svo-forms.ts';

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const set = (list: string): ReadonlySet<string> => new Set(words(list));

const TAKES: Readonly<Record<string, Complement>> = {
  c: 'clause',
  z: 'infinitive',
  q: 'quotation',
  o: 'object',
  a: 'addressee',
  n: 'figure',
  m: 'count',
};
const MODES: Readonly<Record<string, Mode>> = { speech: 'speech', writing: 'writing', thought: 'thought' };

/** The forms of every cue verb; the lines of a verb that stands in several are joined. */
function compileVerbs(): ReadonlyMap<string, readonly CueForm[]> {
  const joined = new Map<string, CueVerb>();
  for (const line of cueVerbs.trim().split('\n')) {
    const [, codes = '', prepositions, mode = '', list = ''] = /^(\w+)(?:\/(\S+))? (\w+|-): (.*)$/.exec(line) ?? [];
    const objects = (prepositions ?? '').split(',').map((word) => (word === '=' ? '' : word));
    for (const entry of words(list)) {
      const before = joined.get(entry);
      const known = before?.mode ?? MODES[mode];
      joined.set(entry, {
        lemma: entry.replaceAll('_', ' '),
        takes: new Set([...(before?.takes ?? []), ...[...codes].flatMap((code) => TAKES[code] ?? [])]),
        ...(known && { mode: known }),
        particle: entry.split('_').slice(1),
        plainOnly: false,
        quotes: false,
        labels: (before?.labels ?? false) || codes.includes('l'),
        sourced: false,
        impersonal: (before?.impersonal ?? false) || codes.includes('i'),
        objects: codes.includes('o') ? [...(before?.objects ?? []), ...objects] : (before?.objects ?? []),
        figures: codes.includes('n') ? [...(before?.figures ?? []), ...objects] : (before?.figures ?? []),
        counts: codes.includes('m') ? [...(before?.counts ?? []), ...objects] : (before?.counts ?? []),
      });
    }
  }
  const forms = new Map<string, CueForm[]>();
  // those with a noun first: they say more
  for (const [entry, verb] of [...joined].sort((a, b) => b[1].particle.length - a[1].particle.length)) {
    const { finite, gerunds, infinitive } = conjugate(entry.split('_')[0] ?? '');
    const add = (word: string, form: CueForm['form']): void => {
      const list = forms.get(word) ?? [];
      list.push({ verb, form, joined: verb.particle.length === 0 });
      forms.set(word, list);
    };
    for (const word of finite) add(word, 'finite');
    for (const word of gerunds) add(word, 'gerund');
    if (!finite.includes(infinitive)) add(infinitive, 'infinitive');
  }
  return forms;
}

function compileTags(verbs: ReadonlyMap<string, readonly CueForm[]>): ReadonlyMap<string, number> {
  const tags = new Map<string, number>();
  const add = (list: readonly string[], tag: number): void => {
    for (const word of list) tags.set(word, (tags.get(word) ?? 0) | tag);
  };
  for (const [name, list] of Object.entries(closedClass)) add(words(list), Tag[name as keyof typeof closedClass]);
  const closed = new Set(tags.keys());
  const open = (list: readonly string[], tag: number): void =>
    add(
      list.filter((word) => !closed.has(word)),
      tag,
    );
  open(words(plainVerbs), Tag.verb);
  for (const [word, forms] of verbs)
    for (const { form } of forms)
      open([word], form === 'infinitive' ? Tag.infinitive : form === 'gerund' ? Tag.participle : Tag.verb);
  for (const word of words(nominal)) tags.set(word, Tag.noun);
  return tags;
}

const ADJECTIVE = /(?:[ыио]й|[ая]я|[ое]е|[ыи]е|[ое]го|[ое]му|[ыи]м|[ую]ю|[ыи]х|[ыи]ми)$/;
const VERB =
  /(?:[аиыу]л(?:а|о|и)?(?:с[яь])?|ял(?:а|о|и)?(?:с[яь])?|ел(?:ся|ась|ись)|[аяуие]ет(?:ся)?|[аяу]ют(?:ся)?|ятся|утся|ится|ется|[жшчщ]ат(?:ся)?|[а-я]{3}ят|(?:а|е|ё)но|ято|(?:ова|ержа|аза|иса|[аеиоуя][жщчшл]е)н|рыт|убит|разбит|(?:ва|са|да|ле|ще|же|че|ше|ре|де)ны)$/;

/** Infinitives in -сти, -зти, -чь, which look like nouns: провести, помочь. */
const INFINITIVE =
  /^(?:(?:в|вы|про|при|пере|под|от|за|до|на|с|у|из|воз|раз|рас|произ|пре|обо|пред)(?:вести|нести|везти|грести|брести|мести|плести|расти)|нести|везти|расти|спасти|(?:приобр|изобр|обр)ести|(?:по|с|из)?мочь|(?:с|у|обе|пре)?беречь|(?:под|за|с|вы)?жечь|(?:при|от|во|вы|из|раз|у)влечь|(?:до|по|на|за)стичь|пренебречь|(?:пре|рас|под|на|от)сечь|стеречь|(?:за|из|при)?лечь)$/;

/** Past forms of one man or thing without -л: истек, сберег, принес, погиб. */
const PAST =
  /^(?:(?:ис|у|про|вы|за|по|на|с|при|рас|пере)т[её]к|(?:пре|рас|под|от|вы)с[её]к|(?:при|от|во|вы|из|раз|у)вл[её]к|(?:об|на|из)р[её]к|(?:с|под|за|вы|об|пере)ж[её]г|(?:с|у|о)?бер[её]г|(?:при|у|вы|про|за|на|от|под|пере|раз|с|до|из|по|пре|вз)н[её]с|(?:при|у|вы|про|за|от|под|пере|раз|с|до|по)в[её]з|(?:за|в|вы|про|под|с|до|пере)лез|(?:за|у|по|с|вы|про|под)полз|(?:вы|до|под|от|пере|с|за)рос|(?:за|у)мер|(?:за|от|под|рас)пер|(?:с|вы|за)т[её]р|(?:по|у)гиб|ушиб|(?:от|опро|под|с|низ|из)верг|(?:воз|про|при|по)ник|(?:до|за|на|по)стиг|(?:из|от|при|вы|за)вык|(?:за|про|вы|под|при)мерз|(?:за|про|о|по)глох|(?:за|про|вы|у|от|ис|ус|вы)сох|(?:по|за|рас|на)тух|исчез|(?:за|про|ото)мок|(?:по|из|под)стриг|смог|помог)$/;

/** Adverbs of manner: резко, подробно, сдержанно. */
const ADVERB =
  /^(?!судно$|пятно$|полотно$|бревно$|сукно$|волокно$)[а-яё]{2,}(?:[аеиыуяёо]нно|[длтзвб]ко|[вчшбсждтй]но|льно)$/;

/** Class of an unknown Russian word from its ending: all that tells nothing else is taken for part of a noun phrase. */
function guess(word: string, lower: string, initial: boolean): number {
  if (word !== lower && (!initial || (word.length > 2 && word === word.toUpperCase()))) return Tag.noun;
  if (/(?:ально|енно|ивно|ично|тельно|онно|ески)$/.test(lower)) return Tag.adverb;
  if (
    lower.length > 4 &&
    (/[аиеяыу]ть(?:ся)?$|тись$|[йз]ти$/.test(lower) || (/(?:ти|чь)$/.test(lower) && INFINITIVE.test(lower)))
  )
    return Tag.infinitive;
  if (
    /(?:[аяи]в|вши|вшись|ясь|ая́)$/.test(lower) &&
    lower.length > 4 &&
    !/(?:состав|устав|сплав|рукав|здрав|(?:арх|мот|акт|коллект|масс|зал|разл|прил|отл|кооперат|нормат|детект|рецид|нарр?ат|позит|негат)ив)$/.test(
      lower,
    )
  )
    return word === lower ? Tag.participle : Tag.participle | Tag.noun;
  if (/[кгсзрбх]$/.test(lower) && PAST.test(lower)) return Tag.verb;
  if (lower.length > 3 && VERB.test(lower) && !/(?:ител|тел|стрел)и$/.test(lower)) return Tag.verb;
  if (ADJECTIVE.test(lower)) return Tag.adjective;
  return ADVERB.test(lower) ? Tag.adverb : Tag.noun;
}

/** Oblique forms that no subject has: жителей, бандитов, корпорацию, родителям, позвонившим. */
const OBLIQUE = /(?:ей|ов|ев|ам|ям|ами|ями|ах|ях|ом|ем|у|ю|ого|его|ому|ему|ых|их|ыми|ими)$/;
const NOMINATIVE_IN_OBLIQUE = /^(?:сам|их|его|все|всех|музей|лицей|еврей|многие|дом)$/;
/** Offices that begin with their head: завлабораторией, замминистра. */
const OFFICE =
  /^(?:зав|зам|помощ|пом|глав)(?:[а-яё]{4,}(?:ой|ей|ом|ием|ами)|главы|министра|директора|начальника|губернатора|мэра|председателя|прокурора)$/i;

/** Verbs of several: сообщили, просят. */
const PLURAL = /(?:ли|лись|[юуя]т|[юуя]тся|[жшчщ]ат)$/;

/** Names of several: США, СМИ, Россияне; foreign ones tell nothing. */
const PLURAL_NAME = /^\p{Lu}+$|(?:[ыи]|[ыи]е|не)$|^[A-Za-z]/u;

/** Endings only: a name says nothing, so that `first` is to be given in lower case only where it stands so. */
function agrees(first: string, verb: string, several: boolean): boolean {
  if (OFFICE.test(first)) return true;
  if (first !== first.toLowerCase()) return several || !PLURAL.test(verb) || PLURAL_NAME.test(first);
  if (OBLIQUE.test(first) && !NOMINATIVE_IN_OBLIQUE.test(first)) return false;
  return (
    several ||
    !PLURAL.test(verb) ||
    (/(?:[ыи]|[ыи]е|[ая]не|ора|ства|теля|господа|ева|ья|ата)$/.test(first) && !/(?:ние|тие|ство|ое)$/.test(first))
  );
}

const verbs = compileVerbs();

const adverbials = new Map<string, string[][]>();
for (const phrase of adverbialPhrases
  .trim()
  .split('\n')
  .flatMap((line) => line.split(',').map((one) => one.trim()))) {
  const [first = '', ...rest] = words(phrase);
  adverbials.set(
    first,
    [...(adverbials.get(first) ?? []), rest].sort((a, b) => b.length - a.length),
  );
}

const nouns = new Map<string, Mode | undefined>();
const saying = new Set<string>();
for (const line of [...cueNouns.trim().split('\n'), ...sayingNouns.trim().split('\n')]) {
  const [mode = '', list = ''] = line.split(': ');
  for (const word of words(list)) nouns.set(word, MODES[mode]);
}
for (const line of sayingNouns.trim().split('\n'))
  for (const word of words(line.split(': ')[1] ?? '')) saying.add(word);

/** Nouns of those who speak; what ends in them does too. */
const speakers = wordEnds(`
  трейдеры брокеры торговцы свёкор свекор свекровь тесть тёща теща зять дед дедушка бабушка тётя тетя дядя санитар санитары
  санитарка фельдшер акушерка медсестра медсёстры медсестры водолазы могильщик могильщики район округ город область
  организаторы повстанцы боевики врачи медики власти оппозиция волонтеры волонтёры правозащитники спасатели мэрия
  администрация штаб родители посольство следователи секретарь представитель представительница министр премьер
  министерство президент канцлер глава начальник председатель полиция больница клиника госпиталь крест полумесяц
  ведомство агентство правительство суд адвокат адвокаты газета издание журнал канал телеканал портал эксперт
  эксперты ученый учёный ученые учёные партия союз компания фирма организация директор губернатор мэр вице-мэр
  депутат депутаты сенатор свидетель свидетели очевидец очевидцы источник источники собеседник критики чиновник
  чиновники институт комиссия комитет совет исследование отчет армия генерал командующий жители житель жительница
  родственники соседи офицер аналитик аналитики журналист журналисты корреспондент экономист врач прокурор
  прокуратура следователь следствие судья лидер руководитель кандидат владелец редактор учитель активист активисты
  рабочие служба центр ассоциация посол мвд мчс фсб минздрав минобороны мид замглавы пострадавший пострадавшая
  водитель водители подозреваемый обвиняемый синоптики пользователь пользователи подписчик подписчица мать отец
  муж жена политик политолог спикер омбудсмен гособвинение синоптик документ исследования опрос росстат инженер
  капитан тренер актер актриса певец певица писатель режиссер блогер юрист эколог лесник пресс-служба дирекция
  бюро управление управа департамент инспекция палата фонд общество объединение движение фронт коалиция альянс
  группа группировка бригада командование генштаб гарнизон флот силы войска гвардия пограничники военные
  полицейские пожарные медик сотрудники сотрудник сотрудница правление руководство оператор перевозчик завод
  предприятие холдинг концерн банк биржа церковь патриархия патриархат епархия митрополит епископ архиепископ
  священник имам муфтий раввин парламент дума госдума сенат конгресс кабмин кабинет ратуша муниципалитет горсовет
  префект префектура староста старейшина старейшины дипломат дипломаты консул консульство миссия делегация
  консул консулы генконсул посол послы атташе наблюдатели защитник защитники правозащитник правозащитница прокуроры коронер патологоанатом эпидемиолог
  сейсмолог сейсмологи метеоролог метеорологи гидролог гидрологи геолог геологи социолог социологи психолог
  историк учительница студент студенты сестра брат сын дочь вдова вдовец сосед соседка друг коллега коллеги хозяин
  хозяйка фермер фермеры организатор активистка журналистка редакция телекомпания радиостанция сайт пресса
  сепаратисты исламисты талибы ополченцы избирком статистики аудитор аудиторы страховщик страховщики оценщики
  инспектор инспекторы комиссар уполномоченный координатор менеджер управляющий бригадир диспетчер пилот пилоты
  машинист пассажир пассажиры пассажирка делегат делегаты представители представительницы руководители владельцы секретари председатели кандидаты лидеры заместители советники помощники тренеры авторы автор заместитель заместительница зампред гендиректор вице-премьер вице-губернатор вице-президент вице-спикер советник помощник аким акимат акимы коммунальщики энергетики железнодорожники дорожники нефтяники горняки шахтеры шахтёры авиакомпания местные сельчане односельчане замакима облэнерго водоканал росавиация оперштаб минэнерго переговорщик переговорщики посредник посредники король
  королева принц султан эмир шейх папа патриарх кардинал генсек комендант полковник майор лейтенант подполковник
  адмирал маршал сержант министры губернаторы мэры сенаторы чиновница судьи следственный спасатель волонтер
  волонтёр доброволец добровольцы опекун старшина бухгалтер депутатка главврач хирург хирурги медсестра медсестры
  фельдшер фельдшеры партнер партнёр паблик паблики каналы блогеры ребята люди мужчины женщины девушки парни подростки школьники россияне москвичи граждане туристы покупатели клиенты пассажиры продавцы хозяева супруги болельщики зрители пенсионеры дачники горожане пациенты ветераны спортсмены артисты мошенники хакеры разработчики архитекторы ученики одноклассники друзья близкие знакомые мужчина женщина девушка юноша парень подросток школьник школьница пенсионер пенсионерка студентка турист туристка сторож охранник вахтер вахтёр дворник продавец кассир повар официант таксист курьер слесарь электрик строитель грузчик машинистка преподаватель воспитательница лаборант ректор декан тренеры вожатый проводник проводница стюардесса учителя преподаватели педагоги матери отцы источника собеседника свидетеля очевидца чиновника дипломата сотрудника
`);

/** What is set by a decision, not told: rates, prices, pay. */
const MEASURES = set(
  'ставку ставки цену цены тариф тарифы пошлину пошлины налог налоги зарплату зарплаты пенсию пенсии пособие пособия штраф штрафы плату стоимость балл баллы срок сроки лимит лимиты порог добычу производство выпуск экспорт импорт штат скорость температуру нагрузку мощность точность премию премии кредит аренду бюджет расходы',
);

/** What is spread by word of mouth or post. */
const RUMOURS =
  /^(?:слух(?:и|ов|а|)|информаци(?:ю|и)|сведени(?:я|й|е)|фейк(?:и|ов|)|верси(?:ю|и)|сообщени(?:е|я|й)|новост(?:ь|и)|заявлени(?:е|я))$/;

/** What is told where it is laid open. */
const DETAILS = /^(?:подробност|детал|планы|секрет|им[яе]|причин|данные|содержание|сумм)/;

/** What an eyewitness tells of by having seen it. */
const BODIES =
  /^(?:тел(?:о|а|ами|)|труп(?:а|ы|ов|)|гроб(?:а|ы|ов|)|могил(?:а|ы|у|)|убит(?:ых|ого|ый)|погибш(?:их|его)|мертв(?:ых|ого)|м[её]ртв(?:ых|ого)|ранен(?:ых|ого|ый)|пострадавш(?:их|его)|обгоревш(?:их|его))$/;

/** Those whom a state befell, as they are told of without a verb: «знает о девяти погибших». */
const OUTCOMES =
  /^(?:(?:погибш|умерш|скончавш|пострадавш|пропавш|выживш|уцелевш|заболевш|заразивш)\p{L}+|(?:убит|ранен|задержанн|арестованн|похищенн|эвакуированн|спас[её]нн|м[её]ртв|госпитализированн|инфицированн|травмированн)(?:ых|ого|ыми|ые|ый)|смерт(?:ь|и|ей|ях)|гибел[ьи]|тел(?:о|а|ах|)|труп(?:а|ы|ов|ах|)|жертв(?:а|ы|ах|)|случа(?:й|я|ев|ях)|заложник(?:а|ов|ах))$/u;

/** Росздрав…, минтранс …: bodies of the state by their first part. */
const MINISTRY = /(?:рос|мин|гос|мос)(?!си|кв|ут|ск|т)[а-я]{4,}$/;

export const attribution: AttributionData = {
  order: 'svo',
  capitalisedNouns: false,
  tags: compileTags(verbs),
  guess,
  verbs,
  phrases: [],
  complementisers: set('что чтобы как почему зачем будто кто где куда ли'),
  asWords: set('как'),
  soWords: new Set(),
  prepositions: set('согласно'),
  postpositions: new Set(),
  nounPrepositions: new Map([
    ['по', saying],
    ['со', set('слов')],
    ['с', set('слов')],
  ]),
  nouns,
  backReferences: new Set(),
  hearsay: [['говорят']],
  impersonalReports: [
    {
      words: [
        set('есть имеются имелись появились появилась поступили поступила поступают поступает ходят распространились'),
        set('сведения данные сообщения информация слухи'),
        set('о об обо что'),
      ],
      speaker: 1,
    },
    { words: [set('было'), set('заявлено сообщено объявлено указано сказано доложено'), set('о об обо')], speaker: -1 },
    { words: [set('сообщается сообщалось говорится говорилось писали сообщали'), set('о об обо')], speaker: -1 },
  ],
  impersonal: set('это'),
  sourcePrepositions: set('в из'),
  pointers: set('это'),
  perfect: new Set(),
  passive: new Set(),
  hearsayModals: new Set(),
  addressee: new Set(),
  answers,
  bracketOpeners: set('это так говорит говорят'),
  worded: /(?!)/,
  declined: /(?!)/,
  speakers: { test: (word) => speakers.test(word) || MINISTRY.test(word) },
  mute: /(?:ость|ение|ание|(?<!поли|организа|ассоциа|администра|делега|редак|фрак|оппози|коали|федера|корпора|инспек)ция|изм|(?<![а-яё])(?:проект|процесс|рынок|рыночек|часы|смарт-часы|приложение|программа|технология)|кризис|год|цена|цены|вирус|шторм|землетрясение|пожар|взрыв|смерть|жертва|жертвы)$/,
  never: set(`${timeNouns} никто ничто`),
  nobody: { first: set('никто ничто никакой никакая никакое никакие'), before: set('ни') },
  verbSecond: null,
  svo: {
    forms: svoForms,
    bareClauses: false,
    attaching: set('по при из'),
    adverbials,
    insets: [['если', 'верить']],
    within: set('в во на'),
    by: new Set(),
    tallies: set(
      'число числа счёт счет подсчёт подсчет подсчёты подсчеты итог итоги итогов цифру цифры цифрой данные список оценку оценки сводку статистику',
    ),
    turning: set('а но однако хотя тогда'),
    openers: set('что чтобы'),
    beside: set('чем'),
    possessive: () => false,
    reportsWhole: true,
    pointing: [
      ['об', 'этом'],
      ['о', 'чем'],
      ['о', 'чём'],
      ['о', 'случившемся'],
      ['о', 'происшествии'],
    ],
    told: /^(?:.{3,}(?:ам|ям)|агентству|изданию|телеканалу|каналу|газете|порталу|радиостанции|корреспонденту|журналу|им|ему|ей|нам|мне|вам)$/,
    toldAgrees: /^(?:.{2,}(?:ому|ему)|.{3,}(?:ым|им)|своей|нашей|вашей|местной|местным)$/,
    apposed: /(?:вш|[ую]щ|[ая]щ)(?:его|ей|их|ему|им)(?:ся)?$|(?:анн|енн|ённ|ят|ут)(?:ого|ой|ых|ому|ым)$/,
    accusative: /(?:[бвгджзклмнпрстфхцчшщ]у|[аеиья]ю|ию|[еая]ние|[яи]тие|ствие)$/,
    surname: /^\p{Lu}\p{Ll}+(?:ов|[её]в|ей|[её]м|ом)$/u,
    partOf: set('из'),
    personal: /[аеяу](?:ю|ем)$/,
    several: /(?:[юуя]т|[жшчщ]ат)(?:ся)?$/,
    hedges: set('якобы мол дескать'),
    plural: /(?:ли|лись|[юуя]т|ат|[юуя]тся|ится|ется|ся)$/,
    agrees,
    occasions: set(
      'ходе рамках эфире интервью беседе разговоре комментарии ответ запрос вопрос брифинге пресс-конференции встрече чате чатах заседании совещании кулуарах понедельник вторник среду четверг пятницу субботу воскресенье время фоне письме суде',
    ),
    phases:
      /^(?:продолж(?:ает|ают|ал|ала|ало|али|ит|ат|ил|ила|или)|(?:начина|начал|перестал|переста[её]|прекраща)(?:ет|ют|т|а|о|и|)|стал(?:а|о|и|))$/,
    means: new Set(),
    loose: set('в во на после перед до через'),
    numbers:
      /^(?:дв(?:а|е|ух|ум|умя|ое|оих|оим|оими)|об(?:а|е|оих|еих)|тр(?:и|[её]х|[её]м|емя|ое|оих|оим|оими)|четыр(?:е|[её]х|[её]м|ьмя)|(?:четвер|пятер|шестер|семер|восьмер|девятер|десятер)(?:о|ых|ым|ыми)|(?:пят|шест|сем|восем|восьм|девят|десят|двадцат|тридцат|(?:один|две|три|четыр|пят|шест|сем|восем|девят)надцат)(?:ь|и|ью)|восемью|сорока?|пят(?:ь|и|ью)десяти?|шест(?:ь|и|ью)десяти?|сем(?:ь|и|ью)десяти?|восем(?:ь|ью)десяти?|восьмидесяти|девяноста?|ста|сто|двести|двухсот|триста|тр[её]хсот|четыреста|четыр[её]хсот|(?:пят|шест|сем|восем|девят)(?:ь|и)сот|восьмисот|сот(?:ня|ни|не|ню|ней|ен|ням|нями|нях)|десят(?:ок|ка|ку|ком|ке|ки|ков|кам|ками|ках)|дюжин(?:а|ы|е|у|ой|)|тысяч(?:а|и|е|у|ей|ам|ами|ах|)|миллион(?:а|у|ом|е|ы|ов|ам|)|миллиард(?:а|у|ом|е|ы|ов|ам|)|млн|млрд|тыс)$/,
    counts:
      /^(?:числ(?:о|а|у|ом|е)|количеств(?:о|а|у|ом|е)|счет|счёт|сч[её]та|цифр(?:а|ы|у|е|ой|)|данны(?:е|х|м|ми)|оценк(?:а|и|у|е|ой)|потер(?:и|ь|ям|ями|ях)|ущерб(?:а|у|ом|е|)|итог(?:а|и|ов|)|сводк(?:а|и|у|е|ой)|сообщени(?:е|я|ю|ем|й)|заявлени(?:е|я|ю|ем|й)|списо?к(?:а|у|ом|е|и|)|статистик(?:а|и|у|е|ой)|прогноз(?:а|у|ом|ы|)|утверждени(?:е|я|ю|ем)|информаци(?:я|и|ю|ей)|сведени(?:я|й|ям|ями))$/,
    owners: new Set(),
    nounObjects: new Map(),
    copulas: new Set(),
    putAt: set('в до на с'),
    sourcing: new Set(),
    refusals: new Set(),
    silences: new Map(
      words('отказаться отказываться').map((lemma) => [
        lemma,
        set(
          'комментировать прокомментировать говорить сказать сообщать сообщить называть назвать уточнять уточнить отвечать ответить давать дать раскрывать раскрыть пояснять пояснить обсуждать подтверждать подтвердить',
        ),
      ]),
    ),
    namings: new Set(),
    telling: new Set(),
    ownNames: new Set(),
    ownCounts: new Set(),
    ownWords: new Set(),
    standing: /(?!)/,
    believed: new Set(),
    quotedBy: () => false,
    abbreviations: new Set(),
    evidence: new Set(),
    possessors: new Set(),
    parts: set('включая среди большинство половина часть все преимущественно'),
    idioms: new Map(
      words(
        'повысить повышать увеличить увеличивать снизить снижать понизить понижать уменьшить уменьшать сократить сокращать поднять поднимать изменить изменять пересмотреть довести доводить',
      ).map((lemma) => [lemma, MEASURES]),
    ),
    only: new Map(
      words('распространить распространять разгонять тиражировать муссировать')
        .map((lemma): [string, RegExp] => [lemma, RUMOURS])
        .concat([
          ['раскрыть', DETAILS],
          ['видеть', BODIES],
          ['числить', OUTCOMES],
          ['оплакивать', OUTCOMES],
          ['знать', OUTCOMES],
          ['стоять', OUTCOMES],
          ['увидеть', BODIES],
        ]),
    ),
    attributing: new Set(),
    accompanying: set('при со'),
    to: new Set(),
    nominatives: /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/,
    free: freeOrder,
  },
};
