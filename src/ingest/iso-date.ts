const ISO = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
const RFC_2822 = /^(?:[A-Z][a-z]{2},?\s+)?\d{1,2}\s+[A-Z][a-z]{2}\s+\d{4}\s+\d{2}:\d{2}/;

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A machine-written date as ISO 8601: as it is where it is that, RFC 2822 converted; undefined for all else. */
export function isoDate(value: string | undefined): string | undefined {
  const plain = value?.replace(/^!/, '').trim();
  if (!plain) return undefined;
  const iso = ISO.exec(plain);
  if (iso) {
    const [, year = '', month = '', day = '', hour, minute, second, zone] = iso;
    if (!isDay(Number(year), Number(month), Number(day))) return undefined;
    const date = `${year}-${month}-${day}`;
    if (!hour) return date;
    if (Number(hour) > 24 || Number(minute) > 59) return undefined;
    const offset = zone ? (/^z$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`) : '';
    return `${date}T${hour}:${minute}${second ? `:${second}` : ''}${offset}`;
  }
  if (!RFC_2822.test(plain)) return undefined;
  const time = Date.parse(plain);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace('.000Z', 'Z');
}

/** A date that somebody gives: ISO 8601 unchanged, and no more exact than a year or a month if so; undefined where it is no date. */
export function givenDate(value: string): string | undefined {
  const [, month] = /^\d{4}(?:-(\d{2}))?$/.exec(value) ?? ['', ''];
  if (month !== '') return month === undefined || isDay(2000, Number(month), 1) ? value : undefined;
  const date = isoDate(value);
  return date !== undefined && /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value) ? value : date;
}
