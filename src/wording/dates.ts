const ISO = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d))?/;

/** Writes ISO 8601 dates as a language does, as far as they go: "7.1.2022, 22:16". Times stand as they were told. */
export function dateFormat(tag: string): (iso: string) => string {
  const days = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (iso) => {
    const [, year, month, day, time] = ISO.exec(iso) ?? [];
    if (year === undefined || month === undefined) return iso;
    const at = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
    if (Number.isNaN(at)) return iso;
    if (day === undefined) return months.format(at);
    return days.format(at) + (time === undefined ? '' : `, ${time}`);
  };
}

/** The same with the month in words: "8 January 2022, 22:16". */
export function fullDates(tag: string): (iso: string) => string {
  let days: Intl.DateTimeFormat | undefined;
  let months: Intl.DateTimeFormat | undefined;
  return (iso) => {
    const [, year, month, day, time] = ISO.exec(iso) ?? [];
    if (year === undefined) return iso;
    if (month === undefined) return year;
    const at = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
    days ??= new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    months ??= new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    return (day === undefined ? months : days).format(at) + (time === undefined ? '' : `, ${time}`);
  };
}
