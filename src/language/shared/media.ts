import type { Via } from '../../model/index.ts';
import { tokenize } from '../../text/tokens.ts';
import { compileWordLists, deferred, type PhraseNode } from './phrases.ts';

/** A medium: `name` is the same in every language, `forms` are how texts write it. */
export interface Medium {
  readonly kind: Via['kind'];
  readonly name: string;
  readonly forms: readonly string[];
  /** Its name is also a common word: it counts only in quotation marks, behind "Zeitung" or behind a word of credit. */
  readonly ambiguous: boolean;
}

/**
 * Agencies, newspapers, broadcasters and networks of the German, English and Russian world and of Ukraine and Kazakhstan,
 * written from knowledge. A line: kind, name = forms. `~` stands for the Russian endings of a noun, `*` before a form says
 * that it is also a common word.
 */
const LINES = `
agency TASS = TASS, ТАСС, Itar-Tass, ITAR-TASS, ИТАР-ТАСС
agency RIA Novosti = RIA Novosti, RIA Nowosti, Ria Nowosti, РИА Новости, RIA
agency Interfax = Interfax, Интерфакс~
agency Interfax-Ukraine = Interfax-Ukraine, Интерфакс-Украина
agency Ukrinform = Ukrinform, Укринформ~
agency UNIAN = UNIAN, УНИАН
agency Kazinform = Kazinform, Казинформ~
agency KazTAG = KazTAG, КазТАГ
agency BelTA = BelTA, Belta, БелТА
agency Kabar = Kabar, Кабар
agency Sputnik = *Sputnik, *Спутник
agency dpa = dpa, DPA, Deutsche Presse-Agentur, Deutschen Presse-Agentur, ДПА
agency AFP = AFP, Agence France-Presse, АФП
agency AP = AP, Associated Press, Ассошиэйтед Пресс
agency Reuters = Reuters, Рейтер, Рейтерс
agency APA = APA
agency Keystone-SDA = SDA, Keystone-SDA
agency epd = epd
agency KNA = KNA
agency Bloomberg = Bloomberg, Блумберг, Bloomberg News
agency Xinhua = Xinhua, Синьхуа
agency Anadolu = Anadolu, Anadolu Agency, Анадолу
agency IRNA = IRNA
agency Tasnim = Tasnim, Тасним
agency Fars = Fars
agency Kyodo = Kyodo, Киодо
agency Yonhap = Yonhap, Ренхап
agency KCNA = KCNA, ЦТАК
agency ANSA = ANSA, Ansa
agency EFE = EFE, Efe
agency PAP = PAP
agency UPI = UPI
agency PTI = PTI
agency SANA = SANA
agency Regnum = Regnum, REGNUM, Регнум
agency Rosbalt = Rosbalt, Росбалт
agency Moskva Agency = АГН Москва, Агентство Москва
outlet Izvestia = Iswestija, Iswestia, Izvestia, Izvestija, Известия, Известиям, Известий, Известиями, Известиях, IZ.RU, iz.ru
outlet Kommersant = Kommersant, Коммерсант~, Коммерсантъ
outlet Vedomosti = Wedomosti, Vedomosti, Ведомости, Ведомостям, Ведомостей
outlet Rossiyskaya Gazeta = Rossijskaja Gaseta, Rossiyskaya Gazeta, Российская газета, Российской газете, Российской газеты
outlet Komsomolskaya Pravda = Komsomolskaja Prawda, Komsomolskaya Pravda, Комсомольская правда, Комсомольской правде
outlet Nezavisimaya Gazeta = Nesawissimaja Gaseta, Nezavisimaya Gazeta, Независимая газета, Независимой газете
outlet Novaya Gazeta = Nowaja Gaseta, Novaya Gazeta, Новая газета, Новой газете, Новой газеты
outlet Moskovsky Komsomolets = Moskowski Komsomolez, Московский комсомолец
outlet RBC = RBK, RBC, РБК
outlet Lenta.ru = Lenta.ru, Лента.ру
outlet Gazeta.Ru = Gazeta.Ru, Gaseta.ru, Газета.Ru
outlet Fontanka = Fontanka, Фонтанка, Фонтанке, Фонтанки
outlet Meduza = Meduza, Медуза, Медузе, Медузы
outlet Mediazona = Mediazona, Медиазона, Медиазоне
outlet Readovka = Readovka
outlet Vzglyad = *Взгляд
outlet Pravda = *Prawda, *Pravda, *Правда
outlet RT = RT, Russia Today
outlet Rossiya 24 = Rossija 24, Rossiya 24, Россия 24, Rossija-24
outlet Rossiya 1 = Rossija 1, Rossiya 1, Россия 1
outlet Channel One = Perwy Kanal, Channel One, Первый канал, Первом канале, Первому каналу
outlet NTV = NTV, НТВ
outlet REN TV = REN TV, Рен ТВ, РЕН ТВ
outlet Zvezda = *Swesda, *Zvezda, *Звезда
outlet TV Rain = Doschd, TV Rain, *Дождь
outlet Echo of Moscow = Echo Moskwy, Echo of Moscow, Эхо Москвы
outlet 5 Kanal = 5 канал
outlet MIR 24 = МИР 24
outlet Ukrainska Pravda = Ukrajinska Prawda, Ukrainska Pravda, Украинская правда, Украинской правде
outlet Kyiv Independent = Kyiv Independent
outlet Kyiv Post = Kyiv Post
outlet Suspilne = Suspilne, Суспильне, Суспільне
outlet Hromadske = Hromadske, Громадское
outlet Strana = Страна.ua, Strana.ua
outlet Khabar = Chabar, Khabar, Хабар~, Хабар 24, Khabar 24, Chabar 24
outlet Tengrinews = Tengrinews, Tengri News, Тенгриньюс
outlet Nur.kz = Nur.kz, NUR.KZ
outlet Zakon.kz = Zakon.kz
outlet Informburo = Informburo, Информбюро
outlet Vlast = Vlast.kz, Власть.kz
outlet Orda = Orda.kz
outlet Radio Azattyq = Radio Azattyq, Radio Asattyk, Азаттык, Asattyk, Azattyq, Радио Азаттык
outlet Radio Liberty = Radio Liberty, Radio Free Europe, RFE/RL, Радио Свобода, Radio Swoboda
outlet Der Spiegel = *Spiegel, Der Spiegel, Spiegel Online, SPIEGEL, Шпигель
outlet Die Zeit = *Zeit, Zeit Online, ZEIT
outlet Süddeutsche Zeitung = Süddeutsche Zeitung, Süddeutschen Zeitung, Süddeutsche, SZ
outlet FAZ = FAZ, F.A.Z., Frankfurter Allgemeine, Frankfurter Allgemeinen, Frankfurter Allgemeine Zeitung, Frankfurter Allgemeinen Zeitung
outlet Frankfurter Rundschau = Frankfurter Rundschau
outlet Die Welt = *Welt, WELT, Die Welt, Welt am Sonntag
outlet Bild = *Bild, BILD, Bild-Zeitung, Bild am Sonntag
outlet taz = taz, tageszeitung taz
outlet Focus = *Focus, FOCUS, Focus Online
outlet Stern = *Stern, STERN
outlet Handelsblatt = Handelsblatt
outlet Tagesspiegel = Tagesspiegel
outlet Berliner Zeitung = Berliner Zeitung
outlet Rheinische Post = Rheinische Post, Rheinischen Post
outlet Neue Osnabrücker Zeitung = Neue Osnabrücker Zeitung, Neuen Osnabrücker Zeitung
outlet Redaktionsnetzwerk Deutschland = RND, Redaktionsnetzwerk Deutschland
outlet NZZ = NZZ, Neue Zürcher Zeitung, Neuen Zürcher Zeitung
outlet Tages-Anzeiger = Tages-Anzeiger
outlet Der Standard = *Standard, Der Standard
outlet Die Presse = *Presse, Die Presse
outlet Kronen Zeitung = Kronen Zeitung, Kronenzeitung
outlet ARD = ARD, Das Erste, Tagesschau, tagesschau, АРД
outlet ZDF = ZDF, ЦДФ
outlet Deutschlandfunk = Deutschlandfunk, DLF
outlet Deutsche Welle = Deutsche Welle, Deutschen Welle, DW, Немецкая волна
outlet n-tv = n-tv, ntv
outlet RTL = RTL
outlet Sat.1 = Sat.1
outlet ORF = ORF
outlet SRF = SRF
outlet WDR = WDR
outlet NDR = NDR
outlet MDR = MDR
outlet BR = Bayerischer Rundfunk, Bayerische Rundfunk, Bayerischen Rundfunk
outlet BBC = BBC, BBC News, Би-би-си
outlet CNN = CNN, Си-эн-эн
outlet Fox News = Fox News
outlet NBC = NBC, NBC News, MSNBC
outlet ABC = ABC News
outlet CBS = CBS, CBS News
outlet CNBC = CNBC
outlet NPR = NPR
outlet C-SPAN = C-SPAN
outlet Sky News = Sky News
outlet Al Jazeera = Al Jazeera, Al-Dschasira, al-Dschasira, Аль-Джазира
outlet Al Arabiya = Al Arabiya, al-Arabija, Al-Arabija, Аль-Арабия
outlet New York Times = New York Times, NYT, Нью-Йорк таймс
outlet Washington Post = Washington Post, WaPo, Вашингтон пост
outlet Wall Street Journal = Wall Street Journal, WSJ
outlet USA Today = USA Today
outlet Los Angeles Times = Los Angeles Times, LA Times
outlet New York Post = New York Post
outlet Boston Globe = Boston Globe
outlet Guardian = *Guardian, The Guardian
outlet The Times = *Times, The Times
outlet Sunday Times = Sunday Times
outlet Daily Telegraph = Daily Telegraph
outlet Daily Mail = Daily Mail
outlet Financial Times = Financial Times
outlet Independent = *Independent, The Independent
outlet Economist = *Economist, The Economist
outlet Newsweek = Newsweek
outlet Time = *Time
outlet Politico = Politico
outlet Axios = Axios
outlet BuzzFeed = BuzzFeed, BuzzFeed News
outlet Breitbart = Breitbart, Breitbart News
outlet Huffington Post = Huffington Post, HuffPost
outlet Le Monde = Le Monde
outlet Le Figaro = Le Figaro, Figaro
outlet Libération = Libération
outlet El País = El País
outlet Corriere della Sera = Corriere della Sera
outlet La Repubblica = La Repubblica, Repubblica
outlet Haaretz = Haaretz
outlet Hürriyet = Hürriyet
outlet TRT = TRT
outlet Global Times = Global Times
outlet CCTV = CCTV
channel Telegram = Telegram, Телеграм~
channel Twitter = Twitter, Твиттер~, Tweet, Tweets, твит~, твиттер~, Kurznachrichtendienst Twitter
channel X = *X
channel Facebook = Facebook, Фейсбук~, фейсбук~
channel Instagram = Instagram, Инстаграм~, инстаграм~
channel YouTube = YouTube, Youtube, Ютуб~, ютуб~, ютьюб~
channel VK = VK, ВКонтакте, Vkontakte, VKontakte
channel TikTok = TikTok, Tiktok, ТикТок~
channel WhatsApp = WhatsApp, Ватсап~
channel Truth Social = Truth Social
channel LinkedIn = LinkedIn
channel Odnoklassniki = Одноклассники, Одноклассниках
channel Baza = *Baza
channel Mash = *Mash
channel SHOT = SHOT
channel 112 = *112
channel Rybar = Rybar, Рыбарь
`;

