import { formOf } from '../../src/report/forms/choose.ts';
import { CLOSING_APPLICATION_ROWS, DISPUTE_COLUMNS } from '../../src/report/forms/shared-tables.ts';
import { blankReport, type Report } from '../../src/report/report.ts';

/** How many applications an invented organ had: none, a bureau's few, a city's hundreds. */
export type Size = 'none' | 'few' | 'many';

/** The four results of a kind of case and their sum, as table 四 counts them. */
export interface Cases {
  readonly upheld: number;
  readonly corrected: number;
  readonly otherResult: number;
  readonly pending: number;
  readonly total: number;
}

/** What an invented organ did in a year: true of its tables, so that whoever writes from it writes the truth. */
export interface Facts {
  readonly report: Report;
  readonly year: number;
  readonly organ: string;
  /** How it speaks of itself: 我局. */
  readonly self: string;
  readonly web: number;
  readonly wechat: number;
  readonly items: number;
  readonly fresh: number;
  readonly carried: number;
  readonly granted: number;
  readonly partial: number;
  readonly denied: number;
  readonly unavailable: number;
  readonly refused: number;
  readonly otherDone: number;
  readonly done: number;
  readonly forward: number;
  readonly natural: number;
  readonly legal: number;
  readonly lastFresh: number;
  readonly recon: Cases;
  readonly direct: Cases;
  readonly after: Cases;
  readonly issued: number;
  readonly repealed: number;
  readonly inForce: number;
  readonly licences: number;
  readonly penalties: number;
  readonly coercive: number;
  readonly fees: number;
  /** Any whole number between two, for what no table counts. */
  readonly n: (from: number, to: number) => number;
}

/** Whole numbers in order that look like chance and are the same each time. */
export function numbersFrom(seed: number): Facts['n'] {
  let state = seed >>> 0;
  return (from, to) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from + Math.floor((state / 2 ** 32) * (to - from + 1));
  };
}

const RESULTS = {
  granted: ['granted'],
  partial: ['partiallyGranted'],
  denied: ['deniedThirdPartyRights', 'deniedInternalAffairs', 'deniedEnforcementFile', 'deniedInquiryMatter'],
  unavailable: ['unavailableNotHeld', 'unavailableNeedsCreation'],
  refused: ['refusedPetition', 'refusedRepeat'],
  otherDone: ['otherNotCorrected', 'otherRemaining'],
} as const;
const MOST: Readonly<Record<Size, number>> = { none: 0, few: 4, many: 60 };
const APPLICANTS = [
  'naturalPerson',
  'business',
  'research',
  'socialWelfare',
  'legalService',
  'otherOrganization',
];

function fillApplications(report: Report, size: Size, n: Facts['n']): void {
  const rows = formOf(report.form).applications.rows;
  const table = report.applications;
  for (const { key } of rows)
    for (const column of [...APPLICANTS, 'total']) Object.assign(table[key] ?? {}, { [column]: 0 });
  const set = (row: string, column: string, value: number) =>
    Object.assign(table[row] ?? {}, { [column]: value });
  const at = (row: string, column: string) => table[row]?.[column] ?? 0;
  if (size !== 'none') {
    for (const column of size === 'few'
      ? ['naturalPerson', 'business']
      : ['naturalPerson', 'business', 'legalService']) {
      const most = column === 'naturalPerson' ? MOST[size] : Math.ceil(MOST[size] / 4);
      set('granted', column, n(1, most) + 1);
      const some = [...RESULTS.partial, ...RESULTS.denied, ...RESULTS.unavailable, ...RESULTS.refused];
      for (const row of some) if (n(0, 2) > 0) set(row, column, n(0, Math.ceil(most / 3)));
      if (n(0, 1) > 0)
        set(
          report.form === '2019' ? 'other' : n(0, 1) > 0 ? 'otherNotCorrected' : 'otherRemaining',
          column,
          n(1, 3),
        );
      const done = rows
        .filter(({ role }) => role === 'result')
        .reduce((sum, { key }) => sum + at(key, column), 0);
      set('total', column, done);
      set('carriedForward', column, n(0, 2) > 0 ? n(0, Math.ceil(most / 5)) : 0);
      set('carriedOver', column, Math.min(n(0, Math.ceil(most / 6)), done - 1));
      set('new', column, done + at('carriedForward', column) - at('carriedOver', column));
    }
  }
  for (const { key } of rows)
    set(
      key,
      'total',
      APPLICANTS.reduce((sum, column) => sum + at(key, column), 0),
    );
}

