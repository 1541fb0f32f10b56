import { wordSet } from '../shared/phrases.ts';
import type { PivotRules } from '../shared/pivot.ts';

/** Written from knowledge of German inflection. */
export const pivot: PivotRules = {
  endings: wordSet(
    'e en er es em n s t et est st te ten ter tes tem ten teten test nd nde nden nder ndes end ende enden ender endes endem ene enen ener enes ens ere eren erer eres ern erin erinnen in innen sten ste ster stes lich liche lichen licher liches isch ische ischen ischer isches ung ungen ig ige igen iger iges keit lung et eten etem ierte ierten iert ieren ierung ierungen iere ungs heit heiten keiten schaft schaften bar bare baren barer los lose losen haft hafte haften ische ler lern lerin lers ner nern nerin ner rin zu ft te tens mal malige maligen',
  ),
  changing: new Map(),
  compounds: true,
  stopWords: wordSet(
    'der die das den dem des ein eine einen einem einer eines und oder aber auch nicht kein keine keinen keiner ist sind war waren wird werden wurde wurden worden sein seine seinen seiner seinem seines ihr ihre ihren ihrer ihrem ihres sie er es wir ich man sich mit von vom zu zum zur für auf aus bei beim nach in im ins an am als wie dass daß ob um über unter durch gegen ohne bis seit während wegen hat haben hatte hatten habe hätte hätten hab kann können könne könnte könnten soll sollen sollte sollten will wollen wolle muss müssen müsse musste mussten darf dürfen dürfe sei seien gewesen noch nur schon so sehr mehr dann da dort hier diese dieser dieses diesen diesem jene jener welche welcher welches was wer wo wenn weil damit dabei davon dazu daher darauf darin dafür dagegen daran darüber darunter denn doch also ja nein zwar etwa einige einigen anderen andere anderer anderem anderes alle allen aller alles viele vielen zwischen vor hinter neben ihn ihm ihnen uns mir mich dir dich selbst bereits jedoch sowie sowohl weder sondern wäre wären würde würden werde gibt gab gebe',
  ),
};
