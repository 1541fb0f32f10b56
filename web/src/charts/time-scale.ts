const DAY = 86_400_000;

/** The moment in the middle of what an ISO date or date and time names, as far as it goes; NaN where it is none. */
export function momentOf(iso: string): number {
  const [, year, month, day, hour, minute] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d))?/.exec(iso) ?? [];
  if (year === undefined) return Number.NaN;
  if (month === undefined) return Date.UTC(Number(year), 6, 1);
  if (day === undefined) return Date.UTC(Number(year), Number(month) - 1, 15);
  const start = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return hour === undefined ? start + DAY / 2 : start + (Number(hour) * 60 + Number(minute)) * 60_000;
}

export interface TimeScale {
  readonly from: number;
  readonly to: number;
  /** Share of the width, 0 to 1; beyond where the moment lies outside. */
  readonly at: (moment: number) => number;
  readonly ticks: readonly { readonly at: number; readonly moment: number; readonly unit: 'day' | 'month' | 'year' }[];
}

/** A scale over a span of days, with at most so many ticks: at days, at the first of months or of years. */
export function timeScale(from: number, to: number, most: number): TimeScale {
  const start = Math.floor(from / DAY) * DAY;
  const end = Math.max(Math.ceil(to / DAY) * DAY, start + DAY);
  const days = (end - start) / DAY;
  const at = (moment: number): number => (moment - start) / (end - start);
  const ticks: { at: number; moment: number; unit: 'day' | 'month' | 'year' }[] = [];
  const add = (moment: number, unit: 'day' | 'month' | 'year'): void => {
    if (moment >= start && moment < end) ticks.push({ at: at(moment), moment, unit });
  };
  const first = new Date(start);
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth()];
  const months = days / 30.4;
  if (days <= most * 14) {
    const step = Math.max(1, Math.ceil(days / most));
    for (let day = 0; day < days; day += step) add(start + day * DAY, 'day');
  } else if (months <= most * 6) {
    const step = [1, 2, 3, 6].find((each) => months / each <= most) ?? 6;
    for (let m = 0; m <= months + 1; m += step) add(Date.UTC(year, month + m, 1), 'month');
  } else {
    const years = days / 365.25;
    const step = [1, 2, 5, 10, 20, 50, 100].find((each) => years / each <= most) ?? 1000;
    for (let y = 0; y <= years + 1; y += step) add(Date.UTC(year + y, 0, 1), 'year');
  }
  return { from: start, to: end, at, ticks };
}
