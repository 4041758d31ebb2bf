import { questionsOf } from '../../../../src/interview/questions/list.ts';
import type { Session } from '../../../../src/interview/session.ts';
import { listCells, withCells } from '../../../../src/report/cells.ts';
import { reads } from '../../../support/reader.ts';
import { Talk } from '../../support/talk.ts';
import { actAt } from './read-at.ts';

const { session } = new Talk();
const { form } = session.content.report;
const ZEROS = Object.fromEntries(
  listCells(form).flatMap(({ path, isTotal }) => (isTotal ? [] : [[path, 0] as const])),
);
const ANSWERED = { state: 'answered', by: 'U1', at: '2026-01-12T01:00:00.000Z', day: '2026-01-12' } as const;

/** Everything answered, with these figures, and others last year. */
function checked(cells: Record<string, number>, last: Record<string, number> | null = null): Session {
  const accepted = { state: 'accepted', writer: { kind: 'person' } } as const;
  const texts = {
    overview: '2025年，本机关共收到政府信息公开申请15件。',
    problems: '一是公开不够及时。二是今后加强培训。',
    other: '无。',
  };
  const report = { ...withCells(session.content.report, { ...ZEROS, ...cells }), ...texts };
  return {
    ...session,
    previous: last === null ? [] : [withCells({ ...report, year: report.year - 1 }, { ...ZEROS, ...last })],
    drafts: { overview: accepted, problems: accepted, other: accepted },
    content: {
      ...session.content,
      contact: { address: '云岭县人民路1号', postcode: '655000', phone: '0874-1234567', email: '' },
      report,
      answers: Object.fromEntries(
        questionsOf(session).map(({ id }) => [id, { ...ANSWERED, who: null, until: null }]),
      ),
    },
  };
}

/** The cells that a message at the check puts right. */
const answers = (to: Session) => (said: string) => {
  const act = actAt('检查里的数', 'check', said, to) as { read: { cells: object } } | null;
  return act?.read.cells ?? null;
};

const unbalanced = checked({
  'applications.new.naturalPerson': 15,
  'applications.carriedOver.naturalPerson': 1,
  'applications.granted.naturalPerson': 14,
  'applications.carriedForward.naturalPerson': 1,
});

reads('figures that settle what the check found', answers(unbalanced), {
  valid: [['结转少报了一件，个人的结转是2', { 'applications.carriedForward.naturalPerson': 2 }]],
  notMine: ['个人的结转是5', '个人的结转怎么填', '没填错'],
});

const inText = checked({ 'applications.new.naturalPerson': 14, 'applications.granted.naturalPerson': 14 });

const lacking = checked({ 'applications.new.naturalPerson': 15, 'applications.granted.naturalPerson': 13 });

reads('a row that was left out', answers(lacking), {
  valid: [['有2件结转到明年了忘填', { 'applications.carriedForward.naturalPerson': 2 }]],
  notMine: ['有3件结转到明年了忘填'],
});

reads('figures with which the tables agree with the text', answers(inText), {
  valid: [['正文对，表里新收个人少了一个', { 'applications.new.naturalPerson': 15 }]],
  notMine: ['表是对的，把正文改了', '先放着'],
});

const swung = checked(
  {
    'applications.new.naturalPerson': 15,
    'applications.granted.naturalPerson': 15,
    'proactive.licences.decisions': 2045,
  },
  {
    'applications.new.naturalPerson': 15,
    'applications.granted.naturalPerson': 15,
    'proactive.licences.decisions': 310,
  },
);

reads('what a figure should be', answers(swung), {
  valid: [
    ['填错了，是245', { 'proactive.licences.decisions': 245 }],
    ['多写一位，是204', { 'proactive.licences.decisions': 204 }],
  ],
  notMine: ['没填错', '没填错，今年承接了市里下放的事项', '今天就到这吧'],
});
