import { describe, expect, it } from 'vitest';
import type { Session } from '../../../../src/interview/session.ts';
import { withCells } from '../../../../src/report/cells.ts';
import { Talk } from '../../support/talk.ts';
import { actAt, readAt } from './read-at.ts';

const { session } = new Talk();
const { report } = session.content;

const OTHER_DECISIONS = { 'proactive.licences.decisions': 0, 'proactive.coerciveMeasures.decisions': 0 };

/** 310 penalties beside 41 a year before. */
const swinging: Session = {
  ...session,
  content: {
    ...session.content,
    report: withCells(report, { ...OTHER_DECISIONS, 'proactive.penalties.decisions': 310 }),
  },
  previous: [
    withCells({ ...report, year: 2024 }, { ...OTHER_DECISIONS, 'proactive.penalties.decisions': 41 }),
  ],
};

const NONE = Object.fromEntries(
  ['research', 'socialWelfare', 'legalService', 'otherOrganization', 'business'].flatMap((column) => [
    [`applications.new.${column}`, 0],
    [`applications.carriedOver.${column}`, 0],
  ]),
);

/** An adopted text that says 15 beside a table of 14. */
const differing: Session = {
  ...session,
  content: {
    ...session.content,
    report: {
      ...withCells(report, {
        ...NONE,
        'applications.new.naturalPerson': 14,
        'applications.carriedOver.naturalPerson': 0,
      }),
      overview: '全年新收政府信息公开申请15件。',
    },
  },
  drafts: { ...session.drafts, overview: { state: 'accepted', writer: { kind: 'person' } } },
};

const READER = '答检查';

describe('what is said of the check’s findings', () => {
  it('one is right as it stands, and the words are the reason', () => {
    const said = '没填错，今年执法权划过来了';
    expect(actAt(READER, 'check', said, swinging)).toMatchObject({
      does: 'settle',
      isSure: true,
      offers: [{ does: 'keep', reason: said }],
    });
  });

  it('the text follows the table', () => {
    for (const said of ['表是对的，把正文改了', '按表里的数来', '正文多写了一件，改过来', '跟着表走'])
      expect(actAt(READER, 'check', said, differing)).toMatchObject({
        isSure: true,
        offers: [{ does: 'recount', label: '正文按14更新' }],
      });
  });

  it('or the table the text, at its own question', () => {
    expect(actAt(READER, 'check', '正文的对，表里错了', differing)).toMatchObject({
      offers: [{ does: 'go', question: 'cells.applications' }],
    });
  });

  it('is none where it asks, or says something else', () => {
    expect(actAt(READER, 'check', '是表对还是正文对？', differing)).toBeNull();
    expect(actAt(READER, 'check', '生成文件', differing)).toBeNull();
  });

  it('may be a reason where nobody else reads it', () => {
    expect(readAt('检查的说明', 'check', '今年执法权划过来了', swinging)).toMatchObject({
      value: { does: 'settle', isSure: false, offers: [{ does: 'keep' }] },
    });
  });
});
