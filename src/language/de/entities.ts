import { type EntityRules, gendered, type PronounSense } from '../shared/entities.ts';
import { words } from '../shared/places.ts';
import { again } from './called-again.ts';
import { forms } from './entity-forms.ts';

/** Offices, bodies and endings written from knowledge of German news; forms after Duden. */
export const entities: EntityRules = {
  forms,
  again,
  persons: gendered(`
    m: mechaniker bibliothekar taucher hydrologe ökologe seelsorger präsident kanzler minister sprecher chef leiter direktor vorsitzender vorsitzende bürgermeister gouverneur general oberst major hauptmann leutnant kommandeur kommandant botschafter konsul diplomat senator abgeordneter abgeordnete richter anwalt staatsanwalt kommissar beauftragter beauftragte sekretär berater experte forscher wissenschaftler professor politologe soziologe historiker ökonom analyst journalist reporter korrespondent redakteur autor schriftsteller regisseur schauspieler sänger musiker künstler trainer spieler stürmer torwart präsidenten könig prinz kaiser fürst graf papst bischof kardinal pfarrer priester imam scheich sultan emir unternehmer manager geschäftsführer vorstand gründer milliardär politiker oppositionsführer oppositioneller aktivist dissident blogger rechtsanwalt verteidiger ankläger zeuge augenzeuge täter verdächtiger angeklagter häftling arzt mediziner biologe physiker chemiker meteorologe astronaut kosmonaut pilot kapitän polizist ermittler soldat kämpfer anführer führer rebellenführer terrorist verfassungsrichter landrat oberbürgermeister stadtrat ministerpräsident premier premierminister regierungschef staatschef amtsinhaber nachfolger vorgänger stellvertreter vertreter mitarbeiter beamter beamte kollege freund bruder vater sohn ehemann mann nachbar bewohner einwohner anwohner student lehrer schüler patriarch rabbiner weltmeister rennfahrer läufer boxer fußballer staatssekretär unterhändler gesandter ombudsmann intendant kurator verleger herausgeber kommentator gewerkschafter bauer landwirt fahrer feuerwehrmann geheimdienstchef polizeichef armeechef vizechef stabschef notenbankchef konzernchef ressortchef gewerkschaftschef verfassungsschutzchef militärchef rebellenchef teamchef vizepräsident amtsarzt notarzt landesvater geschäftsmann kaufmann hauptmann militärbeobachter whistleblower sonderbeauftragter jurist ingenieur architekt psychologe virologe epidemiologe generalsekretär generaldirektor präfekt parteichef fraktionschef parteivorsitzender außenminister innenminister exekutivdirektor verteidigungsminister referent organisator inhaber theologe friedensnobelpreisträger nobelpreisträger
    m: offizier menschenrechtler geistlicher geistliche parlamentarier sportler rathauschef ressortchef arbeiter vorarbeiter bauarbeiter bauleiter helfer retter händler verkäufer kassierer kellner gastwirt hausmeister wächter nachtwächter pförtner schaffner lokführer zugbegleiter rentner pensionär passant tourist urlauber wanderer bergsteiger kletterer passagier insasse flüchtling demonstrant teilnehmer besucher zuschauer käufer besitzer eigentümer hausbesitzer vermieter mieter pächter hirte mönch diakon prediger missionar pilger großvater onkel neffe enkel cousin schwager witwer matrose seemann steuermann bootsmann techniker elektriker schweißer monteur dachdecker schlosser tischler zimmermann installateur sanitäter pfleger krankenpfleger altenpfleger rettungsassistent apotheker zahnarzt tierarzt chirurg pathologe toxikologe psychiater therapeut physiotherapeut geologe seismologe vulkanologe klimatologe hydrogeologe chemieingenieur sprengmeister brandmeister zugführer einsatzleiter attentäter angreifer bewaffneter randalierer plünderer entführer geiselnehmer schleuser schmuggler söldner rebell aufständischer separatist milizionär wehrpflichtiger reservist rekrut veteran fallschirmjäger scharfschütze leibwächter wachmann gefangener untersuchungshäftling vermittler schlichter notar gutachter sachverständiger übersetzer dolmetscher fotograf kameramann moderator schriftführer kassenwart bankier buchhalter steuerberater makler spediteur lastwagenfahrer taxifahrer überlebender geretteter angehöriger hinterbliebener verwandter bekannter mitschüler klassenkamerad azubi lehrling praktikant dozent erzieher betreuer sozialarbeiter totengräber bestatter archivar demograf meinungsforscher lobbyist spender züchter imker winzer fischzüchter ranger lotse dispatcher fluglotse copilot flugbegleiter hafenmeister bahnhofsvorsteher stationsvorsteher ortsvorsteher dorfvorsteher dorfältester stammesführer clanchef überlebende gerettete angehörige hinterbliebene verwandte bekannte gefangene aufständische sachverständige wehrpflichtige bewaffnete dorfälteste
    f: ingenieurin mechanikerin bibliothekarin taucherin hydrologin ökologin präsidentin kanzlerin ministerin sprecherin chefin leiterin direktorin bürgermeisterin gouverneurin botschafterin senatorin richterin anwältin staatsanwältin kommissarin sekretärin beraterin expertin forscherin wissenschaftlerin professorin historikerin ökonomin analystin journalistin reporterin korrespondentin redakteurin autorin schriftstellerin regisseurin schauspielerin sängerin künstlerin trainerin spielerin königin prinzessin bischöfin unternehmerin managerin geschäftsführerin gründerin politikerin aktivistin bloggerin rechtsanwältin zeugin augenzeugin ärztin biologin pilotin polizistin ermittlerin soldatin landrätin oberbürgermeisterin ministerpräsidentin premierministerin regierungschefin staatssekretärin vertreterin mitarbeiterin beamtin kollegin freundin schwester mutter tochter ehefrau frau witwe nachbarin bewohnerin studentin lehrerin schülerin weltmeisterin läuferin generalsekretärin juristin psychologin referentin veranstalterin nachfolgerin vorgängerin
    f: offizierin gewerkschafterin menschenrechtlerin parlamentarierin sportlerin rathauschefin ressortchefin medizinerin diplomatin arbeiterin vorarbeiterin bauarbeiterin bauleiterin helferin retterin händlerin verkäuferin kassiererin kellnerin wächterin nachtwächterin pförtnerin schaffnerin lokführerin zugbegleiterin rentnerin urlauberin wandererin bergsteigerin klettererin passagierin teilnehmerin besucherin zuschauerin käuferin besitzerin eigentümerin hausbesitzerin vermieterin mieterin pächterin predigerin pilgerin schwagerin technikerin elektrikerin schweißerin dachdeckerin schlosserin tischlerin sanitäterin pflegerin krankenpflegerin altenpflegerin apothekerin psychiaterin sprengmeisterin brandmeisterin zugführerin einsatzleiterin attentäterin angreiferin randaliererin plündererin entführerin geiselnehmerin schleuserin schmugglerin söldnerin fallschirmjägerin leibwächterin vermittlerin schlichterin gutachterin übersetzerin dolmetscherin schriftführerin bankierin buchhalterin steuerberaterin maklerin lastwagenfahrerin taxifahrerin mitschülerin erzieherin betreuerin sozialarbeiterin seelsorgerin totengräberin bestatterin meinungsforscherin spenderin züchterin imkerin winzerin fischzüchterin rangerin dispatcherin flugbegleiterin hafenmeisterin bahnhofsvorsteherin stationsvorsteherin ortsvorsteherin dorfvorsteherin stammesführerin hausmeisterin rebellin demonstrantin touristin passantin pensionärin zahnärztin tierärztin chirurgin pathologin toxikologin therapeutin geologin seismologin vulkanologin fotografin dozentin praktikantin missionarin reservistin rekrutin veteranin separatistin lobbyistin archivarin notarin großmutter tante nichte enkelin cousine schwägerin nonne hebamme krankenschwester stewardess insassin matrosin copilotin
    n: staatsoberhaupt stadtoberhaupt
  `),
  titles: new Set(),
  honorifics: gendered(`
    m: herr herrn sir lord mr bruder pater don
    f: frau mrs ms miss lady dame schwester
    e: dr prof dipl mag ing familie eheleute
  `),
  bodies: gendered(`
    f: klinik reederei küstenwache bergwacht rettungsleitstelle polizei regierung staatsanwaltschaft bundesanwaltschaft behörde verwaltung kanzlei kommission partei opposition armee bundeswehr organisation agentur zentrale feuerwehr universität hochschule firma gesellschaft gewerkschaft kammer stiftung bank zentralbank miliz gruppe bewegung fraktion koalition union stadtverwaltung botschaft vertretung zeitung redaktion airline fluggesellschaft allianz liga leitung delegation initiative justiz bundespolizei kirche leitstelle präsidialverwaltung präsidialkanzlei notenbank weltbank nationalbank nationalgarde marine luftwaffe
    n: ministerium amt bundesamt landesamt jugendamt statistikamt landeskriminalamt kriminalamt finanzamt standesamt ordnungsamt gericht komitee parlament präsidium institut unternehmen büro kabinett militär bündnis militärbündnis krankenhaus außenamt verteidigungsministerium innenministerium außenministerium gesundheitsministerium landgericht magazin netzwerk team kollegium direktorium sekretariat kommando hauptquartier kommandantenbüro
    m: betreiber hersteller versorger geheimdienst rat verband verbund verein konzern betrieb senat kongress sender dienst stab generalstab ausschuss club klub sicherheitsrat gerichtshof bundesgerichtshof wetterdienst stadtrat bundesrat verwaltungsrat aufsichtsrat betriebsrat menschenrechtsrat zentralrat europarat generalstab krisenstab zoll staatsschutz verfassungsschutz nachrichtendienst
    m: auftragnehmer bauherr bauträger zulieferer lieferant subunternehmer auftraggeber netzbetreiber
  `),
  unique: gendered(`
    m: bundestag bundesrat kreml sicherheitsrat bundesnachrichtendienst verfassungsschutz katastrophenschutz zivilschutz bevölkerungsschutz grenzschutz bundesgerichtshof nationalrat vatikan europarat elysée
    n: pentagon bundesverfassungsgericht europaparlament bundeskriminalamt bundeskanzleramt kanzleramt
    f: staatsduma duma bundesregierung bundeswehr europäische-kommission eu-kommission werchowna-rada bundesanwaltschaft bundesbank
  `),
  ministries: new Set(
    words(
      'ministerium komitee amt staatsanwaltschaft kommission behörde agentur gericht verwaltung rat bank bündnis militärbündnis polizei geheimdienst',
    ),
  ),
  bareBodies: new Set(['polizei']),
  stateBodies: new Set(
    words(
      'regierung polizei armee militär parlament opposition geheimdienst justiz küstenwache staatsanwaltschaft botschaft präsidialverwaltung generalstab luftwaffe marine nationalgarde sicherheitsrat innenministerium außenministerium verteidigungsministerium ministerium zentralbank nationalbank notenbank präsidialverwaltung feuerwehr',
    ),
  ),
  anyBody: new Set(words('behörde amt dienst')),
  pluralBodies: new Set(),
  namedBodies: new Set(
    words(
      'gruppe organisation initiative firma unternehmen konzern betreiber hersteller reederei airline fluggesellschaft versorger auftragnehmer bauherr bauträger zulieferer lieferant subunternehmer',
    ),
  ),
  shortParts: new Set(words('chef arzt')),
  wholes: new Set(),
  territories: new Set(
    words(
      'provinz region stadt gemeinde gouvernements departements bezirks distrikts kreises landkreises bundesstaates kantons',
    ),
  ),
  sayings: new Set(
    words(
      'angaben angabe aussage aussagen einschätzung ansicht meinung auffassung äußerung äußerungen worte worten bericht berichten berichte mitteilung erklärung erklärungen auskunft informationen schilderung darstellung meldung meldungen überzeugung erkenntnisse erkenntnissen schätzung schätzungen daten zahlen agenturmeldungen agenturberichten',
    ),
  ),
  saidParts: words(
    'angaben angabe auskunft auskünften einschätzung einschätzungen schätzung schätzungen mitteilung mitteilungen statistik statistiken',
  ),
  selfNaming: new Set(words('ministerium komitee staatsanwaltschaft bundesamt landesamt kriminalamt')),
  joints: ['s'],
  backReferences: new Set(words('demnach danach wonach demzufolge')),
  anonymous: new Set(
    words(`beobachter beobachtern experten expertinnen fachleute fachleuten kritiker kritikern augenzeugen zeugen insider insidern quellen kreise kreisen berichte berichten berichte medien medienberichte medienberichten meldungen gerüchte gerüchten
    informationen unbekannte unbekannten jemand wer einige viele manche leute menschen analysten diplomaten regierungskreisen regierungskreise polizeikreisen sicherheitskreisen sicherheitskreise medienangaben presseangaben angaben man militärbeobachter politologen wissenschaftler forscher anwohner anwohnern nutzer historiker umfragen umfrage studien quelle informant informanten`),
  ),
  sources: new Set(words('quelle quellen insider insidern informant informanten kreise kreisen')),
  compounds: true,
  endings: new Set(words('s es en n e er ern')).add(''),
  possessives: new Map<string, PronounSense>([
    ...words('sein seine seinem seinen seiner').map(
      (word) => [word, { gender: 'male', number: 'singular', neuter: true }] as const,
    ),
    ...words('ihr ihre ihrem ihren ihrer').map((word) => [word, { gender: 'female', number: 'either' }] as const),
  ]),
  pronouns: new Map([
    ['er', { gender: 'male', number: 'singular' }],
    ['ihm', { gender: 'male', number: 'singular' }],
    ['ihn', { gender: 'male', number: 'singular' }],
    ['seiner', { gender: 'male', number: 'singular' }],
    ['sie', { gender: 'female', number: 'either' }],
    ['ihr', { gender: 'female', number: 'singular' }],
    ['ihrer', { gender: 'female', number: 'either' }],
    ['ihnen', { gender: 'either', number: 'plural' }],
    ['dieser', { gender: 'male', number: 'singular' }],
    ['diesem', { gender: 'male', number: 'singular' }],
    ['diese', { gender: 'female', number: 'either' }],
    ['dieses', { gender: 'neuter', number: 'singular' }],
    ['jener', { gender: 'male', number: 'singular' }],
    ['letzterer', { gender: 'male', number: 'singular' }],
    ['letztere', { gender: 'female', number: 'either' }],
    ['es', { gender: 'neuter', number: 'singular' }],
    ['der', { gender: 'male', number: 'singular' }],
    ['die', { gender: 'female', number: 'either' }],
    ['welcher', { gender: 'male', number: 'singular' }],
  ]),
  firstPersons: new Set(words('ich wir mir uns')),
  ownPossessives: new Set(words('eigenen eigener eigenem')),
  selves: new Set(words('selbst selber auch')),
  indefinite: new Set(words('ein eine einem einer eines einen kein keine weiterer weitere anderer')),
  definite: new Set(words('der die das des dem den dieser diese dieses diesem diesen dessen deren')),
  plural: new Set(
    words('die den der diese dieser diesen mehrere einige viele zwei drei vier fünf zahlreiche beide alle'),
  ),
  untelling: new Set(),
  complements: new Set(
    words('des der von vom für aus im in bei beim am an über gegen mit zur zum zu unter auf nach um und'),
  ),
  particles: new Set(words('von van de del della di da dos du la le el al bin ibn ben zu zur vom der den ter ten abu')),
  notNames: new Set(
    words(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember
    der die das ein eine er sie es wir ihr ich und oder aber doch denn in im am an auf aus bei mit nach von vor zu zum zur für um so wie wenn als ob dass auch nur noch nicht kein keine
    uhr jahr jahre jahren tag tage woche monat euro dollar prozent millionen milliarden menschen leute land staat stadt frau mann herr kind kinder
    sein seine seiner ihre ihrem ihren ihrer mein meine unser unsere dies diese dieser dieses jetzt dann dort hier heute gestern morgen bisher bereits schon inzwischen
    journalisten reportern angaben angabe zeitung anfang ende mitte grund teil zeit seite fall frage opfer tote verletzte anschlag krieg frieden vorwurf rücktritt hilfe recht verständnis
    kritik druck gespräche vertreter interview pressekonferenz bericht zufolge gegenüber wegen ohne gegen seit während nachdem bevor weil obwohl laut unterdessen zuvor danach
    gott klage urteil antrag islam internet deutsche deutscher deutschen amerikaner russen kasachen türken ukrainer europäer foto bild archiv quelle twitter facebook telegram youtube instagram wikipedia google
    platz punkte punkten sieg gold silber bronze tor tore minute minuten runde weltcup saison liga meter kilometer sekunden
    nord süd ost west norden süden osten westen regierung partei polizei anwalt straße`),
  ),
  notNameEndings: words(
    'ung ungen heit heiten keit keiten schaft schaften tion tionen ismus tät täten nis nisse ministerium partei beamten beamte beamter ismus ierung behörde behörden gesetz verfahren zahl zahlen kräfte',
  ),
  adjectiveEndings: [],
  familyEndings: words(
    'ow ew ov ev jow off eff ski sky skij skyj cki icz wicz witsch enko tschuk ić ič vić oğlu oglu jan yan dse dze wili vili sson sen son mann bauer meier meyer maier müller schmidt berger inger ğan iani escu poulos ides akis ez es i',
  ),
  sureEndings: [],
  sureCases: [],
  nameCases: ['’s', "'s", 's', '’', "'"],
  givenCases: [],
  notAcronyms: new Set(
    words(
      'update korrektur eil eilmeldung live liveticker ticker achtung neu video sc fc sv pkw lkw tv usa us gmbh ag kg co pc km kmh sms ok dna cd dvd abc id ip http www mesz mez utc gmt bip pdf plz nr st art abs iii ii iv vi vii viii ix xi xii xiv xv xvi xx xxi gb brd ddr uk nrw http uhr kw mw gw mhz ghz ufo aids hiv covid sars ceo dj wm em kfz ard-text vip isbn rf vr dr mp pro',
    ),
  ),
  shortAcronyms: new Set(words('eu un ap is ba hp bp db ig rt au')),
  coordinators: new Set(words('und sowie oder')),
  groups: new Set(
    words(
      'taliban hamas hisbollah al-qaida al-kaida al-qaeda boko-haram pkk eta ira fatah huthi huthis peschmerga wagner mudschahedin',
    ),
  ),
  saying: new Set(
    words(
      'sagte sagt erklärte erklärt teilte betonte schrieb twitterte meinte behauptete berichtete kündigte forderte kritisierte warnte zufolge sprach äußerte wies bestätigte bezeichnete',
    ),
  ),
};
