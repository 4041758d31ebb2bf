import type { Almanac } from '../../src/language/time/feasts.ts';

/** 国庆 has its days off in October, 春节 in February 2027; every day but Saturday and Sunday is worked. */
export const ALMANAC: Almanac = {
  feastDays: (feast, year) =>
    feast === 'nationalDay'
      ? { from: `${year}-10-01`, to: `${year}-10-07` }
      : feast === 'springFestival' && year === 2027
        ? { from: '2027-02-05', to: '2027-02-12' }
        : null,
  addWorkdays: (date, workdays) => {
    const at = new Date(`${date}T00:00:00Z`);
    for (let left = Math.abs(workdays); left > 0; ) {
      at.setUTCDate(at.getUTCDate() + Math.sign(workdays));
      if (at.getUTCDay() % 6 !== 0) left -= 1;
    }
    return at.toISOString().slice(0, 10);
  },
};
