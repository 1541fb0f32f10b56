/** Currency signs, and with a letter or two before them, as the units that figures have. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', '$'],
  ['€', '€'],
  ['£', '£'],
  ['¥', '¥'],
  ['₽', '₽'],
  ['₸', 'KZT'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
  ['₦', 'NGN'],
  ['₵', 'GHS'],
  ['₱', 'PHP'],
  ['৳', 'BDT'],
  ['₨', 'INR'],
]);

/** Letters before the dollar sign that name another dollar. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', '$'],
  ['u.s', '$'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['r', 'BRL'],
]);

/** Single letters that stand before sums of millions ("R25 million"); before smaller numbers they name a road or a form. */
export const CURRENCY_LETTERS: ReadonlyMap<string, string> = new Map([
  ['r', 'ZAR'],
  ['n', 'NGN'],
]);

/** What else than a code stands before amounts, as it is written ("Rs 4 lakh", "Ksh 2 million", "Tk 50,000"). */
export const CURRENCY_SHORTS: ReadonlyMap<string, string> = new Map([
  ['Rs', 'INR'],
  ['Tk', 'BDT'],
  ['Ksh', 'KES'],
  ['KSh', 'KES'],
  ['Kshs', 'KES'],
  ['KES', 'KES'],
  ['Sh', 'KES'],
  ['Shs', 'KES'],
  ['USh', 'UGX'],
  ['UGX', 'UGX'],
  ['TSh', 'TZS'],
  ['TZS', 'TZS'],
  ['Rp', 'IDR'],
  ['RM', 'MYR'],
  ['NGN', 'NGN'],
  ['GHS', 'GHS'],
  ['LKR', 'LKR'],
  ['NPR', 'NPR'],
  ['PHP', 'PHP'],
  ['FCFA', 'XOF'],
]);

/** ISO 4217 codes that stand before amounts. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map(
  'AUD BRL BYN CAD CHF CNY CZK DKK EGP HKD HUF IDR ILS INR IRR JPY KGS KRW KZT MXN MYR NOK NZD PKR PLN RON RSD SAR SEK SGD THB TRY TWD UAH UZS ZAR'
    .split(' ')
    .map((code) => [code.toLowerCase(), code] as const)
    .concat([
      ['usd', '$'],
      ['eur', '€'],
      ['gbp', '£'],
      ['rub', '₽'],
      ['rur', '₽'],
      ['rm', 'MYR'],
      ['rs', 'INR'],
    ]),
);
