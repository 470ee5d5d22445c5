import { defineVariation } from './variation.ts';

export const tz = defineVariation({
  id: 'tz',
  title: 'Time zone',
  why: 'A time that is printed in local time, and the DOS times of zip entries, differ by zone although the moment is the same.',
  remedy: 'Print times in UTC, derived from `SOURCE_DATE_EPOCH`.',
  // 26 hours apart: even the day differs, at every moment.
  value: (side) => (side === 'a' ? 'Etc/GMT+12' : 'Etc/GMT-14'),
  parts: (value) => ({ environment: { TZ: value } }),
  probe: 'date +%z',
  ifNotApplied: 'The machine has no time zone data. Install the package "tzdata".',
});
