import type { ClauseRules } from '../shared/clauses.ts';
import { wordSet } from '../shared/phrases.ts';

/** Function words after Quirk et al., A Comprehensive Grammar of the English Language; verb forms from knowledge. */
export const clauses: ClauseRules = {
  subordinators: wordSet(
    'because although though if unless until while when whenever where since after before as once whereas lest that whether',
  ),
  beforeSubordinator: wordSet('even only so except just especially particularly but'),
  relatives: wordSet('who whom whose which'),
  bareRelatives: wordSet('who whom whose which because although unless whereas'),
  prepositions: wordSet('in on at of for from to with by under over through during'),
  conjunctions: wordSet('and but or yet'),
  finite: wordSet(
    `is are was were am has have had does do did will would can could may might must shall should isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't
    couldn't it's he's she's there's that's they're we're i'm i've they've we've said says say went goes go came comes come took takes take made makes make got gets get gave gives give saw sees see found finds find
    told tells tell became becomes become left leaves leave felt feels feel brought brings bring began begins begin kept keeps keep held holds hold wrote writes write stood stands stand lost loses lose
    met meets meet ran runs run paid pays pay sent sends send fell falls fall rose rises rise fought fights fight shot shoots shoot struck strikes strike broke breaks break led leads lead spoke speaks speak
    grew grows grow drew knew knows know threw flew flies fly withdrew won wins win hit hits hurt set sets put puts cut cuts let shut spread seek sought sank remain remains remained remains appears appear seems seem
    stole sold sells bought built spent thought sat lay burnt bore chose drove rode froze hid swore wore tore woke shook forgot bound hung dug swept stuck became denies deny plans plan
    expects expect continues continue includes include contains contain follows follow shows show claims claim calls call means mean wants want needs need uses use works work lives live helps help`,
  ),
  verbForm: /(?:ed|s|en|ing)$/,
  verbEnding: /ed$/,
  looseVerb: /(?:s|ed)$/,
  never: wordSet(
    'red bed hundred indeed embed unprecedented naked wicked sacred kindred biped shed sled united armed alleged so-called supposed limited unarmed masked',
  ),
  beforeNominal: wordSet(
    'the a an this that these those his her its their our my your of in on at by with from for to two three four five six several many some no newly more very',
  ),
  verbFinal: false,
  capitalNouns: false,
  imperatives: wordSet(
    'subscribe read click follow join watch share see check download listen sign photo photos video image source advertisement',
  ),
  imperativeEnding: null,
  openQuestions: wordSet('whether'),
  questionParticles: new Set(),
  claimLabels: wordSet('claim rumour rumor myth allegation'),
  courtesies: new Set([
    'hope you',
    'hope this',
    'hope all',
    'thanks for',
    'thanks again',
    'thank you',
    'many thanks',
    'best wishes',
    'best regards',
    'kind regards',
    'good morning',
    'good afternoon',
    'good evening',
  ]),
};
