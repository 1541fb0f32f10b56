const ISO = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d))?/;

/**
 * Writes ISO 8601 dates as a language does, as far as they go: "7.1.2022, 22:16", or with the month in words,
 * "8 January 2022, 22:16". Times stand as they were told; what is no date stays as it is.
 */
export function dateFormat(tag: string, month: 'numeric' | 'long' = 'numeric'): (iso: string) => string {
  let days: Intl.DateTimeFormat | undefined;
  let months: Intl.DateTimeFormat | undefined;
  return (iso) => {
    const [, year, number, day, time] = ISO.exec(iso) ?? [];
    if (year === undefined) return iso;
    if (number === undefined) return month === 'long' ? year : iso;
    const at = Date.UTC(Number(year), Number(number) - 1, Number(day ?? 1));
    days ??= new Intl.DateTimeFormat(tag, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
    months ??= new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    return (day === undefined ? months : days).format(at) + (time === undefined ? '' : `, ${time}`);
  };
}
