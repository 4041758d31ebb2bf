import { correctedStored } from '../../../src/interview/hearing/corrected-stored.ts';
import { withCells } from '../../../src/report/cells.ts';
import { reads } from '../../support/reader.ts';
import { Talk } from '../support/talk.ts';

const { session } = new Talk();
/** While something else is asked, after these were answered. */
const answered = {
  ...session,
  content: {
    ...session.content,
    report: withCells(session.content.report, {
      'applications.new.naturalPerson': 14,
      'applications.new.business': 3,
      'applications.granted.naturalPerson': 15,
      'proactive.penalties.decisions': 41,
      'proactive.fees.amountWan': 316_000,
    }),
  },
};

reads(
  'what puts a figure right that was answered before',
  (said) => correctedStored(answered, said)?.cells ?? null,
  {
    valid: [
      ['刚才予以公开里个人报的15，改成14', { 'applications.granted.naturalPerson': 14 }],
      ['新收自然人多报了1件，应为13', { 'applications.new.naturalPerson': 13 }],
      ['前面处罚数报错了，是14不是41', { 'proactive.penalties.decisions': 14 }],
      ['刚才处罚少按了个0，是410', { 'proactive.penalties.decisions': 410 }],
      ['新收的企业漏了一件，应该4件', { 'applications.new.business': 4 }],
      ['新收里有一个企业其实是律所', { 'applications.new.business': 2, 'applications.new.legalService': 1 }],
      ['处罚数字有出入，正确的是43', { 'proactive.penalties.decisions': 43 }],
      ['许可改成12', { 'proactive.licences.decisions': 12 }],
      ['处罚数改一下，队里重报了，48', { 'proactive.penalties.decisions': 48 }],
      ['收费那栏我按元填的，应该是31.6万', { 'proactive.fees.amountWan': 31.6 }],
    ],
    notMine: ['新收改成9', '自然人改成3', ''],
  },
);