const RUSSIAN = ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ах'];

/** The table of media, compiled once. */
export const media: readonly Medium[] = LINES.split('\n')
  .filter(Boolean)
  .flatMap((line): Medium[] => {
    const [head = '', tail = ''] = line.split(' = ');
    const at = head.indexOf(' ');
    const kind = head.slice(0, at) as Via['kind'];
    const name = head.slice(at + 1);
    const all = tail.split(', ').map((form) => form.trim());
    const forms = (ambiguous: boolean): string[] =>
      all
        .filter((form) => form.startsWith('*') === ambiguous)
        .map((form) => form.replace('*', ''))
        .flatMap((form) => (form.endsWith('~') ? RUSSIAN.map((ending) => form.slice(0, -1) + ending) : [form]));
    return [false, true]
      .map((ambiguous) => ({ kind, name, forms: forms(ambiguous), ambiguous }))
      .filter((medium) => medium.forms.length > 0);
  });

/** One way to write a medium's name. */
export interface MediumForm {
  readonly medium: Medium;
  readonly form: string;
}

const wordsOf = (form: string): readonly string[] => tokenize(form).word;

/** The forms of all media as an automaton over lower-case words. */
export const mediaForms: PhraseNode<readonly MediumForm[]> = deferred(compileForms);

function compileForms(): PhraseNode<readonly MediumForm[]> {
  const byForm = new Map<string, MediumForm[]>();
  for (const medium of media)
    for (const form of medium.forms) {
      const key = wordsOf(form).join(' ').toLowerCase();
      byForm.set(key, [...(byForm.get(key) ?? []), { medium, form }]);
    }
  return compileWordLists([...byForm].map(([key, forms]) => [key.split(' '), forms] as const));
}
