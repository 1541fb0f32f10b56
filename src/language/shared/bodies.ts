/**
 * Media that a state owns or directs, by the name that they have in the table of media: what they report of the state's
 * bodies may be the same word. By country (ISO 3166-1). Written from general knowledge of who owns them, not checked
 * against a register: it only ever makes two origins "possibly one".
 */
export const STATE_MEDIA: Readonly<Record<string, readonly string[]>> = {
  KZ: ['Khabar', 'Kazinform'],
  RU: [
    'TASS',
    'RIA Novosti',
    'Sputnik',
    'RT',
    'Rossiya 24',
    'Rossiya 1',
    'Channel One',
    'Rossiyskaya Gazeta',
    'Zvezda',
    'NTV',
  ],
  BY: ['BelTA'],
  KG: ['Kabar'],
  UA: ['Ukrinform', 'Suspilne'],
  CN: ['Xinhua', 'CCTV', 'Global Times'],
  IR: ['IRNA', 'Fars', 'Tasnim'],
  TR: ['Anadolu', 'TRT'],
  SY: ['SANA'],
  KP: ['KCNA'],
};

/**
 * Stems, in small letters, separated by spaces; `-stem` is the end of a compound, `=word` a whole word, `=WORD` one that
 * stands in capitals, `stem+stem` two words, the one right behind the other.
 */
type Stems = string;

/**
 * Departments of a state: words that name one, in German, English and Russian. Written from knowledge. Who speaks for
 * the department of one state (the ministry, its minister, its spokeswoman) is one source.
 */
export const DEPARTMENTS: Readonly<Record<string, Stems>> = {
  interior: 'inneres innenminist interior =home =internal внутренн =мвд innenbehörde innenressort',
  foreign: 'außenminist außenamt auswärtig =foreign иностранн =мид',
  defence: 'verteidigungsminist defence defense оборон минобороны',
  emergency: 'katastrophenschutz katastrophenminist notsituation zivilschutz emergenc чрезвычайн =мчс =чс =гучс',
  health: 'gesundheits health здравоохран минздрав облздрав горздрав',
  justice: 'justizminist =justice юстиц минюст',
  finance: 'finanzminist =finance финанс минфин',
  information: 'informationsminist =information информац мининформ',
  transport: 'verkehrsminist =transport =transportation транспорт минтранс',
  aviation: 'luftfahrt aviation авиац росавиаци',
  education: 'bildungsminist =education образован минобр',
  energy: 'energieminist =energy энергетик минэнерго',
  environment: 'umweltminist environment эколог минприроды',
  agriculture: 'landwirtschaftsminist agrarminist agricultur сельск+хозяйств минсельхоз',
  labour: 'arbeitsminist sozialminist =labour =labor =труда минтруд',
  economy: 'wirtschaftsminist handelsminist =economy =economic =trade экономическ экономик торговл минэконом',
  construction: 'bauminist =construction =housing строительств минстрой',
  water: 'wasserbehörde wasserminist =water водн',
  prisons:
    'gefängnis strafvollzug -vollzugsbehörde prison correction исправительн исполнени+наказани тюрем тюрьм фсин гуин',
  security: 'sicherheitsminist sicherheitsbehörde =security безопасност',
  government:
    '=regierung =regierungssprecher =regierungssprecherin governm правительств kabinett cabinet =кабинет кабмин',
};

/**
 * Bodies that each town has one of: who speaks for the town hall of one town is one source. Written from knowledge, as
 * are the departments.
 */
export const TOWN_BODIES: Readonly<Record<string, Stems>> = {
  town: 'rathaus bürgermeister -bürgermeister -bürgermeisterin =stadt stadtverwaltung stadtrat mayor =town city =municipality council мэр мэри градоначальник горадминистраци хукумат хокимият хоким =hukumat =hokimiyat',
  fire: 'feuerwehr -feuerwehr =fire firefight пожарн',
};

/**
 * Services that a state has one of, and bodies known the world over, by the words that name them: one source each in one
 * country. A union of their members is none of them.
 */
