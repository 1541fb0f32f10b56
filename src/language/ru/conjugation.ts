/** Present (or simple future) of the third person, singular and plural, and past stem of an irregular verb; or all its past forms. */
type Parts = readonly [singular: string, plural: string, past?: string | readonly string[]];

const IRREGULAR: Readonly<Record<string, Parts>> = {
  сказать: ['скажет', 'скажут'],
  рассказать: ['расскажет', 'расскажут'],
  указать: ['укажет', 'укажут'],
  показать: ['покажет', 'покажут'],
  доказать: ['докажет', 'докажут'],
  приказать: ['прикажет', 'прикажут'],
  писать: ['пишет', 'пишут'],
  написать: ['напишет', 'напишут'],
  отказаться: ['откажется', 'откажутся'],
  кричать: ['кричит', 'кричат'],
  передать: ['передаст', 'передадут'],
  передавать: ['передает', 'передают'],
  признавать: ['признает', 'признают'],
  призвать: ['призовет', 'призовут'],
  назвать: ['назовет', 'назовут'],
  дать: ['даст', 'дадут'],
  понять: ['поймет', 'поймут'],
  поклясться: ['поклянется', 'поклянутся', 'покля'],
  опровергнуть: ['опровергнет', 'опровергнут', 'опроверг'],
  отвергнуть: ['отвергнет', 'отвергнут', 'отверг'],
  привести: ['приведет', 'приведут', 'привел'],
  отозвать: ['отзовет', 'отзовут'],
  довести: ['доведет', 'доведут', 'довел'],
  развести: ['разведет', 'разведут', 'развел'],
  поднять: ['поднимет', 'поднимут'],
  давать: ['дает', 'дают'],
  пересмотреть: ['пересмотрит', 'пересмотрят'],
  исходить: ['исходит', 'исходят'],
  сослаться: ['сошлется', 'сошлются'],
  сомневаться: ['сомневается', 'сомневаются'],
  намереваться: ['намеревается', 'намереваются'],
  стать: ['станет', 'станут'],
  стоять: ['стоит', 'стоят'],
  надеяться: ['надеется', 'надеются'],
  велеть: ['велит', 'велят'],
  просить: ['просит', 'просят'],
  попросить: ['попросит', 'попросят'],
  предсказать: ['предскажет', 'предскажут'],
  подсказать: ['подскажет', 'подскажут'],
  высказаться: ['выскажется', 'выскажутся'],
  шептать: ['шепчет', 'шепчут'],
  прошептать: ['прошепчет', 'прошепчут'],
  шептаться: ['шепчется', 'шепчутся'],
  клясться: ['клянется', 'клянутся', 'кля'],
  смеяться: ['смеется', 'смеются'],
  рассмеяться: ['рассмеется', 'рассмеются'],
  хохотать: ['хохочет', 'хохочут'],
  плакать: ['плачет', 'плачут'],
  бормотать: ['бормочет', 'бормочут'],
  пробормотать: ['пробормочет', 'пробормочут'],
  ворчать: ['ворчит', 'ворчат'],
  проворчать: ['проворчит', 'проворчат'],
  прокричать: ['прокричит', 'прокричат'],
  отрезать: ['отрежет', 'отрежут'],
  недоумевать: ['недоумевает', 'недоумевают'],
  пожать: ['пожмет', 'пожмут'],
  признаваться: ['признается', 'признаются'],
  сознаваться: ['сознается', 'сознаются'],
  узнать: ['узнает', 'узнают'],
  бояться: ['боится', 'боятся'],
  произнести: ['произнесет', 'произнесут', ['произнес', 'произнёс', 'произнесла', 'произнесло', 'произнесли']],
  счесть: ['сочтет', 'сочтут', ['счел', 'счёл', 'сочла', 'сочло', 'сочли']],
};

