import { InvalidArgumentError } from 'commander';

const PUBLISHED =
  /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;

/** An ISO 8601 date, or date and time; a day that no calendar has is refused. */
export function parsePublished(value: string): string {
  const match = PUBLISHED.exec(value);
  const [year, month, day] = (match?.slice(1, 4) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) {
    throw new InvalidArgumentError('Write a date as 2022-01-08 or a date and time as 2022-01-08T22:16.');
  }
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    throw new InvalidArgumentError('There is no such day.');
  }
  return value;
}

/** An offset: UTF-16 code units from the beginning of a report's text. */
export function parseOffset(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError('An offset is a whole number from 0.');
  return Number(value);
}

/** A version of a report: from 1. */
export function parseVersion(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('A version is a whole number from 1.');
  return Number(value);
}

/** A port: 0 for any that is free. */
export function parsePort(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535)
    throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
  return Number(value);
}