export const SERVICES: Readonly<Record<string, Stems>> = {
  emergency:
    'katastrophenschutz zivilschutz zivilverteidigung =disaster =мчс civil+protection civil+defence civil+defense гражданск+защит гражданск+оборон',
  rescue:
    'such+und suchbehörde -suchbehörde seenotleitung search+and search+rescue поисково поисков+комитет поисков+служб поисков+штаб',
  health: 'health+agency gesundheitsagentur агентств+здравоохран',
  police:
    'polizei -polizei polizeisprecher -polizeichef -polizeichefin -polizeisprecher -polizeisprecherin police полици',
  prosecution: 'staatsanwalt -staatsanwaltschaft prosecut прокурат прокурор',
  army: '=armee =generalstab general+staff armeesprecher armeeangaben =heer streitkräfte militär =army =military =troops =armed арми военн генштаб',
  navy: '=marine kriegsmarine =navy naval вмс вмф военно-морск',
  'coast-guard': 'küstenwache seenotrettung coastguard =coast берегов',
  'border-guard': 'grenzschutz grenzpolizei =border погран',
  president: 'präsidialamt präsidialverwaltung =kremlin kreml кремл',
};
export const WORLD_BODIES: Readonly<Record<string, Stems>> = {
  'red-cross': '=kreuz =cross halbmond crescent =крест =креста =кресте полумесяц',
  'united-nations': '=UNO =UN =nations =nationen =оон unhcr =WHO =ВОЗ =unicef',
};

/**
 * Who has one part in what is told, by the words for the part: two reports that name "the bus company", or "the rebels",
 * for one claim have it from one, unless they give two names. Persons of whom there are many (doctors, witnesses) are
 * none, nor are hospitals outside one town.
 */
export const PARTS: Readonly<Record<string, Stems>> = {
  company:
    '=unternehmen -unternehmen unternehmenssprecher =firma -firma betreiber -betreiber fluggesellschaft betreibergesellschaft bahngesellschaft reederei company operator owner airline компани авиакомпани предприят =оператор =оператора',
  rebels: 'rebell -rebellen aufständisch meuter rebel mutin мятежник повстан бунтовщик',
  mission:
    '=mission stabilisierungsmission friedensmission beobachtermission schutzmission eingreifmission =missionssprecher =missionssprecherin миссия миссии миссию миссией',
  church: '=kirche patriarch church diocese bistum церк епарх',
  families: 'angehörige hinterbliebene relatives famil родственник семь',
  governor: 'gouverneur -gouverneur -gouverneurin governor губернатор аким акима акимом',
  lawyers: '=anwälte =anwälten anwaltsnetz lawyers юрист адвокат',
  opposition: '=opposition oppositions оппозици',
  hackers: 'hacker -hacker хакер',
  parents: '=eltern elterngruppe elternrat parents mothers родител мамы =мам',
  strikers: 'gewerkschaft -gewerkschaft -gewerkschaftsbund =union =unions профсоюз',
};
/** The same, of one town. */
export const TOWN_PARTS: Readonly<Record<string, Stems>> = {
  hospital: 'klinik -klinik krankenhaus -krankenhaus hospital больниц клиник',
};
export const UNIONS: Stems =
  'gewerkschaft -gewerkschaft =union =unions профсоюз verband -verband =association ассоциаци veteran ветеран =rights -rechte menschenrecht правозащит =прав aufsicht -aufsicht watchdog oversight надзор';

/** Words that name a body of a state or its head, or who speaks for one: they make a department of what stands beside. */
export const STATE_BODIES: Stems =
  'minist -minister -ministerin -ministerium -ministers -ministeriums -ministeriumssprecher -ministeriumssprecherin министр замминистр вице-министр министерств ведомств минздрав минобороны мининформ минфин минюст минтранс минэнерго облздрав горздрав =мвд =мид =мчс =гучс управлени -amt -behörde -behörden behörde regierung -regierung präsidialamt präsidialverwaltung authorit governm kremlin кремл правительств администраци власт =directorate =direktion gesundheitsdirekt =department департамент =committee =komitee комитет';

/** The same for public services and places: police, courts, fire service, town halls, hospitals, and their heads. */
export const PUBLIC_SERVICES: Stems =
  'polizei -polizei -polizeichef -polizeichefin -polizeisprecher -polizeisprecherin police полици полицейск staatsanwalt -staatsanwaltschaft prosecut прокурат прокурор feuerwehr -feuerwehr fire firefight пожарн rettungsdienst -leitstelle rescue спасател rathaus bürgermeister -bürgermeister -bürgermeisterin mayor мэр хукумат хокимият hukumat hokimiyat stadtverwaltung =town =city council gouverneur governor губернатор präfekt -präfekt -präfektin prefect префект =аким =акима =акиму =акимом =акимат =акимата =акимате landrat klinik -klinik krankenhaus -krankenhaus clinic hospital больниц клиник präsident -präsident president президент staatschef staatsoberhaupt premier премьер sicherheitsrat generalstab security service staatsfernsehen staatssender staatsmedien';