/** Predicative adjectives that govern what is thought as verbs do. */
const PREDICATIVES: Readonly<Record<string, readonly string[]>> = {
  уверен: ['уверен', 'уверена', 'уверено', 'уверены'],
  убежден: ['убежден', 'убеждена', 'убеждено', 'убеждены'],
  убеждён: ['убеждён'],
  сказано: ['сказано'],
  указано: ['указано'],
  написано: ['написано'],
  заявлено: ['заявлено'],
  сообщено: ['сообщено'],
  установлено: ['установлено'],
  намерен: ['намерен', 'намерена', 'намерено', 'намерены'],
  согласен: ['согласен', 'согласна', 'согласны'],
};

/** Forms of a Russian verb that a report uses of others. */
export interface Conjugated {
  readonly finite: readonly string[];
  readonly gerunds: readonly string[];
  readonly infinitive: string;
}

/** "ё" may be written as "е": both. */
const both = (form: string): readonly string[] =>
  /(?:да|зна|пойм|назов|призов|отзов|привед|довед|сошл)е[тм]/.test(form)
    ? [form, form.replace(/е(т(?:ся)?)$/, 'ё$1')]
    : [form];

/** First persons of verbs in -ет: считаю, считаем. */
const first = (singular: string): readonly string[] =>
  /[ая]ет$/.test(singular) ? [singular.replace(/ет$/, 'ю'), singular.replace(/ет$/, 'ем')] : [];

function present(stemmed: string): readonly [string, string] {
  if (/(?:о|е)вать$/.test(stemmed) && stemmed.length > 6) {
    const stem = stemmed.replace(/(?:о|е)вать$/, 'у');
    return [`${stem}ет`, `${stem}ют`];
  }
  if (stemmed.endsWith('ить')) {
    const stem = stemmed.slice(0, -3);
    return [`${stem}ит`, stem + (/[жшчщ]$/.test(stem) ? 'ат' : 'ят')];
  }
  if (stemmed.endsWith('нуть')) return [`${stemmed.slice(0, -3)}ет`, `${stemmed.slice(0, -3)}ут`];
  const stem = stemmed.slice(0, -2);
  return [`${stem}ет`, `${stem}ют`];
}

/** Third persons, past forms and adverbial participle of a verb by its infinitive: regular by rule, irregular from the table. */
export function conjugate(infinitive: string): Conjugated {
  const predicative = PREDICATIVES[infinitive];
  if (predicative) return { finite: predicative, gerunds: [], infinitive };
  const reflexive = infinitive.endsWith('ся');
  const plain = reflexive ? infinitive.slice(0, -2) : infinitive;
  const irregular = IRREGULAR[infinitive];
  const [singular, plural] = irregular ?? present(plain).map((form) => (reflexive ? `${form}ся` : form));
  const pasts = irregular?.[2];
  const root = typeof pasts === 'string' ? pasts : plain.slice(0, -2);
  const masculine = /[лг]$/.test(root) ? root : `${root}л`;
  const stem = masculine.endsWith('г') ? `${masculine}л` : masculine;
  const past =
    typeof pasts === 'object'
      ? pasts
      : reflexive
        ? [`${masculine}ся`, `${stem}ась`, `${stem}ось`, `${stem}ись`]
        : [
            masculine,
            ...(masculine.endsWith('вел') ? [masculine.replace(/ел$/, 'ёл')] : []),
            `${stem}а`,
            `${stem}о`,
            `${stem}и`,
          ];
  const vowel = plain.slice(0, -2);
  // комментируют: комментируя; жалуются: жалуясь
  const meanwhile = /[юя]т(?:ся)?$/.test(plural ?? '')
    ? [plural?.replace(/[юя]т$/, 'я').replace(/[юя]тся$/, 'ясь')]
    : [];
  const gerunds = [
    ...(reflexive
      ? [`${vowel}вшись`, `${vowel}ясь`]
      : [`${vowel}в`, /(?:а|я)$/.test(vowel) ? `${vowel}я` : `${vowel.slice(0, -1)}я`]),
    ...meanwhile.filter((form) => form !== undefined),
  ];
  return {
    finite: [...both(singular ?? ''), ...both(plural ?? ''), ...first(singular ?? ''), ...past],
    gerunds: [...new Set(gerunds)],
    infinitive,
  };
}
