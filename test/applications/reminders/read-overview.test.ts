import { type OverviewAsked, readOverview } from '../../../src/applications/reminders/read-overview.ts';
import { reads } from '../../support/reader.ts';

const table = (from: string, to: string): OverviewAsked => ({ kind: 'table', from, to });

reads<OverviewAsked | null>('what a lead asks for', (said) => readOverview(said, '2026-09-16'), {
  valid: [
    ['本周概况', { kind: 'overview' }],
    ['这周情况怎么样', { kind: 'overview' }],
    ['看一下台账总览', { kind: 'overview' }],
    ['weekly digest', { kind: 'overview' }],
    ['8月的办理情况统计表', table('2026-08-01', '2026-08-31')],
    ['出一份上个月的办件月报', table('2026-08-01', '2026-08-31')],
    ['按承办人统计', table('2026-09-01', '2026-09-30')],
  ],
  notMine: ['本周到期的有哪些', '按承办人统计未办结的件数', '8月收了几件', '统计一下意见', ''],
});