/**
 * Words for a body of a state that do not say which ("the ministry", "die Behörden"), and what stands with them: what else
 * stands there says it ("the aviation authority", "Bauministerium", «министр строительства»).
 */
export const PLAIN_BODIES: Stems =
  '=ministerium =ministeriums =ministeriumssprecher =ministeriumssprecherin =minister =ministerin =ministers =ministry =behörde =behörden =behördenangaben =authority =authorities =министерство =министерства =министерстве =министерству =министерством =министр =министра =министру =министром =замминистра =ведомство =ведомства =ведомстве =ведомству =ведомством =власти =властей =властям =властях =sprecher =sprecherin =vertreter =vertreterin =angaben =amtlich =amtlichen =zuständige =zuständigen =spokesman =spokeswoman =spokesperson =spokespeople =official =officials =deputy =представитель =представителя =представителя =представительница =официальный =пресс =служба =служба =службе =службы =секретарь =в =по =из =словам =данным =der =die =das =des =dem =den =ein =eine =einer =eines =von =vom =im =in =aus =laut =nach =the =a =an =of =for =at =from =s';

/**
 * Persons who tell what they know themselves, by what they are: no body speaks through them. Two reports that name none may
 * mean the same ones.
 */
export const PERSONS: Readonly<Record<string, Stems>> = {
  doctors:
    'arzt -arzt ärzt -ärzt mediziner chirurg sanitäter krankenschwester pfleger doctor physician surgeon medic nurse paramedic врач доктор медик медсестр хирург фельдшер',
  residents:
    'anwohner bewohner einwohner dorfbewohner nachbar -bewohner resident villager neighbour neighbor inhabitant жител сосед местные',
  witnesses: 'augenzeug zeug -zeuge -zeugen witness eyewitness onlooker bystander очевид свидетел',
  survivors: 'überlebende gerettet survivor rescued выживш спасшиес спасённ уцелевш',
  travellers: 'passagier fahrgast fahrgäst reisende urlauber tourist passenger traveller tourist пассажир турист',
  drivers: 'fahrer -fahrer lokführer driver водител машинист шофёр',
  crew: 'kapitän matros seeleut seemann ingenieur techniker captain sailor seafarer crew engineer капитан моряк матрос экипаж инженер механик',
  workers:
    'arbeiter -arbeiter angestellt mitarbeiter beschäftigt kolleg worker employee staff colleague miner рабоч работник сотрудник служащ шахтёр коллег',
  teachers: 'lehrer student schüler teacher pupil учител студент ученик преподавател',
  elders: 'älteste dorfälteste -älteste elder chief старейшин староста',
  traders: 'händler -händler ladenbesitzer trader shopkeeper merchant vendor торгов продав',
  diplomats: 'diplomat дипломат',
  clergy:
    'priester pfarrer bischof imam mönch nonne diakon priest bishop monk nun deacon cleric священ епископ монах имам диакон',
};

/** Words that only end as the name of a body does. */
export const NO_BODIES: ReadonlySet<string> = new Set(['insgesamt', 'gesamt', 'allesamt', 'mitsamt', 'samt', 'beamt']);

/** Words of the names of media, and ends of such words: what bears one is no public body ("Police Gazette"). From knowledge. */
export const MASTHEADS: ReadonlySet<string> = new Set(
  `times post herald tribune gazette news newspaper daily weekly report reporter review journal magazine monitor today watch online live
  radio tv television channel press wire agency chronicle bulletin courier express mirror star sun voice insider digest blog info
  presse anzeiger kurier bote rundschau nachrichten welt heute spiegel echo agentur kanal sender brief medien
  газета газеты вестник правда известия новости ведомости время труд журнал радио канал телеканал портал агентство сегодня обзор обозрение блог
  телеграм-канал`.split(/\s+/),
);
export const LONG_MASTHEADS: readonly string[] =
  'zeitung blatt magazin nachrichten post rundschau kurier anzeiger portal fernsehen funk zeitschrift'.split(' ');
