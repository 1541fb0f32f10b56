import type { LanguageCode } from '../codes.ts';

/** The columns of a line of the lexicon. */
export const PIVOT_COLUMNS: readonly LanguageCode[] = ['en', 'de', 'ru'];

/**
 * Concepts by their stems in English, German and Russian, written from knowledge for news of politics, unrest, disasters
 * and daily life. A line is one concept, `*` before it marks one that much news speaks of, `~` one of how something is told
 * (hedges, words of saying and denying), which is no part of what is told, `^` one of
 * what brought something about. A stem is matched with the
 * endings of its language behind it, and in German also as a part of a compound; irregular forms are stems of their own.
 */
export const PIVOT_LINES = `
*president | präsident staatschef staatsoberhaupt | президент
*government | regierung | правительств
*minister | minister | министр
*ministry | ministerium ministerien | министерств ведомств
interior | innen innere | внутренн мвд
foreign | außen auslands ausland ausländ | иностранн зарубежн мид
defence defense defend | verteidig | оборон минобороны
finance financial | finanz | финанс минфин
health | gesundheit | здоровь здравоохранен минздрав
justice | justiz | юстиц минюст
economy economic economics | wirtschaft ökonom | экономи экономик экономическ
parliament | parlament bundestag | парламент дум
*state | staat staatlich | государств госуд гос
*country nation | land länd landes | стран
republic | republik | республик
*region province | region provinz | регион област провинц край краев
district | bezirk kreis landkreis | район округ
*city town | stadt städt | город горожан
capital | hauptstadt hauptstädt | столиц
village | dorf dörf | деревн сел посел
mayor | bürgermeister oberbürgermeister | мэр градоначальник
governor | gouverneur | губернатор
administration authority authorities | behörde verwaltung | администрац власт орган
*official officials | beamte beamter beamtin amtlich offiziell | чиновник официальн
*security | sicherheit | безопасност
council | rat rates räte | совет
committee | komitee ausschuss | комитет
commission | kommission | комисси
*police policeman policemen policewoman | polizei polizist | полици полицейск полицейский милиц
army military troops | armee militär heer truppe truppen | арми военн войск
soldier serviceman servicemen | soldat militärangehörig | солдат военнослужащ боец бойц
force forces | kraft kräft streitkräft | сил
officer | offizier | офицер
*general | general | генерал
commander command | kommandeur befehlshaber kommando | командир командован командующ
war | krieg | войн
peace peaceful | frieden friedlich | мир мирн миротвор
peacekeep peacekeeper peacekeepers | friedenstruppe friedensmission friedenssoldat blauhelm | миротвор миротворец
attack assault attacker attackers perpetrator perpetrators assailant assailants gunman gunmen | angriff angegriffen angreif greif griff attack überfall überfallen überfiel täter angreifer attentäter schütze | атак напад нападен нападавш напал стрелок злоумышленник
weapon arms armed gun | waffe bewaffnet bewaffn | оруж вооруж вооружен вооруженн
shoot shot shots shooting fire gunfire | schuss schüsse schieß schoss geschossen erschoss erschossen feuer schüss | стрел выстрел обстрел огон огн застрел стреля стрелял стрельб
bomb bombing bombs explosives | bombe bombard sprengsatz sprengstoff | бомб
explosion explode blast | explosion explodier | взрыв взорв
rocket missile rockets missiles | rakete raketen geschoss | ракет снаряд
drone drones uav | drohne drohnen | дрон беспилотник беспилотн беспилот бпла
tank armoured armored | panzer | танк бронетехник бронемашин бронир
aircraft plane airplane jet | flugzeug flieger | самолет самолёт авиа
helicopter | hubschrauber helikopter | вертолет вертолёт
airport | flughafen flughäf | аэропорт
flight fly flew flown | flug flüge flog geflog flieg | рейс полет полёт лет летел вылет
ship vessel boat | schiff boot | корабл судн лодк суд
port harbour harbor | hafen häfen | порт
kill killed killing | töt getötet umgebracht | убит убил убийств погиб погибл
murder murdered | mord mörder ermord ermordet | убийств
die died death dead deaths fatality fatalities | tot tote toter toten tod gestorb starb sterb ums | погиб погибл умер смерт смертн мертв скончал
victim | opfer todesopfer | жертв пострадавш
injure injured injury injuries wounded wound | verletz verletzt verwundet verletzung | ранен ранил ранены пострада пострадавш травм
survive survivor survived | überleb überlebt | выжи выжил уцеле
missing | vermisst vermiss | пропавш пропал
rescue rescued save saved rescuer rescuers | rett gerettet rettung retter rettungskraft rettungskräfte | спас спасен спасател
help aid assist assistance assisted helped | hilf half geholfen helf hilfe unterstütz unterstützung | помощ помога помог содейств
arrest arrested detained detain detention custody | festgenommen festnahm festnahme verhaft inhaftier gewahrsam haft | арест арестова задерж задержан задержа
prison jail imprison prisoner prisoners captive captives pow inmate inmates cell cellblock | gefängnis gefangen häftling inhaftiert kriegsgefangen insasse zelle zellentrakt | тюрьм заключ заключен пленн плен заключенн узник арестант камер
court tribunal | gericht | суд судебн
judge | richter | судь
prosecutor prosecution prosecutors | staatsanwalt staatsanwaltschaft ankläger | прокурор прокуратур
lawyer attorney | anwalt anwält rechtsanwalt | адвокат юрист
*law legal legislation | gesetz recht rechtlich | закон законн законодател
charge charged accuse accused accusation charges indictment | anklag angeklagt beschuldig vorwurf vorwürf vorgeworfen wirf warf anklage | обвин обвинен обвиня обвинял
~suspect suspected suspicion | verdächt verdacht verdächtig mutmaßlich | подозр подозрева
trial | prozess verhandlung | процесс разбирател
sentence sentenced convicted conviction | verurteil verurteilt urteil | приговор осужд осужден
fine fined | geldstrafe bußgeld | штраф
crime criminal | verbrech kriminell straftat straftäter kriminal | преступ преступлен преступник уголовн криминальн
investigate investigation investigators investigator inquiry probe | ermittl ermittelt untersuch untersuchung ermittler | расслед расследован следств следовател следственн дознавател
evidence proof prove sign trace | beweis belegt beleg anhaltspunkt spur hinweis | доказательств улик доказ признак свидетельств
witness eyewitness witnesses | zeug augenzeug zeuge augenzeuge | свидетел очевид
terror terrorist terrorism | terror terrorist terrorismus | террор террорист терроризм терак
bandit gangster gang gangs thugs | bandit bande banden gang | бандит банд группировк
militant fighter fight fought fighting combat | kämpf kämpfer kampf kampfer gekämpft gefecht | боевик боев бой бои сраж борьб
rebel insurgent | rebell aufständ | повстан мятеж мятежник
extremist extremism radical | extremist extremism radikal | экстремист экстремизм радикал
protest protester protesters protestor demonstrators | protest demonstr demonstrant protestier | протест протестующ демонстрант митингующ
demonstration demonstrator rally march | demonstration demonstrant kundgebung demonstrier | демонстрац митинг демонстрант
unrest riot riots rioter rioters disturbances | unruhe unruhen krawall ausschreitung randalier | беспоряд волнен погром
strike strikes strikers walkout stoppage | streik streikend ausstand | забаст удар забастов стачк бастующ бастов
violence violent | gewalt gewalttät | насили насильствен
crowd crowds throng | menge menschenmenge | толп
order ordered orders | befehl ordn ordnet angeordnet anordnung ordnung | приказ порядок порядк распоряж
emergency | notstand ausnahmezustand notfall | чрезвычайн чп мчс
curfew | ausgangssperre ausgangsverbot | комендантск
coup putsch overthrow overthrown overthrowing | putsch staatsstreich umsturz sturz stürz gestürzt | переворот сверж свержен путч
plot conspiracy conspire | verschwör verschwörung komplott | заговор
treason betray betrayal traitor | verrat hochverrat staatsverrat verrät verräter | измен предател предательств
resign resigned resignation quit | rücktritt trat zurückgetret zurücktret zurückgetreten gekündigt | отставк уволился ушел
dismiss dismissed sacked sack layoff redundancy | entlass entließ entlassen abgesetzt gekündigt kündigung | увол отставк уволен уволил увольн сократ
appoint appointed appointment | ernann ernennt ernannt berief berufen | назнач назначен
election elect elected electoral poll polls vote | wahl wähl gewählt abstimm stimme | выбор избират избран голос голосован
candidate | kandidat | кандидат
party | partei | парти
opposition | opposition | оппозиц
*leader head chief chairman chair led lead ringleader boss | führer chef leiter vorsitz vorsitzend spitze anführ anführer kopf rädelsführer | лидер глав руководител председател начальник главар вожак
deputy | stellvertret abgeordnet vize | заместител депутат зам вице
*former ex | ehemalig früher ex vormalig | бывш экс прежн
~spokesman spokeswoman spokesperson | sprecher | представител пресс
secretary | sekretär | секретар
ambassador embassy | botschaft botschafter | посол посольств посл
diplomat diplomacy diplomatic | diplomat diplomatisch | дипломат
agreement treaty deal accord pact contract contracts | abkommen vertrag vereinbar vereinbarung | соглашен договор договорен контракт
negotiate negotiation negotiations talks | verhandl verhandlung gespräch | переговор
meeting met meet | treff traf getroffen sitzung treffen | встреч встрет заседан
summit | gipfel | саммит
conference | konferenz | конференц
visit visited | besuch besucht | визит посети
sanction sanctions | sanktion | санкц
ceasefire truce armistice | waffenruhe waffenstillstand feuerpause | перемир прекращен
alliance ally allies allied | bündnis allianz verbündet | альянс союз союзник
union | union | союз
organization organisation | organisation | организац
collective | kollektiv | коллективн
csto | ovks odkb okvs | одкб
nato | nato | нато
un | uno uno-sicherheitsrat vereinten | оон
eu | eu | ес евросоюз
usa us | usa us-amerikan | сша
knb | knb | кнб
fsb | fsb | фсб
kgb | kgb | кгб
intelligence secret | geheimdienst geheim sonderdienst nachrichtendienst | разведк спецслужб тайн секрет
special | besonder speziell sonder spezial | специальн спец особ
service services | dienst | служб
expert specialist | experte expert fachmann fachleut spezialist | эксперт специалист
analyst analysis | analyst analyse | аналитик анализ
scientist science scientific | wissenschaft wissenschaftler forscher politikwissenschaft | учен наук научн политолог
political politician politics policy | politi politik politiker politisch politolog | политик политич политическ политолог
journalist reporter | journalist reporter | журналист корреспондент
newspaper | zeitung blatt | газет
channel canal | kanal sender | канал телеканал
television tv broadcaster | fernseh fernsehen sender | телевид телеканал тв
media press | medien presse | сми медиа пресс
*news | nachricht meldung neuigkeit | новост
agency | agentur | агентств
*report reported reports | bericht berichtet meld meldet gemeldet | сообщ сообщает сообщил сообщен доклад отчет отчёт
interview | interview | интервью
*statement | erklärung mitteilung äußerung stellungnahme | заявлен высказыван
*say said says tell told tells | sagt sagte gesagt sag erzähl erzählt | сказал сказать рассказ рассказал говор говорит
stated declare declared | erklärt erklär | заяв заявил объяв объявил
*announce announced announcement | ankündig angekündigt bekannt gab gegeben verkünd | объяв анонс сообщ
*explain explained | erklär erläuter | объясн поясн
~*claim claimed claims allege alleged allegedly | behaupt behauptet angeblich | утвержд утверждает якобы
~deny denied denies | bestreit bestritt bestritten dementier leugn | отриц отрица опроверг опроверга
~confirm confirmed confirmation | bestätig bestätigt bestätigung | подтверд подтвержд подтвержден
~emphasize emphasise stress stressed | beton betont | подчеркн подчеркив
*add added | hinzu hinzugefügt fügte ergänz | добав добавил
*note noted | bemerk bemerkt festgestellt stellte | отмет отмеча отметил
specify specified clarify clarified | präzisier klargestellt präzisiert | уточн уточнил
*call called calls appeal | ruf rief gerufen aufruf aufgerufen nenn nannte genannt | призв призыв назв назыв звон позвон вызв
warn warned warning | warn warnt gewarnt | предупре предупрежд предостер
demand demanded | forder fordert gefordert | требов требова потребов
request requested ask asked asks | bitt bat gebeten frag fragt gefragt ersuch | прос попрос запрос спрос
answer answered respond response reply replied | antwort antwortet reagier reaktion | ответ ответил
~*think thinks believe believes believed opinion view | mein meint glaub denk dachte meinung ansicht überzeugt | счит считает полага мнен дума думает
*know knew known | wiss weiß wusst gewusst kenn bekannt | зна знал извест известн
hope hoped | hoff hofft hoffnung | надежд наде
fear feared | fürcht befürcht angst furcht | опаса боя страх
agree agreed | einig geeinigt einverstanden zustimm | соглас
refuse refused reject rejected | weiger abgelehnt lehnte ablehn zurückgewiesen | отказ отверг отказал
promise promised | versprech versprach versprochen | обеща обещал
threat threaten threatened threatens | droh bedroh bedrohung drohung gedroht | угроз угрож
support supported supporters | unterstütz anhäng | поддерж поддержк
criticize criticise criticised criticism | kritik kritisier | критик критику раскритик
condemn condemned | verurteil | осуд осужда
suggest proposed proposal propose | vorschlag vorgeschlagen schlug | предлож предлага
plan planned plans | plan plän geplant | план заплан планиру
decide decided decision | entscheid entschied entschieden beschluss beschlossen beschließ | реш решен решил постановлен
allow allowed permit permitted permission | erlaub zugelassen genehmig gestatt | разреш позвол
ban banned prohibit forbidden | verbot verboten verbiet | запре запрет запрещ
*begin began begun start started | begann beginn begonn anfang start gestartet | нача начал начат стартов
*end ended finish finished | end endet beend ende beendet schluss | конец конц законч заверш окончан прекрат
*continue continued | fortgesetzt weiter fortsetz dauer andauer | продолж продолжа
stop stopped halt | stopp gestoppt halt angehalten | останов прекрат
return returned | rückkehr zurück zurückgekehrt kehrt | верну возвра возвращен
*come came arrive arrived arrival | komm kam gekommen ankunft angekommen eingetroffen traf eintreff | прибы прибыл прие приех приш
leave left departed withdraw withdrawn withdrawal pull pullout | verlass verließ abzug abgezog zurückgezog abzieh abgereist abgezogen | поки покин выш вывод вывес уех отозва отозван отвод
send sent | schick sandt entsandt entsend geschickt gesandt | отправ направ посла
enter entered | betrat betret eindring eingedrungen drang | вош вход вступ
move moved movement | beweg bewegung | движен двига перемещ
build built building buildings construct construction | bau gebäud gebaut errichtet bauen | здан стро строительств постро
*house home houses block flats | haus häus wohnhaus heim wohnblock hochhaus mehrfamilienhaus | дом жил многоквартир многоэтаж
apartment flat | wohnung | квартир
street road | straße strasse weg | улиц дорог трасс шоссе
square | platz plätz | площад
bridge | brücke | мост
river | fluss flüsse | рек реч
sea ocean | meer see ozean | мор океан
water | wasser | вод
blaze burned burnt burn fire fires | brand brände feuer feuers brenn brannt verbrann gebrannt | пожар сгор гор поджо
flood flooding floods | flut überschwemm hochwasser überflut | наводнен паводок затоп паводк
earthquake quake | erdbeben beben | землетряс
storm hurricane gust gusts gale | sturm stürm unwetter orkan böe böen | ураган шторм бур порыв шквал
snow | schnee | снег снеж
rain | regen | дожд ливн
weather | wetter | погод
ice | eis | лед льд ледян
accident crash | unfall unfäll absturz abgestürzt unglück verunglück | авари дтп катастроф крушен
car vehicle | auto wagen fahrzeug | машин автомобил
bus | bus busse | автобус
train railway rail | zug züg bahn eisenbahn | поезд желез железнодорож
truck lorry | lastwagen lkw | грузовик
driver drive drove | fahr fahrer fuhr gefahren | водител вод
metro subway | u-bahn | метро
station | bahnhof station | станц вокзал
passenger | passagier fahrgast fahrgäst insass | пассажир
*people persons person human | mensch leut person personen | человек люд людей человеческ лиц
*man men male | mann männ männlich | мужчин
*woman women female | frau weiblich | женщин
child children kid | kind | ребен ребён дет детск
boy boys lad | junge jungen bub | мальчик парен подросток
girl girls schoolgirl teenage | mädchen | девочк девушк девоч
family | familie familiär | семь семей
father | vater väter | отец отц
mother | mutter mütter | мать матер
parent | eltern elternteil | родител
son | sohn söhn | сын
daughter | tochter töchter | доч дочер
brother | bruder brüder | брат
sister | schwester | сестр
husband wife spouse married marriage | ehemann ehefrau ehe verheiratet gattin | муж жен супруг брак
relative relatives | verwandt angehörig | родственник близк
friend | freund | друг друз
young youth teenager adolescent minor minors | jung jugend jugendlich minderjährig teenager | молод молодеж юн подрост несовершеннолетн
old elderly pensioner senior | alt älter ält senior rentner | стар пожил пенсионер старик
age aged year-old | jährig alter | возраст летн
resident inhabitant residents population | einwohner anwohner bewohner bevölkerung | жител населен
citizen citizens | bürger staatsbürger | граждан
worker work workers worked labour labor | arbeit arbeiter gearbeitet beschäftigt | работ рабоч работник труд
employee staff employees | mitarbeiter angestellt personal beschäftigt | сотрудник служащ персонал работник
company firm business enterprise | firma firmen unternehm betrieb konzern | компан предприят фирм бизнес
factory plant works workshop | fabrik werk werke werkhalle werkstatt | завод фабрик цех
bank | bank | банк
money | geld | деньг денег денеж
price prices | preis preise teuer | цен цены цена подорож
cost costs | kost kostet gekostet | стоим стоимост сто затрат
pay paid payment | zahl bezahl gezahlt zahlung | плат оплат заплат выплат
salary wage wages salaries unpaid arrears | lohn löhne gehalt gehält sold ausstehend | зарплат жаловань оклад невыпл задолжен
tax | steuer | налог
budget | haushalt budget etat | бюджет
debt | schuld verschuld | долг задолжен
market bazaar | markt märkt basar | рынок рынк рыноч базар
trade | handel handels | торгов торговл
sell sold sale | verkauf verkauft | прода продаж
buy bought purchase | kauf gekauft | купи покуп закуп
dollar dollars | dollar us-dollar | доллар долл
euro euros | euro | евро
rouble ruble | rubel | рубл
*million | million millionen mio | миллион млн
billion | milliarde mrd | миллиард млрд
*thousand | tausend | тысяч тыс
hundred | hundert | сот сотен сотн
half | halb hälfte | полов полу
*percent percentage | prozent prozentpunkt | процент
*number figure count | zahl anzahl nummer | числ количеств цифр номер
*first | erst erste erster ersten zuerst | перв первы сначала
*second | zweit | втор
third | dritt drittel | трет третий
*last | letzt | последн прошл
next following | nächst folgend | следующ
*new | neu neue neuen neuer neues | нов новы
*big large great major | groß größ | больш крупн велик
*small little | klein gering | мал малень небольш
*high higher height | hoch höh hohe hoh | высок выш высот
low lower | niedrig tief tiefer | низк ниж
*long | lang läng | длинн долг длител
short | kurz kürz | корот кратк
strong strength | stark stärk | сильн
weak | schwach schwäch | слаб
*good better best | gut besser best | хорош лучш
bad worse worst | schlecht schlimm | плох худш
important importance | wichtig bedeutend | важн
serious heavy severe seriously | ernst schwer | серьезн серьёзн тяжел тяжёл
dangerous danger | gefahr gefährlich | опасн
safe safely | sicher | безопасн
free freedom release released | frei freiheit freigelass | свобод освобод освобожд
independent independence | unabhäng unabhängig | независим
*national | national | национальн нац
*international | international | международн
*local | örtlich lokal | местн
*public | öffentlich | обществен публичн
private | privat | частн
*central centre center | zentral zentrum mitte | центр централ
north northern | nord nörd nördlich | север
south southern | süd südlich | юг юж южн
east eastern | ost östlich | восток восточ
west western | west westlich | запад западн
border | grenz | границ погран пограничник
territory | territorium gebiet | территор
zone area | zone gebiet gegend fläche | зон участ площад
*world global worldwide | welt weltweit global | мир миров глобальн
europe european | europa europä | европ европейск
asia asian | asien asiat | ази азиат
africa african | afrika afrikan | африк африкан
america american americans | amerika amerikan | америк американск
russia russian russians | russland russisch russe | росси российск россиян русск рф
ukraine ukrainian | ukraine ukrain | украин
germany german germans | deutschland deutsch bundesrepublik bundes | германи немец немецк фрг
france french | frankreich französ | франци француз
britain british uk england english | großbritannien britisch brite england englisch | британ великобритан англи
china chinese | china chinesisch chinese | кита китайск
turkey turkish | türkei türkisch türk | турци турецк
iran iranian | iran iranisch | иран
israel israeli | israel israelisch | израил
kazakhstan kazakh | kasachstan kasach | казах
kyrgyzstan kyrgyz | kirgis kirgistan | кыргыз киргиз
belarus belarusian | belarus weißruss belaruss | белорус беларус
armenia armenian | armen armenien | армен армян армени
syria syrian | syrien syrisch | сири сирийск
afghanistan afghan | afghan afghanistan | афган
poland polish | polen polnisch | польш польск
moscow | moskau moskauer | москв москов
kremlin | kreml | кремл
washington | washington | вашингтон
berlin | berlin berliner | берлин
london | london londoner | лондон
kyiv kiev | kiew kyjiw kiewer | киев
beijing | peking | пекин
brussels | brüssel | брюссел
*day days daily | tag tage täglich | день дня дн дней сут
*week weekly weeks | woche wöchentlich | недел
*month monthly | monat | месяц
*year years annual yearly | jahr jährlich | год лет ежегод
*hour hours | stunde | час
minute minutes | minute | минут
seconds | sekunde | секунд
*time times | zeit mal | врем раз
*today | heute heutig | сегодня
*yesterday | gestern | вчера
tomorrow | morgen | завтра
morning | morgen vormittag | утр утрен
noon midday afternoon | mittag nachmittag | полдень полудн дневн
evening | abend | вечер
night overnight | nacht nächt | ночь ночн ноч
*monday | montag | понедельник
*tuesday | dienstag | вторник
*wednesday | mittwoch | сред
*thursday | donnerstag | четверг
*friday | freitag | пятниц
*saturday | samstag sonnabend | суббот
*sunday | sonntag | воскресень
weekend | wochenende | выходн
*january jan | januar jänner | январ
*february feb | februar | феврал
*march | märz | март
*april | april | апрел
 | mai | май мая мае
*june | juni | июн
*july | juli | июл
*august | august | август
*september | september | сентябр
*october | oktober | октябр
*november | november | ноябр
*december | dezember | декабр
spring | frühling frühjahr | весн
summer | sommer | лет летн
autumn fall | herbst | осен
winter | winter | зим
*early earlier previously | früh früher zuvor vorher | ран рань ранее прежд
*late later | spät später | позж поздн
*now currently | jetzt derzeit gegenwärtig aktuell | сейчас теперь нын ныне
soon | bald | скоро вскоре
ago | vor | назад
advance | voraus vorab | заранее
 | während | течен ход
immediately | sofort umgehend | немедлен сразу
far | weit fern | далек
near close nearby | nah nähe nahe | близ рядом вблизи
hospital clinic | krankenhaus krankenhäus klinik | больниц госпитал клиник
doctor physician medic medical | arzt ärzt mediziner medizin sanität | врач медик медицин
patient | patient | пациент больн
disease illness sick ill sickened unwell | krank krankheit erkrank erkrankt | болезн заболев больн заболе
virus | virus viren | вирус
infection infected | infektion infizier angesteckt | инфекц зараз заражен
coronavirus covid | corona coronavirus covid | коронавирус ковид covid
vaccine vaccination vaccinated jab jabs vaccinate inoculate | impf geimpft impfung impfstoff impfpass | вакцин прививк привив привит прививок
drug drugs | droge rauschgift medikament | наркотик лекарств препарат
poison poisoned toxic poisonous poisoning | gift vergift vergiftet giftig toxisch vergiftung | яд отрав отравлен ядовит токсичн отравл
treat treatment | behandel behandelt behandlung | лечен леч
blood | blut | кров
body bodies corpse | körper leich leiche leichen | тел труп
 | kopf | голов
hand | hand händ | рук
eye | auge | глаз
heart | herz | сердц
school pupil pupils schoolchildren | schule schül schüler schulkind | школ школьник ученик учащ ученич
university student students | universität hochschul student studier | университет вуз студент
teacher | lehrer | учител преподавател
education | bildung ausbildung | образован
trained training | ausbild ausgebildet training trainiert | обуч обучен подготов тренир
camp camps | lager | лагер
experience | erfahr erfahrung | опыт
participant participants participate took part | teilnehm teilgenommen teilnahme beteilig | участ участник участв
member members | mitglied | член
*group | gruppe gruppier | групп группировк
organizer organised organized | organisier organisiert veranstalter | организов организатор
foreigner foreigners | ausländer | иностран иностранец
tourist tourism | tourist tourismus | турист туризм
refugee refugees migrant migrants | flüchtling geflüchtet migrant | беженц беженец мигрант
escape flee fled jailbreak breakout escaped | flucht flieh floh geflohen flücht entkommen | бежал побег беж сбеж сбежал
evacuate evacuated evacuation | evakuier | эваку эвакуир
search searched | such gesucht suche durchsuch | поиск иск обыск разыск
*find found discover discovered | find fand gefunden entdeck | наш найд обнаруж
lose lost loss | verlor verlier verlust verloren | потер утра
win won victory winner | gewann gewinn gewonnen sieg | побед выигр
game match play played player | spiel gespielt spieler | игр матч игрок
football soccer | fußball | футбол
team | mannschaft team | команд сборн
club nightclub disco | klub verein club nachtclub disko diskothek | клуб дискотек
champion championship | meister meisterschaft weltmeister | чемпион чемпионат
olympic olympics | olymp olympisch | олимпий олимпиад
medal | medaille | медал
scored | tor tore treffer | гол забил
coach | trainer | тренер
sport sports | sport | спорт
record | rekord | рекорд
*result results | ergebnis | результат итог
film movie | film | фильм кино
music song singer | musik lied sänger | музык песн певец певиц
book | buch büch | книг
author writer write wrote written | autor schriftsteller schrieb geschrieben schreib | автор писател пис напис
art artist | kunst künst | искусств художник
museum | museum museen | музе
theatre theater | theater | театр
church chapel cathedral | kirche kirchlich kapelle kathedrale | церк церков часовн собор
pope | papst | пап
religion religious | religion religiös | религи
islam islamist muslim islamic jihadist | islam muslim islamist dschihad | ислам мусульман джихад исламист
christian | christ | христиан
jew jewish | jud jüd | евре
language | sprache | язык
word words | wort wört | слов
*name names named | name heiß | им имя имен фамил
letter | brief schreiben | письм
document certificate certificates papers | dokument unterlag pass pässe zertifikat bescheinigung nachweis ausweis | документ справк сертификат удостоверен
photo photograph picture image pictures footage | foto bild bilder aufnahme | фото снимок фотограф кадр изображен
video footage | video aufnahme | видео запись кадр
phone telephone | telefon anruf handy | телефон звонок
internet online web | internet online | интернет онлайн
network social networks mobile | netz netzwerk sozial mobilfunk handy | сет соцсет социальн мобильн связ сотов
website site | webseite website seite | сайт
computer software | computer rechner software | компьютер софт программ
twitter tweet | twitter tweet | твиттер twitter твит
telegram | telegram | телеграм telegram телеграмм
technology technical technological | technik technisch technologie | техник техническ технолог
error mistake fault | fehler irrtum | ошибк
data information | daten information angab | данн информац сведен
~source sources | quelle | источник
investor invest investment | invest investition | инвест инвестиц
oil petroleum | öl erdöl | нефт
gas methane propane firedamp | gas erdgas flüssiggas methan propan grubengas schlagwetter | газ метан пропан газов
liquefied liquid | flüssig verflüssigt | сжиж жидк
fuel petrol | treibstoff benzin kraftstoff | топлив бензин
energy | energie | энерг энергет
electricity electric power load-shedding | strom elektri elektriz stromnetz stromversorg stromabschalt lastabwurf | электр электричеств электроэнерг электроснабжен обесточ
coal | kohle | угол угл
nuclear atomic | atom nuklear kern | ядерн атом аэс
reactor | reaktor | реактор
climate | klima | климат
environment environmental | umwelt | эколог окружающ
animal animals | tier | живот
dog | hund | собак
cat | katze | кошк кот
bear | bär | медвед
bird | vogel vögel | птиц
fish | fisch | рыб
forest wood | wald wäld | лес
mountain mountains | berg gebirg gebirge | гор горы
field | feld | пол
earth ground | boden erde | земл
air | luft | воздух воздуш
sky | himmel | неб
sun | sonne | солнц
space spacecraft astronaut cosmonaut | weltraum raumfahrt astronaut raumschiff | космос космич космонавт
satellite | satellit | спутник
moon | mond | лун
tree | baum bäum | дерев
food canteen cafeteria lunch meal meals | essen lebensmittel nahrung kantine mensa mittagessen mahlzeit | еда пищ продовольств продукт столов обед пита
bread flour | brot mehl | хлеб мук
meat | fleisch | мяс
milk dairy | milch | молок
wine | wein | вин
alcohol spirits liquor vodka | alkohol spirituos schnaps wodka | алкогол спирт водк
tobacco cigarette smoke smoking fumes cigarettes butt | tabak zigarett rauch qualm schwel zigarette kippe | табак сигарет дым кур задым тле окурок окурк
restaurant cafe | restaurant café gaststätt | ресторан кафе
shop store | laden läden geschäft | магазин
hotel | hotel | отел гостиниц
pharmacy | apotheke | аптек
supermarket | supermarkt supermärkt | супермаркет
stone stones | stein | камен камн
metal steel iron | metall stahl eisen | металл стал
gold | gold | золот
wall | mauer wand | стен
door | tür | двер
window windows | fenster | окн окон
room | zimmer raum | комнат помещен
floor storey | stock etage | этаж
roof roofs rooftop | dach dächer | крыш кровл
tower | turm türm | башн
palace residence | palast residenz schloss | дворец дворц резиденц
destroy destroyed destruction raze razed | zerstör zerstört zerstörung vernichtet | разруш уничтож уничтожен
damage damaged | schad schäd beschädig schaden | ущерб поврежд поврежден
loot looted looting looter looters plunder | plünder geplündert plünderer | мародер мародёр граб разграб грабеж
rob robbed robbery | raub überfall ausgeraubt | ограб грабеж грабёж
steal stole stolen theft | diebstahl stahl gestohl dieb | кража украд укра похищ похит
kidnap kidnapped hostage abducted hostages captor captors | entführ geisel entführt geiseln geiselnehmer | заложник похищ
seize seized capture captured occupied occupy takeover overrun hijack hijacked hijacking | besetz erober einnahm eingenommen besetzt erobert kaper gekapert | захват захвач оккуп взят угон угна
block blocked blockade | block blockier | блок блокад перекры
close closed | schließ geschlossen schloss | закры
open opened | öffn geöffnet eröffn offen | откры
cut shutdown shut off disconnected outage outages blackout blackouts power-cut throttle disconnect | abgeschaltet abschalt unterbrochen gesperrt sperr stromausfall stromausfäll abschaltung drosselung | отключ блэкаут отключен обесточ блокиров замедлен
restore restored restoration | wiederhergestellt wiederherstell | восстанов
control controlled | kontroll kontrollier | контрол
guard guarded protect protection | bewach schutz schütz wache bewachung beschützt | охран защит
hide hid hidden | versteck verborgen | скры пряч
throw threw thrown | warf wirf geworfen | бро кинул
hit struck beat beaten | schlug geschlag schlag prügel getroffen | удар бит изби попал
fall fell fallen | fall fiel gefallen stürz | пад упал
rise rose risen increase increased grow grew growth raise | stieg steig gestiegen anstieg wachs gewachsen wuchs zunahm zugenommen erhöh | рост рос выро увелич повыш повышен
drop decrease decreased decline reduce reduced | sank sink gesunken rückgang verringer gesenkt reduzier | сниж снизи снижен сократ сокращ уменьш
double doubled twofold | doppel verdoppel | удво двукрат двойн
exceed exceeded above | übersteig übertroffen überstieg | превы превыс
reach reached | erreich erreicht | достиг
*remain remained stay stayed | bleib blieb geblieben | оста остал
*become became | geword | стал стал стала стало стали
*happen happened occurred occur event events incident | ereig ereignis geschah gescheh vorfall passier | произо происш произош событ инцидент случ
^cause caused causing trigger triggered reason | verursach ursache auslös ausgelöst auslöser anlass | причин вызва вызв повлек спровоц
^reason reasons | grund gründ | повод
consequence consequences | folge konsequenz | последств
condition conditions | bedingung zustand | услов состоян
situation | lage situation | ситуац обстановк
crisis | krise | кризис
conflict | konflikt | конфликт
problem | problem | проблем
solution solve solved | lös lösung gelöst | реш решен
question questions | frage | вопрос
task mission | aufgabe mission einsatz | задач мисси
operation operations | operation einsatz | операц
object facility objects facilities | objekt einrichtung anlage | объект
strategic strategy | strateg | стратег
purpose goal aim aimed | ziel zweck | цел
attempt tried try attempted | versuch versucht | попыт пыта
success successful | erfolg erfolgreich | успе успеш
fail failed failure failing | scheiter gescheitert versag versagt | провал неудач отказ отказал подвел
~*possible possibility possibly | möglich möglichkeit womöglich möglicherweise | возмож возможн
~probably likely probable presumably | wahrscheinlich vermutlich vermut mutmaßlich | вероятн наверн предположит скорее
~preliminary | vorläufig | предварит предварительн
necessary need needed | nötig notwendig brauch benötig | необходим нуж нужн
enough | genug genüg | достаточн
*full complete completely | voll vollständig komplett völlig | полн полност
*part partly | teil teilweise | част частич
whole entire | ganz gesamt | целый цел весь
total | insgesamt gesamt | всего общ общий итого
average | durchschnitt | средн
limited limit | begrenz begrenzt beschränk | огранич
main | haupt hauptsächlich | главн основн
common joint together | gemeinsam zusammen | совместн общ вместе
*different various | verschieden unterschied | разн различн друг
*same | gleich derselb dasselbe selbe | так же одинаков сам
single alone | einzig einzeln allein | единств одн один
several | mehrere | несколько
series | reihe serie | ряд сери
list | liste | списк список
type kind sort | art typ | вид тип
form | form | форм
example | beispiel | пример
*case cases | fall fäll | случа дел
point | punkt | пункт точк
side | seite | сторон
*way | weise weg | путь пут способ
line | linie | лини
level | niveau ebene | уровень уровн
rate share | quote anteil rate | дол ставк
size | größe umfang | размер
speed fast quick quickly | schnell geschwindigkeit | быстр скорост
live lived life lives living | leb lebt leben gelebt | жизн жив жил
birth born | gebor geburt | рожд родил рожден
love loved | lieb geliebt | люб любов
hate | hass | ненавис
*right rights | recht menschenrecht | прав правозащит
activist activists | aktivist bürgerrechtler menschenrechtler | активист правозащитник
torture tortured | folter gefoltert misshandel misshandelt | пыт пытк
speech | meinungsfreiheit rede | реч
^responsible responsibility | verantwortlich verantwortung | ответствен
^guilty guilt blame blamed fault culprit | schuld schuldig verschuldet täter | вин виновн виноват виновник
punish punishment penalty | straf bestraf | наказ наказан
corruption corrupt bribe bribery kickback | korruption korrupt bestech schmiergeld | коррупц взятк откат
fraud fraudulent swindle | betrug betrüg betrüger | мошеннич мошенник обман афер
property | eigentum besitz | собственност имуществ
rich | reich | богат
poor poverty | arm armut | бедн
equal | gleich | равн
join joined defect defected defection | beigetret beitritt tritt angeschlossen übergelaufen anschließ | присоедин вступ примкн перешл перебеж
create created | schuf geschaffen gründ gegründet schaff | созда основа
produce production produced | produzier produktion herstell hergestellt | производ произв
supply supplies delivery deliver delivered | liefer lieferung geliefert | постав поставк доставк поставля поставщик
export exports | export ausfuhr | экспорт
import imports | import einfuhr | импорт
*use used using | nutz benutz verwend eingesetzt genutzt | использ примен
carry carried transport | trag trug getragen transport | нес вез перевоз транспорт
*bring brought | bring brachte gebracht | привез принес
*give gave given | geb gab gegeb | да дал пере
*take took taken | nahm nehm genommen | взя брал прин
*get got receive received | bekomm bekam erhielt erhalt erhalten bekommen | получ
*keep kept hold held | hielt halt gehalten behalt | держ провед прове
*show showed shown | zeig gezeigt | показ
*see saw seen | sah seh gesehen sieh | вид увид
*look looked | schau blick | смотр взгля
hear heard | hör gehört | слыш услыш
feel felt | fühl gefühlt spür | чувств
 | les gelesen las | чит прочит
learn learned | lern gelernt erfuhr erfahren | узна изуч
understand understood | versteh verstand verstanden | поним поня
remember recall recalled | erinner erinnert | помн напомн
forget forgot | vergess vergaß | забы
wait waiting expect expected | wart erwart erwartet | ожида жд ждать
prepare prepared preparation | vorbereit vorbereitet | подготов готов
ready | bereit | готов
provide provided | stell bereitgestellt gewähr versorg | обеспеч предостав
offer offered | bot angebot biet angeboten | предлож предлага
choose chose chosen choice | wähl auswahl | выбр выбира выбор
change changed changes | änder geändert änderung veränder | измен менял
develop development developed | entwickl entwickel | развит развива разработ
improve improved improvement | verbesser | улучш
worsen deteriorate deteriorated worse worsened aggravate | verschlechter verschlimmer schlimmer verschärft | ухудш хуже усугуб
discuss discussed discussion | diskutier besproch erörter | обсуд обсужд
consider considered | betracht erwäg | рассм рассматр
mention mentioned | erwähn erwähnt | упомян упомин
describe described | beschreib beschrieb beschrieben | опис
compare compared | vergleich verglichen | сравн
publish published publication | veröffentlich veröffentlicht | публик опублик
correct corrected correction | korrigier berichtig korrektur | поправ исправ
retracted revoked | widerruf zurückgezogen zurückgenommen | отзыв отозва отозван
sign signed signature | unterzeichn unterschrieb unterschrift | подпис
approve approved | billig genehmig gebilligt | одобр утвер
adopt adopted | verabschied angenommen | принят принял
introduce introduced | eingeführt einführ | введ ввел
cancel cancelled canceled | absag abgesagt gestrichen annullier | отмен
celebrate celebration holiday | feier gefeiert feiertag | праздн праздник
mourning mourn mourner | trauer | траур скорб
funeral buried bury | begräbnis beerdig begrab beigesetzt | похорон
memorial monument | denkmal gedenk | памятник памят
anniversary | jahrestag jubiläum | годовщин юбиле
history historical historic | geschicht historisch | истори историч
future | zukunft künftig | будущ
past | vergangen vergangenheit | прошл
century | jahrhundert | век столет
period | zeitraum periode | период срок
term | amtszeit frist | срок
king | könig | король корол
queen | königin | королев
prince | prinz | принц
prime premier | premier ministerpräsident | премьер
chancellor | kanzler bundeskanzler | канцлер
senator senate | senat senator | сенат сенатор
congress | kongress | конгресс
democrat democratic democracy | demokrat demokratie | демократ
republican | republikan | республикан
communist | kommunist | коммунист
socialist | sozialist | социалист
liberal | liberal | либерал
conservative | konservativ | консерват
green | grün | зелен зелён
red | rot | красн
black | schwarz | черн чёрн
white | weiß | бел
blue | blau | син голуб
constitution constitutional | verfass | конституц
reform | reform | реформ
referendum | referendum volksabstimmung | референдум
coalition | koalition | коалиц
majority | mehrheit | большинств
minority | minderheit | меньшинств
address addressed | rede ansprache | выступ обращен обрат
*power rule | macht herrsch | власт
 | autorität | авторитет
influence | einfluss | влиян
interest | interesse interess | интерес
relation relations relationship | beziehung verhältnis | отношен
contact | kontakt | контакт
cooperation cooperate | zusammenarbeit kooperation | сотрудничеств
partner | partner | партнер партнёр
enemy | feind | враг противник
hero | held | геро
exchange exchanged | austausch gefangenenaustausch | обмен
dialogue | dialog | диалог
resolution | resolution | резолюц
veto | veto | вето
humanitarian | humanitär | гуманитар
corridor | korridor | коридор
front frontline positions | front stellung | фронт передов позиц
offensive | offensive | наступлен
retreat | rückzug | отступ
defeat defeated | niederlage besiegt | пораж
mine mines | mine | мин мины
artillery shelling shelled shell bombard bombarded | artillerie beschuss beschossen beschoss bombard | артиллер обстрел обстрелял бомбард
sniper snipers | scharfschütz | снайпер
knife | messer | нож
base | basis stützpunkt | баз
headquarters | hauptquartier zentrale | штаб штаб-квартир
unit units | einheit | подразделен част
brigade | brigade | бригад
convoy column | konvoi kolonne geleit | колонн конво конвой
patrol | patrouille streife | патрул
checkpoint | kontrollpunkt | блокпост пропускн
 | kampfjet kampfflugzeug | истребител
submarine | u-boot | подлодк
navy naval fleet | marine flotte | флот морск
reservist mobilization mobilisation | mobilmachung mobilisier | мобилиз
volunteer volunteers | freiwillig | доброволец доброволь волонтер волонтёр
mercenary mercenaries | söldner | наемник наёмник
cartel mafia | mafia kartell | мафи картел
pirate | pirat | пират
bodyguard bodyguards | leibwächter | телохранител
firefighter firefighters | feuerwehr | пожарн
ambulance | krankenwagen rettungsdienst | скор
 | bergung | спасательн
rubble debris collapsed collapse cave wreck wreckage | trümmer schutt eingestürzt einsturz zusammenbruch wrack | завал облом обруш рухн обвал обломк
dam embankment dyke dike levee | damm staudamm deich | дамб плотин насыпь
pipeline pipe pipes riser main | pipeline leitung rohr röhre steigleitung | трубопровод газопровод труб стояк
tunnel underpass | tunnel unterführung | туннел тоннел
miner miners mine shaft coalmine | bergwerk bergleut grube bergarbeit schacht bergmann bergleute kumpel | шахт шахтер шахтёр рудник горняк
volcano | vulkan | вулкан
island | insel | остров
coast coastguard | küste küstenwache | побереж берег береговая
beach | strand strände | пляж
lake | see | озер
desert | wüste | пустын
valley | tal täler | долин
park | park | парк
garden | garten gärten | сад
farm farmer agriculture agricultural farmers peasant | bauer landwirt landwirtschaft bauern | ферм фермер сельск крестьян
grain wheat | getreide weizen | зерн пшениц
harvest crop crops | ernte | урожа
travel trip journey | reise reisen gereist | поезд путешеств
ticket | ticket karte fahrkarte | билет
airline | fluggesellschaft | авиакомпан
pilot crew cockpit | pilot besatzung cockpit kapitän | пилот экипаж кабин летчик
bag | tasche | сумк
clothes | kleid kleidung | одежд
gift | geschenk | подар
prize award awarded | auszeichn preisträger nobelpreis | преми наград
test tested | test getestet | тест провер испыт
study studies research | studie untersuchung forsch | исследован
method | methode | метод
system | system | систем
program programme | programm | программ
project | projekt | проект
fund | fonds stiftung | фонд
insurance | versicherung | страхов
pension pensioner retire retired | rente pension rentner | пенси пенсионер
unemployment unemployed | arbeitslos | безработ
inflation | inflation | инфляц
currency | währung | валют
stock shares | börse aktie | бирж акци
credit loan lender | kredit darlehen | кредит ссуд займ
profit | gewinn | прибыл
owner owned proprietor | besitzer eigentümer inhaber | владел владелец хозя хозяин собственник владельц
customer client | kund | клиент покупател
industry industrial | industrie | промышлен индустри
chamber | kammer | палат
entrepreneur entrepreneurs | unternehmer | предпринимател бизнесмен
director manager headmaster headteacher principal | direktor geschäftsführer rektor schulleiter | директор менеджер завуч
engineer | ingenieur | инженер
mediator mediation | vermittl | посредник
 | nationalkomitee | нацкомитет
predecessor | vorgänger | предшественник
successor | nachfolger | преемник
founder | gründer | основател
colleague | kollege | коллег
adviser advisor | berater | советник консультант
regulator | aufsicht | надзор
inspector inspection inspect inspected check checks | inspektor inspektion prüf prüfung geprüft kontroll | инспекц инспектор провер
customs duty | zoll | таможн пошлин
passport | pass reisepass ausweis | паспорт
visa | visum visa | виз
license licence permit | lizenz genehmigung erlaubnis zulassung | лиценз разрешен
quarantine isolate isolation | quarantäne isolier | карантин изоляц
mask masks | maske | маск
lockdown | lockdown | локдаун
pandemic epidemic | pandemie epidemie | пандеми эпидеми
 | infektionsfall | случа
hint clue tip | hinweis | подсказк намек улик
inside | innen innern | изнутри внутри
unclear unknown | unklar unbekannt ungewiss | неизвестн неясн
rumour rumor | gerücht | слух
truth true | wahrheit wahr | правд истин
~lie lies false untrue hoax | lüge lügen falsch unwahr gelogen | лож ложь ложью лжи ложн неправд фейк вымысел
fake forge forged forgery counterfeit bogus | fälsch gefälscht fälschung unecht | фальш фейк поддел поддель фальшив липов фальсиф
wiretap | abgehört | прослуш
camera | kamera | камер
microphone | mikrofon | микрофон
radio | radio rundfunk | радио
magazine | magazin zeitschrift | журнал
editor editorial | redaktion redakteur | редакц редактор
blogger blog | blogger blog | блогер блог
user users | nutzer | пользовател
account | konto | аккаунт счет счёт
hacker hack cyber cyberattack hackers hacked malware ransomware | hacker cyber gehackt cyberangriff hackerangriff schadsoftware | хакер кибер взлом кибератак вирус
password | passwort | парол
app application | app anwendung | приложен
platform | plattform | платформ
google | google | google гугл
apple | apple | apple
microsoft | microsoft | microsoft
facebook | facebook | facebook фейсбук
wave waves | welle | волн
dozens dozen | dutzend | десятк десяток
decapitated beheaded | enthaupt | обезглав
tear | tränengas | слезоточ
grenade stun | granate blendgranate | гранат светошум
rubber | gummi | резин
stick baton batons | stock knüppel schlagstock | дубинк палк
helmet | helm | шлем каск
uniform | uniform | форм
flag | flagge fahne | флаг
slogan chant | parole | лозунг
column pier piers pillar pillars | kolonne pfeiler stütze säule | колонн опор столб
barricade | barrikade | баррикад
 | hauptplatz | площад
stormed | stürm erstürm gestürmt | штурм
broke break broken | brach gebrochen brech einbruch | слом вломи прорв разби
premises | räumlich | помещен
office offices | büro amt kanzlei | офис кабинет канцеляр
 | staatsanwaltschaft | прокуратур
ruling governing | regierend regierungspartei | правящ
 | fernsehsender | телестанц
atm | geldautomat | банкомат
morgue mortuary | leichenhalle leichenschauhaus | морг
counterterrorist anti-terrorist antiterrorist | antiterror anti-terror | антитеррористическ контртеррористическ
eliminate eliminated | vernicht vernichtet liquidier | ликвид уничтож
surrender surrendered | ergeb ergib aufgegeben kapitul | сда сдал капитул
without | vorwarnung | предупрежден
lift lifted | aufgehob aufheb hob | отмен сня
extend extended | verlänger | продл продлен
deploy deployed deployment | stationier verleg | развер размещ дислок
contingent | kontingent | контингент
citizenship | staatsbürgerschaft | гражданств
deport deported deportation | abschieb abgeschoben ausgewies | депорт выдвор
extradite extradition | auslief ausgeliefert | экстрад выдач
asylum | asyl | убежищ
exile | exil | изгнан эмиграц
clan elite tribe tribal | clan elite stamm stämme | клан элит племя племен
nephew | neffe | племянник
grandson grandchildren | enkel | внук
widow | witwe | вдов
orphan | waise | сирот
neighbour neighbor neighbouring neighboring | nachbar benachbart | сосед соседн
guest | gast gäste | гост
audience spectator viewer | zuschauer publikum | зрител
fan fans | fan fans | болельщик фанат
concert | konzert | концерт
festival | festival fest | фестивал
exhibition | ausstellung | выставк
parade | parade | парад
ceremony | zeremonie | церемони
 | eröffnung | открыт
stadium arena | stadion arena | стадион арен
league | liga | лиг
season | saison | сезон
final | finale endspiel | финал
race racing | rennen lauf | гонк забег
swim | schwimm | плава
ski skier skiers skiing snowboard | ski skifahr skiläuf snowboard wintersport | лыж лыжник катающ катающиеся катающихся сноуборд горнолыж
hockey | hockey eishockey | хокке
tennis | tennis | теннис
chess | schach | шахмат
wrestle boxing boxer | box boxer | бокс боксер боксёр
doping | doping | допинг
 | verletzungspause | травм
leg foot | bein fuß | ног
face | gesicht | лиц
skin | haut | кож
brain | gehirn hirn | мозг
lung | lunge | легк лёгк
cancer | krebs | рак
surgery operate | operier chirurg | хирург опер
pregnant | schwanger | беремен
baby premature newborn newborns infant infants | baby säugling neugeboren frühchen | младен новорожден недонош
heat heatwave sunstroke heatstroke | hitze hitzewelle hitzschlag sonnenstich | жар жара зной тепловой солнечн
cold frost | kalt kält frost | холод мороз
temperature | temperatur | температур
degree degrees | grad | градус
wind | wind | ветер ветр
cloud fog | wolke nebel | облак туман
landslide avalanche mudslide mudflow mud sludge slide snowslide | lawine erdrutsch schlammlawine schlamm mure schneebrett | лавин оползен оползн сель селев грязев
drought | dürre | засух
tsunami | tsunami | цунами
magnitude | magnitude stärke | магнитуд балл
epicentre epicenter | epizentrum | эпицентр
depth | tiefe | глубин
kilometre kilometer km | kilometer km | километр км
metre meter | meter | метр
ton tonne tonnes | tonne | тонн
litre liter | liter | литр
kilogram kilo | kilo kilogramm | килограмм кг
hectare hectares | hektar | гектар
barrel barrels | barrel fass fässer | баррел бочк
watt megawatt | watt megawatt | ватт мегаватт
noise | lärm | шум
light | licht | свет
dark | dunkel | темн
smell | geruch | запах
quiet calm | ruhig ruhe | спокой тих
angry anger | wut zorn wütend | гнев злост
happy joy | freude glücklich froh | рад радост счаст
sad sorrow | traurig trauer | печал груст
surprise surprised | überrasch | удив сюрприз
shock shocked | schock schockier | шок
pain | schmerz | бол
sleep | schlaf geschlafen | сон спал
wake | wach | просну
sit sat | saß sitz gesessen | сид
stand stood | stand steh gestanden | стоя стоит
walk walked | geh ging gegangen lauf | ход шел пеш
run ran | rannt renn lief | беж бежа
jump | sprung spring sprang | прыг
climb | klett | карабк
drown drowned | ertrink ertrunken ertrank | утон
hang hanged suicide | suizid selbstmord erhäng attentäter selbstmordattent | самоуби суицид повес смертник
strangle | erdross erwürg | задуш
stab stabbed | erstoch erstech stich | зареза ножев
rape raped | vergewaltig | изнасил
abuse abused | missbrauch missbraucht | злоупотреб
drunk drunken intoxicated | betrunken alkoholisiert | пьян нетрезв
collide collided collision | zusammenstoß kollidier kollision zusammengestoßen | столкн столкнов
clash clashes | zusammenstöß auseinandersetz | столкновен
derail | entgleis | рельс
overturn overturned | überschlag umgekippt | переверн
brake brakes braking | brems bremse bremsen | тормоз тормоза тормозн
 | tempolimit | ограничен
plate | kennzeichen | номер
garage | garage | гараж
taxi | taxi | такси
bicycle bike cyclist | fahrrad radfahrer rad | велосипед
motorcycle | motorrad | мотоцикл
scooter | roller | самокат
pedestrian | fußgänger | пешеход
elevator | aufzug fahrstuhl | лифт
yard courtyard | hof innenhof | двор
kitchen | küche | кухн
heating | heizung | отоплен
waste garbage rubbish | müll abfall | мусор отход
pollution | verschmutz | загрязн
chemical chemicals | chemi chemikalie | хими химическ
laboratory lab sample | labor probe | лаборатор анализ проб
sample | probe | проб образец
substance | stoff substanz | веществ
mass | massen massenhaft | массов
wide broad large-scale | breit großangelegt umfangreich | широк масштаб масштабн
coordinated coordinate coordination | koordinier | координ скоордин
well-trained | gut ausgebildet | обученн
direct directed | direkt gerichtet lenk gelenkt | прям направ
external outside | äußer außerhalb extern | внешн вне
internal | intern | внутр
interference interfere | einmisch | вмешат
provoke provocation | provokation provozier | провок спровоц
 | verantwortlich gemacht | возлож
apologize apology | entschuldig | извин
thank thanked | dank gedankt | благодар
congratulate | gratulier glückwunsch | поздрав
condolences condolence | beileid | соболезн
greet welcome welcomed | begrüß willkommen | приветств
invite invited invitation | einlad eingeladen lud | приглас пригла
recommend | empfehl empfahl | рекоменд
insist | besteh beharr | наста
~doubt doubted doubts | zweifel bezweifel | сомнев сомнен
assume assumption | annahm vermut | предполож предполага
estimate estimated | schätz geschätzt | оцен оценк
calculate calculated | berechn errechn | рассчит подсч подсчит
measure measures | maßnahme | мер
step | schritt | шаг
rules regulation | regel vorschrift | правил
standard | standard norm | стандарт норм
quality | qualität | качеств
value | wert | ценн стоим
benefit | vorteil nutzen | польз выгод
risk | risiko | риск
chance | chance | шанс
opportunity | gelegenheit | возможн
advantage | vorteil | преимуществ
losses | verlust | потер убыт
compensation compensate | entschädig entschäd entschädigung | компенсац возмещ
demolish demolition | abriss abgerissen | снос снес
repair repaired repairs | reparier reparatur reparat repariert instandsetz | ремонт починк
replace replaced | ersetz | замен
equipment | ausrüstung gerät | оборудован техник снаряжен
device | gerät | устройств прибор
machine | maschine | станок
tool | werkzeug | инструмент
material | material | материал
paper | papier | бумаг
plastic | plastik kunststoff | пластик
glass | glas | стекл
 | holz | древес
box | kiste | коробк ящик
container | container | контейнер
cargo freight laden loaded | fracht ladung geladen beladen | груз гружен загружен
warehouse depot storage tank tanks | lager depot tank tanks tanklager | склад хранилищ резервуар нефтебаз
 | grenzschutz | пограничн
fence | zaun zäun | забор
gate gates sluice weir lock | tor wehr schleuse schieber | ворот шлюз затвор
stairs staircase stairwell | treppe treppenhaus | лестниц подъезд
entrance | eingang | вход подъезд
exit exits | ausgang notausgang | выход
corner | ecke | угол
middle | mitte | середин
top | spitze | верх
bottom | grund unten | дно низ
back | rücken | спин
row | reihe | ряд
circle | kreis | круг
cross | kreuz | крест
star | stern | звезд
map | karte | карт
painting | gemälde | картин
statue | statue | стату
story | geschichte | истори
message | botschaft nachricht | сообщ послан
comment commented comments | kommentar kommentier | коммент комментар
post posted | beitrag gepostet | пост
subscriber subscribe | abonn | подпис подписчик
reader | leser | читател
anonymous | anonym | аноним
anonymity | anonymität | анонимност
so-called | sogenannt | называем
 | gebirge | горн
 | kampferfahrung | боев опыт
 | ausnahmezustand | режим положен
regime | regime | режим
dictator dictatorship | diktator diktatur | диктатор диктатур
revolution | revolution | революц
uprising | aufstand aufständ | восстан
civil civilian civilians | zivil zivilist bürger | гражданск мирн
 | bevölkerung | населен
genocide | völkermord genozid | геноцид
massacre | massaker | резн
grave | grab gräber | могил
corpse | leiche leichnam | труп тел
identify identified | identifizier | опозна идентиф
 | namentlich | имен
confession confess confessed admit admitted | gestand geständnis gesteh zugegeben räumte eingeräumt | призна признал признан
silence silent | schweig schwieg geschwiegen | молч
testimony testify testified | aussag zeugenaussag aussage | показан
interrogate interrogation questioned | verhör vernehm vernomm befragt | допрос
bail | kaution | залог
 | berufung | апелляц обжал
acquit acquitted | freispruch freigesprochen | оправд
pardon amnesty | begnadig amnestie | помил амнист
execute executed execution | hingericht hinrichtung | казн
 | todesstrafe | казн
 | lebenslang | пожизнен
 | verfassungsgericht | конституционн
supreme | oberst | верховн
 | eu-kommission | еврокомисс
parliamentary | parlamentarisch | парламентск
presidential | präsidentschaft | президентск
regional | regional | региональн областн
municipal | kommunal städtisch | муниципал
federal | bundes | федеральн
nationalist | nationalist | националист
ethnic | ethnisch | этническ
racist racism | rassis rassist | расист расизм
immigrant immigration | einwander zuwander | иммигр
trade-union union unions | gewerkschaft | профсоюз
 | lehrkraft | педагог
nurse | krankenschwester pfleger | медсестр
priest bishop | priester bischof pfarrer | священник епископ
monk | mönch | монах
mosque | moschee | мечет
temple | tempel | храм
holy | heilig | свят
soul | seele | душ
god | gott | бог
devil | teufel | дьявол
ghost | geist | дух призрак
dream | traum träum | мечт сон
idea | idee | иде
thought | gedanke | мысл
reality real | wirklich realität real | реальн
fact facts | tatsache fakt | факт
theory | theorie | теори
practice | praxis | практик
culture cultural | kultur kulturell | культур
tradition | tradition | традиц
society | gesellschaft | обществ
community | gemeinschaft gemeinde | сообществ общин
class | klasse | класс
generation | generation | поколен
character | charakter | характер
role | rolle | рол
position | position stellung | позиц должност
career | karriere | карьер
job | job arbeitsplatz | работ
skill | fähigkeit | навык
talent | talent | талант
fame famous | berühmt bekannt | знаменит
connection communication communications | verbindung kommunikation verkehr | связ сообщен коммуникац
*nothing | nichts | ничего ничто нич
*nobody no-one | niemand | никто никого
*everybody everyone | jeder jede jedermann | каждый каждая каждого
*three | drei | три трех трёх трое
*four | vier | четыре четырех четверо
*five | fünf | пять пяти
*six | sechs | шесть шести шестер
seven | sieben | семь семи
eight | acht | восемь восьми
nine | neun | девять девяти
ten | zehn | десять десяти
eleven | elf | одиннадцат
twelve | zwölf | двенадцат
twenty | zwanzig | двадцат
thirty | dreißig | тридцат
defendant | angeklagt beschuldigt | обвиняем подсудим
intend intends want wants wanted | will woll wollt beabsichtig | хоте хоч намер
spain spanish | spanien spanisch | испан
italy italian | italien italienisch | итал
greece greek | griechenland griechisch griech | грец греческ
georgia georgian | georgien georgisch | грузи грузин
japan japanese | japan japanisch | япон
india indian | indien indisch | инди индийск
pakistan pakistani | pakistan pakistanisch | пакистан
iraq iraqi | irak irakisch | ирак
libya libyan | libyen libysch | ливи ливийск
egypt egyptian | ägypten ägyptisch | егип египет
saudi | saudi saudisch | саудовск
serbia serbian | serbien serbisch | серб
croatia croatian | kroatien kroatisch | хорват
austria austrian | österreich österreichisch | австри
switzerland swiss | schweiz schweizer | швейцар
hungary hungarian | ungarn ungarisch | венгр венгерск
czech | tschech tschechien | чех чешск
romania romanian | rumänien rumänisch | румын
bulgaria bulgarian | bulgarien bulgarisch | болгар
baltic lithuania lithuanian | litauen litauisch baltisch | литв литовск прибалт балтийск
latvia latvian | lettland lettisch | латви латыш
estonia estonian | estland estnisch | эстон
finland finnish | finnland finnisch | финлянд финск
sweden swedish | schweden schwedisch | швец шведск
norway norwegian | norwegen norwegisch | норвег норвеж
denmark danish | dänemark dänisch | дани датск
canada canadian | kanada kanadisch | канад
mexico mexican | mexiko mexikanisch | мексик
brazil brazilian | brasilien brasilianisch | бразил
australia australian | australien australisch | австрали
azerbaijan | aserbaidschan | азербайджан
uzbekistan uzbek | usbekistan usbekisch | узбек
tajikistan tajik | tadschikistan tadschikisch | таджик
turkmenistan | turkmenistan | туркмен
moldova | moldau moldawien | молдов молдав
crimea | krim | крым
donbass donbas | donbass | донбасс
caucasus | kaukasus | кавказ
siberia siberian | sibirien sibirisch | сибир
palestinian gaza | palästinenser gaza | палестин газа
korea korean | korea koreanisch | коре корейск
vietnam | vietnam | вьетнам
observer observers | beobachter | наблюдател
pressure | druck | давлен
ahead | vorn führt | лидир впереди
falsify falsified | fälschung wahlfälschung | фальсифик
board aboard overboard | bord | борт
edge outskirts | rand stadtrand | окраин
captain | kapitän | капитан
tears cry cried | träne wein geweint | слез слёз плак
manufacturer maker | hersteller | производител
affect affected concern | betroff betrifft betreff | коснул касает затрон
primarily | vorallem | прежде
administrator | landrat | глав
*least | mindestens wenigstens | менее минимум
burst | geborst barst brach | прорва прорыв
roofs | dächer | крыш
 | angedroht | пригроз угроза
~unlikely improbable | unwahrscheinlich | маловероят
justify justified cited | begründ | обоснов
abroad | ausland | заграниц зарубеж
interrupt interrupted interruption | unterbroch unterbrech | прерв прерыва
switch switched | schalt geschaltet | включ выключ
tractor | traktor | трактор
require required requirement | erforder verlang verlangt | требу потребу
defender | verteidiger | защитник
whistle whistled | pfiff pfeif gepfiffen | свист
pause | pause | перерыв пауз
protective | schutz | защитн
lack shortage shortages scarce | mangel fehl knapp engpass | нехват дефицит недостат нехватк
complain complained complaint | klag beschwer beschwerd | жалоб пожалов
 | pflegerin | медсестр санитар
thaw thawing melt | tau tauen schmelz geschmolz | та тающ
fur | fell pelz | шерст мех
tooth teeth | zahn zähn | зуб
remains | überrest | остан остатк
researcher researchers | forscher | исследовател учен
preserve preserved | erhalten bewahrt | сохран
household | haushalt | домохозяй
blackout outage | ausfall stromausfall | авари сбой
 | kraftwerk | электростанц
standstill | stillstand stillsteh | останов
trapped bury buried | verschüttet begraben | завал погреб
 | öldepot | нефтебаз
extinguish extinguished doused | lösch gelöscht löschen | потуш тушен туш ликвидир
kindergarten nursery toddler | kindergarten kita kleinkind | детсад садик малыш ясли
empty | leer | пуст
battalion | kompanie bataillon | рот батальон
airborne paratrooper | luftlande fallschirm | десант
disperse dispersal breaking | auflös auflösung | разгон
fulfil fulfilled accomplish | erfüll erfüllt | выполн
 | abzieh abgezogen | вывод
shopping mall | einkauf einkaufszentrum | торгов
cinema | kino | кино кинотеатр
 | notausgang notausgäng | запасн выход
lock locked padlock chained | verschloss abgeschloss verschlossen abgeschlossen zugesperrt | заперт закры замок
shareholder | aktionär | акционер
layoffs | streich stellenabbau | сокращ увольнен
vacancy | stelle posten | мест должност
referee | schiedsrichter | судь арбитр
suspend suspended | ausgesetzt außer kraft suspend | приостан
colonel | oberst | полковник
lieutenant major | leutnant major | лейтенант майор
militar | militärs | военн
unfriendly hostile | unfreundlich feindlich | недруж враж
expel expelled | ausweis ausgewiesen weist | выслан высыл
sailor seaman | seemann seeleute matrose | моряк матрос
ransom | lösegeld | выкуп
tanker | tanker | танкер
gulf | golf | залив
coastguard | küstenwache | береговой
sink sank sunk | sank gesunken untergegangen untergang | затон утон
 | entschuldigung | извинен
deliberately intentional | absicht absichtlich | намерен умышлен
accidentally | versehentlich | ошибк случайно
wing wings | tragfläche flügel | крыл
take-off takeoff launch | start | взлет взлёт запуск
landing | landung land | посадк приземл
examine | prüf überprüf | проверк провер
 | maschine | машин борт
 | rechtmäßig | правов
illegal illegally | illegal rechtswidrig | незакон
valid | gültig | действител
signatures | unterschriften | подпис
sue lawsuit | klag klage verklag | иск
register | zulass registrier | зарегистр регистрац допуст
voter voters | wähler | избирател
turnout | wahlbeteiligung | явк
ballot ballots stuffing rigging rigged | stimmzettel wahlfälsch wahlbetrug | бюллетен вброс подтасов
counted counting recount count tally | auszähl gezählt zähl nachzähl | подсчет подсчёт посчит пересчет
round | runde | тур раунд круг
mandate seat seats | mandat sitz | мандат мест
inaugurate sworn oath swear swore | vereid eid schwur | присяг инаугурац клятв
 | außenminister innenminister | глав
 | vizechef | замглав
 | pressedienst | пресс-служб
 | fernsehansprache | телеобращен
headline title | schlagzeile titel | заголов
article | artikel | стат
quote quoted | zitat zitier | цитат цитир
 | kreis insider | источник
reveal revealed | enthüll offenbar | раскры выясн
leak leaked leaks leaking seep seeped escaped | leck durchgesickert undicht ausgetreten austret gasaustritt sicker | утечк утеч протеч вытек
disappear disappeared | verschwand verschwund verschwinden | исчез пропа
follow followed | folg gefolgt verfolg | след последова
chase pursue | verfolgung | погон преслед
surround surrounded | umstell umzingel | окруж
approach | näher genähert annäher | прибли подход
gather gathered | versammel sammel | собра собира
queue | schlange | очеред
 | häng | вис
push | drück | нажа толк
pull | zieh zog gezogen | тян вытащ
 | heb hob | подн
turn turned | dreh wend wandt | поверн обрат
lay | lag liegt lieg | леж
wear wore | trag trug | нос одет
wash | wasch | мы
cook | koch | готов повар
eat ate | ess aß | ест поел
drink drank | trink trank getrunken | пит выпи
sing sang | sing sang | пел
dance | tanz | танц
laugh smile | lach lächel | сме улыб
kiss | kuss küss | поцел
shout shouted scream | schrei schrie geschrien | крик крич
whisper | flüster | шеп
rely | verlass | полага
deserve | verdien | заслуж
earn earned | verdien verdient | зарабат заработ
spend spent | ausgab ausgeb ausgegeben | потра трат расход
 | spar gespart | эконом
borrow rent | miet leih pacht | арен
ownership | besitz | владе
divide divided | teil geteilt | дел раздел
separate | trenn getrennt | отдел
connect connected | verbund verbind | соедин
mix | misch | смеш
fill | füll | заполн
 | mess gemessen | измер
weigh weight | gewicht wieg | вес
cover covered | bedeck deck | покры
remove removed | entfern | удал убра снят
install installed | installier aufgestellt | установ
 | weggeworf | выбро
breakdown | panne | полом
^trigger triggered | auslös ausgelöst | спровоц вызв
prevent prevented | verhinder | предотвр
avoid | vermeid vermied | избеж
 | wehr verteidigt | защища
raid raids foray air-raid | razzia überfall vorstoß luftangriff | рейд облав налет
searches | durchsuchung razzia | обыск
confiscate confiscated | beschlagnahm | изъя конфиск
 | befrag | опрос
survey | umfrage | опрос
per | pro | процент
quarter | viertel quartal | четверт квартал
 | drittel | трет
most | meist mehrzahl | большинств
*few little | wenig | мало немног
*many much | viel | мног
*almost nearly | fast beinahe nahezu | почти
*about approximately around | etwa rund ungefähr zirka | около примерно
 | mehr als | более свыше
*less | weniger | менее меньш
twice | zweimal | дважды
*often frequently | oft häufig | част
*never | nie niemals | никогда
*always | immer stets | всегда
*again | wieder erneut | снова вновь
*already | bereits schon | уже
*still | noch weiterhin | еще
suddenly | plötzlich | внезапн
finally | endlich schließlich | наконец
 | zusammen | вместе
especially particularly | besonders insbesondere | особенн
~absolutely | absolut | абсолютн
directly | unmittelbar | непосредственн
secretly | heimlich | тайн
openly | offen | открыт
officially | offiziell | официальн
~apparently obviously demonstrably | offenbar offensichtlich anscheinend nachweislich | видим очевидн доказанн
~supposedly | vermeintlich | якобы предполаг
~*according | laut zufolge | согласн
*because | wegen aufgrund | из-за
*despite | trotz | несмотря вопреки
instead | stattdessen statt | вместо
*however | jedoch allerdings | однако
*therefore | deshalb daher | поэтому
 | hochhaus | многоэтаж высот
cellar basement | keller | подвал
shelter refuge | schutzraum bunker notunterkunft obdach unterkunft | укрыт бомбоубеж убежищ
tent tents | zelt | палат палатк
bed ward wards beds | bett betten | кроват кой палат отделен койк
chair | stuhl | стул
table | tisch | стол
clock | uhr | часы
key | schlüssel | ключ
ring | ring | кольц
rope ropes cord | seil leine | верев канат верёвк веревк трос
oven | ofen | печ
engine motor engines | motor triebwerk | двигател мотор
wheel | rad | колес
track | gleis spur | пут след
 | beschleunig | ускор
slow | langsam | медлен
traffic jam | stau | пробк затор
airspace | luftraum | воздушн
runway taxiway | landebahn startbahn rollbahn | взлетн
consulate | konsulat | консульств
 | geiselnahme | заложник
ultimatum | ultimatum | ультиматум
deadline | frist | срок
delay delayed | verzöger verspät | задерж отсроч
postpone postponed | verschob verschoben verschieb | перенес отлож
 | ausfall ausgefallen | отмен
agenda | tagesordnung | повестк
deficit | defizit | дефицит
subsidy subsidies | subvention | субсид дотац
tariff duty | zoll tarif | пошлин тариф
embargo | embargo | эмбарго
freeze frozen | eingefror einfrier | заморож
bankrupt bankruptcy | bankrott insolven pleite | банкрот
merger merge | fusion | слиян
billionaire oligarch | milliardär oligarch | миллиардер олигарх
arson arsonist arsonists torch torched ignite ignited | brandstift brandstiftung angezündet anzünd zündel gezündelt brandsatz | поджог поджига подожг поджиг поджигател зажиг
flame flames ablaze inferno | flamme flammen lodern | пламя пламен огонь возгоран загор
wildfire wildfires bushfire | waldbrand waldbränd buschbrand buschfeuer |
spark sparks short-circuit circuit wiring | funke funken kurzschluss | искр замыкан проводк
cable cables undersea subsea | kabel seekabel tiefseekabel unterseekabel | кабел
undersea underwater submerged subsea | untersee unterwasser tiefsee | подводн
wire wires | draht | провод
transformer substation | transformator trafo umspannwerk | трансформатор подстанц
grid mains | netz stromnetz | сеть сети электросет энергосистем энергосет
generator generators | generator notstrom aggregat | генератор
turbine turbines | turbine | турбин
boiler boilers | heizkessel kessel | котел котл котельн
valve valves tap | ventil absperr hahn | клапан вентил кран задвижк
tenant tenants lodger occupant | mieter bewohner untermieter | жилец жильц квартирант съемщик
landlord landlady | vermieter hausbesitzer | арендодател домовладел
tamper tampered tinker tinkered fiddle | gebastelt bastel manipul hantier gepfuscht pfusch | самовольн переделыв переделал ковыря
solvent solvents toluene acetone thinner | lösungsmittel lösemittel toluol aceton verdünner | растворител толуол ацетон
paint paints lacquer varnish | farbe farben lack lacke anstrich | краск лак лакокрас лакокрасочн
acid acids corrosive | säure ätzend | кислот едк
chlorine ammonia | chlor ammoniak | хлор аммиак
pesticide pesticides herbicide insecticide | pestizid pflanzenschutz unkrautvernicht schädlings | пестицид ядохимикат гербицид
fertiliser fertilizer fertilisers nitrate | dünger düngemittel nitrat | удобрен селитр
vapour vapor vapours fume fumes | dämpf dunst dampf | пар испарен
contaminate contaminated contamination tainted | verseuch verunreinig kontamin belastet | загрязнен заражен отравлен
pour poured dump dumped discharge discharged drain | gekippt ableit abgelassen eingeleitet geschütt | слил слив сброс вылил слит
spill spilled spillage slick | ölpest ausgelaufen auslauf | разлив разли
well wells borehole | brunnen bohrloch | колодец колодц скважин
sewage sewer drainage | abwasser kanalisation kanal | канализац сток сточн
methanol bootleg moonshine liquor | methanol schwarzgebrannt schnaps fusel | метанол самогон суррогат спирт
tyre tire tyres tires | reifen | шин покрышк колес
faulty defect defective malfunction fault | defekt mangelhaft fehlerhaft kaputt schadhaft | неисправн дефект поломк
steer steering swerve swerved | lenk lenkung steuer ausgewichen | руль рулев управлен
overload overloaded overcrowded | überlad überfüll | перегруж перегруз переполн
speeding overspeed | raser überhöht tempo | превышен скорост лихач
asleep fatigue tired dozed | eingeschlafen müde übermüd sekundenschlaf | заснул уснул усталост
skid skidded slippery | schleuder rutsch glatt glätte | занос скольз гололед
gorge ravine canyon precipice abyss | schlucht abgrund | ущел пропаст овраг обрыв
plunge plunged | gestürzt stürzt abgestürzt sturz | рухнул сорвался упал
coach coaches minibus | reisebus kleinbus minibus | автобус микроавтобус маршрутк
locomotive wagon carriage carriages | lokomotive waggon | локомотив вагон состав
signal signals signalling | signal weiche stellwerk | сигнал стрелк светофор
crossing | bahnübergang | переезд
beam girder crane | träger balken kran | балк кран
scaffold scaffolding | gerüst | леса строительн
crack cracks cracked fissure | riss risse gerissen | трещин треснул
rust corrosion corroded | rost korrosion verrostet | ржав корроз
concrete cement | beton zement | бетон цемент
brick bricks | ziegel backstein | кирпич
balcony terrace veranda | balkon terrasse | балкон террас
ceiling | decke zimmerdecke | потолок потолк перекрыт
jammed jam stuck blocked | verklemmt klemm blockiert verstopft | заклин застрял заел
reservoir reservoirs | stausee speicher staubecken reservoir | водохранилищ
slope slopes hillside hill | hang hänge hügel böschung abhang | склон холм косогор
loosen loosened destabilise destabilised undermine undermined washed eroded erosion | gelockert lockern ausgespült unterspül destabilis abgetragen | подмы размы расшат ослаб эроз
gravel sand quarry quarries pit | kies sand kiesgrube steinbruch schotter | грави песок песк карьер щебен
dig digging dug excavate extraction mining | grab gegraben schürf abbau ausgrabung | копа раскоп добыч выем рыть
blast blasting detonate detonated detonation dynamite | spreng sprengung gesprengt dynamit detonat | взрывн подрыв детонац динамит
resort lift | skigebiet skiort resort seilbahn lift | курорт подъемник
lightning thunderstorm | blitz gewitter | молни гроз
hail | hagel | град
tornado whirlwind cyclone typhoon | tornado wirbelsturm zyklon taifun | торнадо смерч циклон тайфун
dehydrate dehydration thirst | dehydr verdurst durst | обезвож жажд
aftershock aftershocks tremor tremors | nachbeben erdstoß erschütter | афтершок толчк
eruption lava ash erupted | ausbruch lava asche | извержен лав пепел
outbreak outbreaks | ausbruch ausgebrochen | вспышк вспых
measles | masern | корь кори
cholera | cholera | холер
typhoid dysentery diarrhoea diarrhea | typhus ruhr durchfall | тиф дизентер диаре понос
malaria dengue | malaria dengue | маляри денге
ebola plague | ebola pest | эбол чум
flu influenza | grippe influenza | грипп
unvaccinated | ungeimpft | непривит
symptom symptoms fever | symptom fieber | симптом лихорад температур
faint fainted dizzy dizziness nausea vomit vomited | ohnmacht übelkeit schwindel erbroch | обморок тошнот головокруж рвот
suffocate suffocated asphyxiation choke | erstick | задох удуш удушь
inhale inhaled | eingeatmet einatm | вдохн надыш
burns scald | verbrennung brandwunde | ожог обгор
fracture fractured bones bone | bruch brüche knochen gebrochen | перелом кост
intensive ventilator | intensiv beatm | реанимац ивл
oxygen | sauerstoff | кислород
paramedic paramedics | sanitäter notarzt | фельдшер медик
autopsy forensic | obduktion gerichtsmedizin obduziert | вскрыт судмед экспертиз
sabotage saboteur saboteurs | sabotage saboteur | диверс саботаж диверсант
negligence negligent careless | fahrlässig nachlässig schlamper | халатн небрежн неосторожн
safety precautions | sicherheitsvor sicherheitsbestimm arbeitsschutz | техник безопасност
violation breach infringe | verstoß verstöß verletzung | нарушен нарушил
^behind mastermind masterminded orchestrate orchestrated | dahinter drahtzieher hintermann hintermänner steck | организатор заказчик
ambush ambushed | hinterhalt | засад
behead hack machete | machete | мачете
mutiny mutineer mutineers mutinied | meuter meuterei meuternd | мятеж мятежник бунт бунтовщ взбунтов
crushed quell quelled suppress suppressed | niedergeschlagen niederschlag | подавл подавил подавлен усмир
barracks garrison | kaserne garnison | казарм гарнизон
gendarme gendarmes gendarmerie | gendarm gendarmerie | жандарм
guardsman | garde gardist | гвард гвардеец гвардейц
loyal loyalist loyalists | loyal treu regierungstreu | верн лояльн
retake recapture recaptured | zurückerober rückerober | отбил отбит освобожд
mortar mortars | mörser granate | миномет мин
downed intercept intercepted | abgeschossen abschoss abfing abgefangen | сбил сбит сбиты перехват
refinery refineries | raffinerie | нпз нефтеперераб
trench trenches | schützengraben gräben | окоп транше
warden guard guards jailer | wärter aufseher | надзирател охранник
teller cashier vault safe | kasse kassierer tresor | касс кассир сейф
robber robbers heist holdup | räuber bankräuber bankraub überfall | грабител налетчик ограблен
crush stampede trampled | gedräng massenpanik panik gedränge zertrampel | давк паник затопта
pilgrim pilgrims pilgrimage | pilger wallfahr | паломник паломнич
worshipper worshippers shrine | gläubig schrein heiligtum | верующ прихожан святын храм
ammunition munition munitions bullets bullet | munition kugel patron | патрон пул боеприпас
teargas | tränengas | слезоточив
cannon | wasserwerfer | водомет
vandal vandalism smash smashed | vandal zertrümmer eingeschlagen | вандал погром разбил разгром
smuggle smuggling smugglers trafficker traffickers | schmuggel schmuggler schleuser schlepper | контрабанд перевозчик
capsize capsized | gekentert kenter | опрокин перевернул
dinghy raft lifeboat lifejacket | schlauchboot floß rettungsboot schwimmweste | шлюпк плот жилет
ferry ferries | fähre fähren | паром
hull | rumpf | 
fisherman fishermen | fischer | рыбак
shark crocodile snake | hai krokodil schlange | акул крокодил зме
elephant lion tiger wolf | elefant löwe tiger wolf | слон лев тигр волк
livestock cattle cow sheep | vieh rind kuh schaf | скот коров овц
famine starvation hunger starve | hunger hungersnot verhunger | голод
locust locusts | heuschreck | саранч
stock reserves stockpile | vorrat vorräte reserve | запас резерв
insurer insurers insured | versicher | страхов страховщик
operator operators | betreiber | оператор эксплуат
branch | bankfiliale | отделен
shift shifts | schicht nachtschicht | смен
boss foreman supervisor | vorarbeiter schichtleiter | бригадир мастер
compressor pump pumps | kompressor verdichter pumpe | компрессор насос
excavator bulldozer | bagger räumgerät | экскаватор бульдозер
tap drinking | leitungswasser trinkwasser | водопровод питьев
mushroom mushrooms | pilz pilze | гриб
spoiled rotten stale | verdorben faul | тухл испорчен просроч
salmonella listeria botulism | salmonell listerien botulismus | сальмонел ботулизм
attic loft | dachboden speicher | чердак
minaret | minarett | минарет
fireworks firecracker pyrotechnics | feuerwerk böller pyro | фейерверк петард салют пиротехник
candle candles | kerze | свеч
alarm sirens siren | alarm sirene | тревог сирен
extinguisher hydrant | löscher hydrant | огнетушител гидрант
landing gear | fahrwerk | шасси
radar transponder | radar | радар
recorder | flugschreiber | самописец регистратор
mast antenna tower | mast antenne | вышк антенн мачт
edited doctored manipulated deepfake | bearbeitet manipuliert montage | монтаж обработан подделан
staged staging | inszenier | постанов инсценир инсценировк
propaganda smear | propaganda hetze | пропаганд
leaflet leaflets pamphlet | flugblatt flugblätter | листовк
siege besiege | belager | осад осажд
landmine minefield | landmine minenfeld | мин минн
nerve | giftgas nervengift | отравляющ
radiation radioactive | strahlung radioaktiv | радиац радиоактив
recover recovered | genes genesen erholt | выздоров поправ
motive | motiv | мотив
revenge retaliation retaliate | rache vergeltung | месть возмезд
dispute quarrel feud | streit fehde | ссор спор вражд
distress mayday sos | notruf notsignal | сигнал бедств
diver divers | taucher | водолаз
stretcher | trage | носилк
blanket blankets | decken | одеял
donate donation | spende | пожертвован
spread spreading | ausbreit ausgebreitet verbreit | распростран
contained containment | eingedämmt | локализ
rage raging | wüten tobt | бушу
flatten flattened | plattgewalzt | сровня
subsidence sinkhole | erdfall senkung krater | просед провал
crater | krater | воронк кратер
cemetery graveyard | friedhof | кладбищ
coffin | sarg | гроб
vigil | mahnwache | бден
warrant | haftbefehl | ордер
fugitive | flüchtig | разыскива беглец
jury | geschworene | присяжн
herder herders nomad | hirte nomade | пастух кочевник
sect cult | sekte | сект
separatist separatists secession | separatist abspalt | сепаратист
militia militias paramilitary | miliz milizen | ополчен милиц военизирован
smuggled | geschmuggelt | контрабандн
colony | kolonie | колон
spy spies espionage | spion spionage | шпион развед
assassinate assassination | attentat ermordung | покушен убийств
motorcade | autokolonne wagenkolonne | кортеж
decree | erlass dekret verordnung | указ декрет постановлен
impeach impeachment | amtsenthebung | импичмент
censor censorship | zensur | цензур
maintenance | wartung instandhaltung | обслуживан
flaw | konstruktionsfehler |
drill exercise exercises manoeuvre manoeuvres maneuvers | übung manöver | учени
duty duties | amtsgeschäft dienstgeschäft | обязанност
normally routinely | regulär planmäßig | штатн
involvement involved complicit | verwickel beteiligung mitwirk | причаст непричаст
access | zugang zutritt | доступ
coma comatose | koma | кома коме комы комой
whereabouts | aufenthaltsort verbleib | местонахожден
deleted | gelöscht | удали удален удалён
foiled thwarted | vereitel | предотвра сорван
unhurt unharmed uninjured safe | unverletzt wohlauf unversehrt | невредим цел целы
diagnosis diagnosed | diagnos befund | диагноз
fled flee flees fleeing left leave | geflohen flieh floh geflüchtet verlassen verließ | бежал сбежал покин
ageing worn | verschlissen veraltet | изношен износ
`;
