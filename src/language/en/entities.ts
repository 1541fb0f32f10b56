import { type EntityRules, gendered } from '../shared/entities.ts';
import { words } from '../shared/places.ts';
import { again } from './called-again.ts';
import { forms } from './entity-forms.ts';

/** Offices, bodies and endings written from knowledge of English news. */
export const entities: EntityRules = {
  forms,
  again,
  persons: gendered(`
    e: mechanic librarian diver ecologist hydrologist skipper head boss ceo coroner surgeon nurse paramedic medic pathologist rescuer survivor passenger villager elder trader shopkeeper worker employee campaigner advocate legislator councillor councilor seismologist meteorologist forecaster geologist statistician inspector auditor insurer chairperson marshal admiral brigadier warden dean rector organiser organizer volunteer commentator columnist cousin prefect patriarch archbishop pastor rabbi protester demonstrator
    e: president chancellor minister spokesperson chief leader director chair governor general colonel major captain lieutenant commander ambassador justice consul diplomat senator congressman representative lawmaker mp judge attorney prosecutor commissioner secretary adviser advisor expert researcher scientist professor analyst economist historian journalist reporter correspondent editor author writer actor singer artist coach player manager executive founder owner billionaire politician activist dissident blogger lawyer witness suspect defendant inmate doctor physician pilot officer detective investigator soldier fighter premier deputy successor predecessor official aide colleague friend parent neighbor neighbour resident student teacher winner negotiator envoy ombudsman publisher farmer driver sheriff mayor treasurer trader broker strategist partner consultant engineer sergeant vice-president co-founder scholar critic
    e: cleric academic foreman forewoman supervisor bystander motorist cyclist pedestrian commuter tourist holidaymaker hiker climber fisherman angler shepherd herder miner welder carpenter electrician plumber bricklayer labourer laborer docker stevedore sailor seafarer crewman crewmember deckhand steward stewardess caretaker janitor clerk cashier waiter waitress butcher grocer hotelier landlord landlady tenant homeowner householder stallholder vendor hawker buyer customer shopper visitor spectator supporter attendee reveller reveler worshipper pilgrim monk nun deacon chaplain preacher missionary refugee migrant returnee prisoner convict gunman bomber hijacker kidnapper smuggler attacker rioter looter militant insurgent mercenary conscript reservist veteran cadet paratrooper sniper deminer firefighter rescue-worker lifeguard ranger gamekeeper forester bodyguard watchman sentry dispatcher telephonist midwife therapist psychologist psychiatrist epidemiologist virologist microbiologist toxicologist pharmacist dentist vet veterinarian radiologist anaesthetist cardiologist biologist chemist physicist geophysicist hydrogeologist volcanologist climatologist zoologist botanist archaeologist anthropologist sociologist criminologist theologian linguist translator interpreter photographer cameraman videographer filmmaker producer presenter newsreader novelist poet painter sculptor composer musician drummer pianist dancer choreographer comedian athlete footballer goalkeeper striker midfielder referee umpire swimmer runner boxer trainer instructor headteacher schoolteacher schoolboy schoolgirl pupil classmate lecturer undergraduate apprentice grandfather grandmother grandson granddaughter uncle aunt nephew niece stepfather stepmother fiance fiancée boyfriend girlfriend ex-wife ex-husband widower orphan householder breadwinner mediator arbitrator notary magistrate prosecutor-general barrister solicitor paralegal bailiff jailer jailor warder gravedigger undertaker mortician archivist curator demographer pollster lobbyist fundraiser philanthropist entrepreneur industrialist financier banker accountant bookkeeper cabbie taxi-driver lorry-driver trucker railwayman signalman stationmaster harbourmaster helmsman navigator boatman ferryman airman aviator astronaut cosmonaut technician programmer whistleblower informer defector emigrant dissenter separatist nationalist loyalist royalist communist socialist backbencher chairperson-elect president-elect ex-president ex-minister ex-mayor
    m: chairman spokesman congressman king prince emperor pope bishop cardinal priest imam sheikh sultan emir brother father son husband man clergyman businessman congressmen fireman policeman
    f: chairwoman spokeswoman congresswoman queen princess actress sister mother daughter wife widow woman businesswoman
  `),
  titles: new Set(
    words(
      'president minister chancellor senator congressman representative general governor justice king queen prince princess pope emperor sultan sheikh professor judge secretary premier mayor captain colonel major sergeant lieutenant commander ambassador bishop cardinal archbishop rabbi imam officer detective chairman',
    ),
  ),
  honorifics: gendered(`
    m: mr sir lord
    f: mrs ms miss lady dame mme
    e: dr prof gen col lt maj capt sgt rep sen gov hon rev adm cmdr
  `),
  bodies: gendered(`
    n: paper navy guard patriarchate directorate inspectorate secretariat confederation syndicate tribunal consulate brigade militia society movement front church diocese mission charity ngo utility operator broadcaster laboratory observatory registry command opposition outlet website channel
    n: ministry department government police administration agency office committee commission council court parliament party army military force forces organization organisation association federation union university institute company corporation firm bank board bureau authority service senate congress cabinet embassy group alliance coalition fund foundation center centre chamber hospital school network exchange league team club newspaper magazine airline regulator watchdog prosecutor's-office
    n: contractor subcontractor developer builder supplier manufacturer carrier shipowner shipper refinery hotline cooperative co-operative municipality consortium conglomerate collective
  `),
  unique: gendered(`
    n: kremlin pentagon congress bundestag knesset vatican duma interpol europol
  `),
  ministries: new Set(
    words('ministry department committee agency office council court commission bank alliance police army'),
  ),
  bareBodies: new Set(),
  stateBodies: new Set(
    words('government police army military parliament embassy ministry department senate congress cabinet opposition'),
  ),
  anyBody: new Set(words('body watchdog')),
  pluralBodies: new Set(['police']),
  namedBodies: new Set(
    words(
      'group company firm organisation organization charity association alliance coalition newspaper magazine network broadcaster airline agency ngo union club party movement militia outlet website channel foundation operator utility contractor subcontractor developer builder supplier manufacturer carrier consortium cooperative',
    ),
  ),
  shortParts: new Set(),
  wholes: new Set(),
  territories: new Set(),
  sayings: new Set(
    words(
      'count counts tally tallies list lists register record records statistics statement statements report reports remarks words comments account accounts estimate estimates data figures information findings opinion opinions view views assessment assessments judgment judgement belief beliefs',
    ),
  ),
  saidParts: [],
  selfNaming: new Set(),
  joints: [],
  backReferences: new Set(),
  anonymous: new Set(
    words(
      'sources source officials analysts experts observers critics witnesses insiders people reports rumors rumours economists traders others some many investors executives lawyers scientists researchers residents eyewitnesses diplomats media users insider someone somebody anyone anybody',
    ),
  ),
  sources: new Set(words('source sources insider insiders people person')),
  compounds: false,
  endings: new Set(['', 's', "'s", '’s']),
  possessives: new Map([
    ['his', { gender: 'male', number: 'singular' }],
    ['her', { gender: 'female', number: 'singular' }],
    ['its', { gender: 'neuter', number: 'singular' }],
    ['their', { gender: 'either', number: 'plural' }],
  ]),
  pronouns: new Map([
    ['he', { gender: 'male', number: 'singular' }],
    ['him', { gender: 'male', number: 'singular' }],
    ['his', { gender: 'male', number: 'singular' }],
    ['she', { gender: 'female', number: 'singular' }],
    ['her', { gender: 'female', number: 'singular' }],
    ['they', { gender: 'either', number: 'plural' }],
    ['them', { gender: 'either', number: 'plural' }],
    ['it', { gender: 'neuter', number: 'singular' }],
    ['who', { gender: 'either', number: 'either' }],
    ['which', { gender: 'neuter', number: 'either' }],
  ]),
  firstPersons: new Set(words('i we me us')),
  ownPossessives: new Set(words('own')),
  selves: new Set(words('himself herself itself themselves')),
  indefinite: new Set(words('a an another one any')),
  definite: new Set(words('the this that')),
  plural: new Set(words('these those some many several two three four five both all')),
  untelling: new Set(
    words(
      "same said own latter former new whole entire relevant responsible respective competent local central country country's country’s nation's nation’s its his her their our such powerful embattled already also",
    ),
  ),
  complements: new Set(words('of for at in from with on to and who that which by')),
  particles: new Set(words('von van de del della di da dos du la le el al bin ibn ben der den ter ten abu')),
  notNames: new Set(
    words(`said says jr sr assembly motors electric counsel charter korea monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    the a an and but or if in on at to of for from by with as it he she they we i his her their its this that these those when while after before since because there here then now today yesterday tomorrow
    some many most all no not so also only even more than about who what where why how one two three four five meanwhile however although though both each every another other others new old
    mr mrs ms dr president god internet twitter facebook telegram youtube google english russian american british german french chinese republican democrat republicans democrats americans russians
    north south east west northern southern eastern western street avenue road house white wall nobel big under over during among between still yet once according despite such like just any few last next first second third`),
  ),
  notNameEndings: words('tion tions ment ments ness ity ism ists ing ship'),
  adjectiveEndings: [],
  familyEndings: words('ov ev off sky ski enko vich oglu yan dze vili sson sen son man berg stein ez ić ić ich'),
  sureEndings: words('ov ev enko shvili'),
  sureCases: [],
  nameCases: [],
  givenCases: [],
  notAcronyms: new Set(
    words(
      'update updates breaking live watch correction urgent alert exclusive new latest video photos just ngo ngos us usa u.s uk tv ok ceo cfo coo pc id ip am pm gdp ipo dna dvd cd hiv aids ii iii iv vi vii viii ix xi xii ad bc p.m a.m rv suv atm pr it diy vip faq pdf gmt est edt utc md phd ma ba mba jr sr i a',
    ),
  ),
  shortAcronyms: new Set(words('eu un ap is hp bp rt ge gm')),
  coordinators: new Set(words('and or')),
  groups: new Set(words('taliban hamas hezbollah al-qaeda al-qaida pkk eta ira fatah houthis')),
  saying: new Set(
    words(
      'said says told added tweeted wrote announced stated claimed argued explained noted warned acknowledged declined',
    ),
  ),
};