function casesOf(n: Facts['n'], most: number): Cases {
  const [upheld, corrected, otherResult, pending] = [
    n(0, most),
    n(0, Math.floor(most / 3)),
    n(0, most),
    n(0, Math.floor(most / 2)),
  ];
  return { upheld, corrected, otherResult, pending, total: upheld + corrected + otherResult + pending };
}

/** An invented organ's year: the tables of its report and what may be said of them. */
export function factsOf(seed: number, organ: string, self: string, year: number, size: Size): Facts {
  const n = numbersFrom(seed * 7919 + 17);
  const form = year < 2021 ? '2019' : '2021';
  const report = blankReport(form, year, organ);
  fillApplications(report, size, n);
  const most = { none: 0, few: 2, many: 30 }[size];
  const [recon, direct, after] = [
    casesOf(n, most),
    casesOf(n, Math.floor(most / 2)),
    casesOf(n, Math.floor(most / 3)),
  ];
  const blocks: Record<string, Cases> = {
    reconsideration: recon,
    litigationDirect: direct,
    litigationAfterReconsideration: after,
  };
  for (const [block, cases] of Object.entries(blocks))
    for (const { key } of DISPUTE_COLUMNS)
      Object.assign(report.disputes[block] ?? {}, { [key]: cases[key as keyof Cases] });
  const issued = n(0, 6);
  const [repealed, inForce] = [n(0, 3), issued + n(2, 20)];
  const [licences, penalties, coercive] = [n(0, 4000), n(0, 300), n(0, 40)];
  const fees = n(0, 2) === 0 ? 0 : n(100, 900000) / 1000;
  fillProactive(report, { issued, repealed, inForce, licences, penalties, coercive, fees }, n);
  const sum = (rows: readonly string[], column = 'total') =>
    rows.reduce((all, row) => all + (report.applications[row]?.[column] ?? 0), 0);
  const [closing] = CLOSING_APPLICATION_ROWS;
  const fresh = sum(['new']);
  const [web, wechat] = [n(60, 2400), n(20, 700)];
  return {
    report,
    year,
    organ,
    self,
    web,
    wechat,
    items: web + wechat,
    fresh,
    carried: sum(['carriedOver']),
    done: sum([closing?.key ?? '']),
    forward: sum(['carriedForward']),
    granted: sum(RESULTS.granted),
    partial: sum(RESULTS.partial),
    denied: sum(RESULTS.denied),
    unavailable: sum(RESULTS.unavailable),
    refused: sum(RESULTS.refused),
    otherDone: sum(form === '2019' ? ['other'] : RESULTS.otherDone),
    natural: sum(['new'], 'naturalPerson'),
    legal: fresh - sum(['new'], 'naturalPerson'),
    lastFresh: Math.max(1, fresh + n(-2, 3)),
    recon,
    direct,
    after,
    issued,
    repealed,
    inForce,
    licences,
    penalties,
    coercive,
    fees,
    n,
  };
}

function fillProactive(report: Report, done: Readonly<Record<string, number>>, n: Facts['n']): void {
  const { issued = 0, repealed = 0, inForce = 0, licences = 0, penalties = 0, coercive = 0, fees = 0 } = done;
  const set = (row: string, cells: Readonly<Record<string, number>>) =>
    Object.assign(report.proactive[row] ?? {}, cells);
  if (report.form === '2021') {
    set('regulations', { issued: 0, repealed: 0, inForce: 0 });
    set('normativeDocuments', { issued, repealed, inForce });
    set('licences', { decisions: licences });
    set('penalties', { decisions: penalties });
    set('coerciveMeasures', { decisions: coercive });
    set('fees', { amountWan: fees });
    return;
  }
  set('regulations', { newlyMade: 0, newlyDisclosed: 0, totalDisclosed: 0 });
  set('normativeDocuments', { newlyMade: issued, newlyDisclosed: issued, totalDisclosed: inForce });
  for (const [row, decisions] of [
    ['licences', licences],
    ['otherServices', 0],
    ['penalties', penalties],
    ['coerciveMeasures', coercive],
  ] as const)
    set(row, { previousItems: n(0, 60), change: n(-5, 9), decisions });
  set('fees', { previousItems: n(0, 6), change: n(-2, 2) });
  set('procurement', { items: n(0, 40), amount: n(1000, 900000) });
}
