import type { Bot } from '../../../src/bot/bot.ts';
import type { Pressed, Submission, Submitted } from '../../../src/bot/feature.ts';
import type { After } from '../../../src/bot/origin.ts';
import { registration } from '../../applications/support.ts';
import { ANYONE, CHANNEL, FILL, READ, RECORD, type Route, type Scene, userOf, YEAR } from './scene.ts';

const press =
  (name: string, value: (scene: Scene) => unknown) =>
  (bot: Bot, scene: Scene): Promise<After> => {
    const said = value(scene);
    const pressed: Pressed = {
      ...scene.origin,
      value: typeof said === 'string' ? said : JSON.stringify(said),
      trigger: scene.trigger,
      message: null,
      thread: null,
      asks: null,
    };
    return bot.press(name, pressed);
  };

const submit =
  (name: string, context: (scene: Scene) => Record<string, string>, values: Record<string, string>) =>
  (bot: Bot, scene: Scene): Promise<Submission> => {
    const sent: Submitted = { ...scene.origin, context: { channel: CHANNEL, ...context(scene) }, values };
    return bot.submit(name, sent);
  };

const caseOf =
  (event = '') =>
  ({ organ, application }: Scene) => ({ organ: organ.id, id: application, event });
const itemsOf = ({ organ, application }: Scene) => ({
  organ: organ.id,
  day: '2026-03-18',
  keys: [application],
});
const file = ({ organ }: Scene) => ({ organ: organ.id, file: 'F0NONE', name: '台账.csv', confirmed: '' });
const row = (scene: Scene) => ({ ...file(scene), after: { sheet: '', row: 2 } });
const items = (scene: Scene) => ({ items: JSON.stringify(itemsOf(scene)) });
const answer = { on: '2026-03-10', disposition: 'granted', documentNumber: '', delivery: '' };
const fresh = { ...registration({ number: '2026-500' }), confirmedOn: '', handler: '', type: '' };

/** A leave of the handler, which is the handler's own and the lead's to arrange. */
const leave = {
  who: userOf('handler'),
  deputy: userOf('reviewer'),
  from: '2026-03-20',
  until: '2026-03-25',
};

/** A press of every name that a feature knows. */
export const PRESSES: readonly Route[] = [
  {
    name: 'applyOpen',
    may: RECORD,
    act: press('applyOpen', ({ organ }) => ({ organ: organ.id, channel: CHANNEL, ts: '', thread: '' })),
  },
  {
    name: 'amendAsEdited',
    may: RECORD,
    act: press('amendAsEdited', ({ organ, application }) => ({
      organ: organ.id,
      id: application,
      channel: CHANNEL,
      ts: '',
      thread: '',
    })),
  },
  {
    name: 'askPage',
    may: READ,
    act: press('askPage', ({ organ }) => ({
      organ: organ.id,
      offset: 0,
      lang: 'zh',
      query: {
        measure: { kind: 'list', order: 'due', most: null, skip: 0 },
        filters: [{ by: 'state', state: 'pending', not: false }],
        latest: false,
      },
    })),
  },
  {
    name: 'askAgain',
    may: READ,
    act: press('askAgain', ({ organ }) => ({ organ: organ.id, text: '还有几件没办结' })),
  },
  { name: 'caseShow', may: READ, act: press('caseShow', caseOf()) },
  { name: 'caseEvent', may: RECORD, act: press('caseEvent', caseOf('answered')) },
  { name: 'caseMore', may: RECORD, act: press('caseMore', caseOf()) },
  { name: 'caseEntries', may: READ, act: press('caseEntries', caseOf()) },
  { name: 'caseAmend', may: RECORD, act: press('caseAmend', caseOf('1')) },
  { name: 'casePerson', may: ['handler'], act: press('casePerson', caseOf()) },
  { name: 'casePersonEdit', may: ['handler'], act: press('casePersonEdit', caseOf()) },
  { name: 'cellsBehind', may: READ, act: press('cellsBehind', ({ session }) => session) },
  { name: 'registerPick', may: RECORD, act: press('registerPick', file) },
  { name: 'registerImport', may: RECORD, act: press('registerImport', file) },
  { name: 'registerDecide', may: RECORD, act: press('registerDecide', row) },
  { name: 'registerTake', may: RECORD, act: press('registerTake', row) },
  {
    name: 'registerOrgan',
    may: ANYONE,
    act: press('registerOrgan', (scene) => ({ ...file(scene), organ: '' })),
  },
  { name: 'deskPage', may: ANYONE, act: press('deskPage', () => ({ own: 8, others: 0, cases: 0 })) },
  { name: 'remindLater', may: READ, act: press('remindLater', itemsOf) },
  { name: 'remindOn', may: READ, act: press('remindOn', itemsOf) },
  { name: 'remindNever', may: READ, act: press('remindNever', itemsOf) },
  { name: 'remindNeverOne', may: READ, act: press('remindNeverOne', itemsOf) },
  { name: 'remindAgain', may: READ, act: press('remindAgain', itemsOf) },
  {
    name: 'remindReport',
    may: FILL,
    act: press('remindReport', ({ organ }) => ({ organ: organ.id, year: YEAR })),
  },
  { name: 'handOver', may: FILL, act: press('handOver', ({ session }) => ({ session, to: '' })) },
  {
    name: 'holidayUse',
    may: ['admin'],
    act: press('holidayUse', () => ({
      year: 2027,
      document: '',
      isWhole: true,
      problems: [],
      items: [{ name: '元旦', off: [['2027-01-01', '2027-01-03']], work: [] }],
    })),
  },
  { name: 'holidayDrop', may: ANYONE, act: press('holidayDrop', () => '2027') },
  {
    name: 'overview',
    may: READ,
    act: press('overview', ({ organ }) => ({ organ: organ.id, asked: '概览' })),
  },
  { name: 'leaveList', may: READ, act: press('leaveList', ({ organ }) => organ.id) },
  {
    name: 'leaveAgain',
    may: READ,
    act: press('leaveAgain', ({ organ }) => ({ organ: organ.id, text: '我3月20日到3月25日休假' })),
  },
  {
    name: 'leaveForm',
    may: READ,
    act: press('leaveForm', ({ organ, origin }) => ({ ...leave, organ: organ.id, who: origin.user })),
  },
  { name: 'leaveUse', may: RECORD, act: press('leaveUse', ({ organ }) => ({ ...leave, organ: organ.id })) },
  { name: 'leaveEnd', may: RECORD, act: press('leaveEnd', ({ organ }) => ({ ...leave, organ: organ.id })) },
  {
    name: 'accessAsk',
    may: ANYONE,
    act: press('accessAsk', ({ organ }) => ({ organ: organ.id, role: 'drafter' })),
  },
  ...['accessGrant', 'accessDecline'].map((name) => ({
    name,
    may: ['lead', 'admin'] as const,
    act: press(name, ({ organ }) => ({ organ: organ.id, role: 'drafter', user: 'UASKED' })),
  })),
  { name: 'organShow', may: [...READ, 'admin'], act: press('organShow', ({ organ }) => organ.id) },
  { name: 'organNew', may: ['admin'], act: press('organNew', () => '青石县档案馆') },
  { name: 'organRename', may: ['admin', 'lead'], act: press('organRename', ({ organ }) => organ.id) },
  { name: 'organRemove', may: ['admin'], act: press('organRemove', ({ organ }) => organ.id) },
  { name: 'organRemoved', may: ['admin'], act: press('organRemoved', ({ organ }) => organ.id) },
  { name: 'organMerge', may: ['admin'], act: press('organMerge', ({ organ }) => organ.id) },
  {
    name: 'organMerged',
    may: ['admin'],
    act: press('organMerged', ({ organ }) => ({ organ: organ.id, into: organ.id })),
  },
  { name: 'mendNot', may: ANYONE, act: press('mendNot', () => '') },
  { name: 'reportWithdrawn', may: FILL, act: press('reportWithdrawn', ({ session }) => session) },
  { name: 'organPeople', may: ['admin'], act: press('organPeople', ({ organ }) => organ.id) },
  { name: 'organSettings', may: ['lead'], act: press('organSettings', ({ organ }) => organ.id) },
];

