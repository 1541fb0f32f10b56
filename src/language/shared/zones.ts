/** Time zones as news sites abbreviate them, with their offsets (IANA tz database). */
export const ZONES: ReadonlyMap<string, string> = new Map([
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['mez', '+01:00'],
  ['cet', '+01:00'],
  ['mesz', '+02:00'],
  ['cest', '+02:00'],
  ['bst', '+01:00'],
  ['eet', '+02:00'],
  ['eest', '+03:00'],
  ['msk', '+03:00'],
  ['мск', '+03:00'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
]);
