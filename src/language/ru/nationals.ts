/** After OKSM and A. A. Zaliznyak (1977): stems of nouns for who belongs to a country, by how they are declined. */
const STEMS = {
  /** украинец, украинца, украинка; бельгиец, бельгийца, бельгийка */
  ец: {
    AF: 'афган',
    AL: 'албан',
    AT: 'австрий',
    AU: 'австралий',
    AZ: 'азербайджан',
    BE: 'бельгий',
    BR: 'бразил',
    CA: 'канад',
    CL: 'чилий',
    CN: 'китай',
    CO: 'колумбий',
    CU: 'кубин',
    DE: 'нем',
    DZ: 'алжир',
    EE: 'эстон',
    ES: 'испан',
    GB: 'британ шотланд',
    GH: 'ган',
    ID: 'индонезий',
    IE: 'ирланд',
    IN: 'индий',
    IR: 'иран',
    IS: 'исланд',
    IT: 'итальян',
    JP: 'япон',
    KE: 'кений',
    KG: 'кыргызстан киргизстан',
    KR: 'корей',
    KZ: 'казахстан',
    LB: 'ливан',
    LT: 'литов',
    LV: 'латвий',
    LY: 'ливий',
    MA: 'марокк марокан',
    ME: 'черногор',
    MX: 'мексикан',
    MY: 'малайзий',
    NG: 'нигерий',
    NL: 'голланд нидерланд',
    NO: 'норвеж',
    NP: 'непал',
    PK: 'пакистан',
    PS: 'палестин',
    PT: 'португал',
    SD: 'судан',
    SI: 'словен',
    SY: 'сирий',
    TJ: 'таджикистан',
    TN: 'тунис',
    TW: 'тайван',
    UA: 'украин',
    US: 'американ',
    UZ: 'узбекистан',
    VN: 'вьетнам',
  },
  /** россиянин, россияне, россиянка */
  ин: { AM: 'армя', DK: 'датча', EG: 'египтя', GB: 'англича', IL: 'израильтя', MD: 'молдава', RU: 'россия' },
  /** узбек, узбека */
  '': {
    BG: 'болгар',
    BY: 'белорус',
    CZ: 'чех',
    FI: 'финн',
    FR: 'француз',
    GE: 'грузин',
    GR: 'грек',
    HR: 'хорват',
    HU: 'венгр',
    KG: 'киргиз',
    KZ: 'казах',
    LV: 'латыш',
    MD: 'молдован',
    MN: 'монгол',
    PL: 'поляк',
    RO: 'румын',
    RS: 'серб',
    SE: 'швед',
    SK: 'словак',
    TJ: 'таджик',
    TM: 'туркмен',
    TR: 'турк турок',
    UZ: 'узбек',
  },
} as const;

const CASES = {
  ец: 'ца цу цем цом це цы цев цов цам цами цах ка ки ку кой ке ок кам ками ках'.split(' '),
  ин: 'нин нина нину нином нине не н нам нами нах нка нки нку нкой нке нок нкам нками нках'.split(' '),
  '': ['', ...'а у ом е и ы ов ам ами ах'.split(' ')],
} as const;

function formsOf(stem: string, kind: keyof typeof STEMS): string[] {
  const all = CASES[kind].map((ending) => stem + ending);
  return kind === 'ец' ? [...all, `${stem.replace(/й$/, '')}ец`] : all;
}

function allForms(): Readonly<Record<string, readonly string[]>> {
  const out: Record<string, string[]> = {};
  for (const kind of ['ец', 'ин', ''] as const)
    for (const [country, stems] of Object.entries(STEMS[kind]))
      out[country] = [...(out[country] ?? []), ...stems.split(' ').flatMap((stem) => formsOf(stem, kind))];
  return out;
}

/** Nouns for those who belong to a country, lower case, in all their forms, by its ISO 3166-1 code. */
export const nationals = allForms();