/** A form of every name that a feature knows. */
export const FORMS: readonly Route[] = [
  {
    name: 'apply',
    may: RECORD,
    act: submit('apply', ({ organ }) => ({ organ: organ.id, thread: '' }), fresh as Record<string, string>),
  },
  { name: 'caseEvent', may: RECORD, act: submit('caseEvent', caseOf('answered'), answer) },
  {
    name: 'caseAmend',
    may: RECORD,
    act: submit('caseAmend', caseOf('1'), { ...(fresh as Record<string, string>), why: '笔误' }),
  },
  {
    name: 'casePerson',
    may: ['handler'],
    act: submit('casePerson', caseOf(), { name: '周小禾', contact: '', identity: '', why: '补登' }),
  },
  {
    name: 'cellsBehind',
    may: READ,
    act: submit('cellsBehind', ({ session }) => ({ session, thread: '' }), {
      cell: 'applications.new.total',
    }),
  },
  {
    name: 'handOver',
    may: FILL,
    act: submit('handOver', ({ session }) => ({ session, channel: CHANNEL }), {
      to: userOf('reviewer'),
      note: '',
    }),
  },
  {
    name: 'registerOrgan',
    may: RECORD,
    act: (bot, scene) =>
      submit('registerOrgan', (one) => ({ value: JSON.stringify({ ...file(one), organ: '' }), thread: '' }), {
        organ: scene.organ.name,
      })(bot, scene),
  },
  { name: 'remindLater', may: READ, act: submit('remindLater', items, { day: '2026-03-25' }) },
  { name: 'remindOn', may: READ, act: submit('remindOn', items, { day: '2026-03-25' }) },
  {
    name: 'leave',
    may: RECORD,
    act: submit('leave', ({ organ }) => ({ organ: organ.id, who: leave.who }), leave),
  },
  {
    name: 'organRename',
    may: ['admin', 'lead'],
    act: submit('organRename', ({ organ }) => ({ organ: organ.id }), { name: '青石县档案局' }),
  },
  {
    name: 'organMerge',
    may: ['admin'],
    act: (bot, scene) =>
      submit('organMerge', ({ organ }) => ({ organ: organ.id }), { into: scene.organ.id })(bot, scene),
  },
  {
    name: 'organPeople',
    may: ['admin'],
    act: submit('organPeople', ({ organ }) => ({ organ: organ.id }), { lead: userOf('stranger') }),
  },
  {
    name: 'organSettings',
    may: ['lead'],
    act: submit('organSettings', ({ organ }) => ({ organ: organ.id }), {
      digestHour: '8',
      kind: 'department',
    }),
  },
];
