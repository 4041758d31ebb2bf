import type { Dialogue } from './dialogue.ts';

const NEW = 'applications.new';
const DOCUMENTS = 'proactive.normativeDocuments';

/** Figures: in the words that are used for them, put right, said elsewhere, not known. */
export const FIGURES: readonly Dialogue[] = [
  {
    meant: 'three documents issued, one repealed, seventeen in force',
    at: 'cells.normativeDocuments',
    says: ['发了3个，废了1个，现在有效的17个', '【确认】'],
    stands: {
      cells: { [`${DOCUMENTS}.issued`]: 3, [`${DOCUMENTS}.repealed`]: 1, [`${DOCUMENTS}.inForce`]: 17 },
    },
  },
  {
    meant: 'the printed example',
    at: 'cells.normativeDocuments',
    says: ['制发4件，废止1件，现行有效22件。'],
    stands: {
      shown: { [`${DOCUMENTS}.issued`]: 4, [`${DOCUMENTS}.repealed`]: 1, [`${DOCUMENTS}.inForce`]: 22 },
    },
  },
  {
    meant: 'so many licences, led up to',
    at: 'cells.licences',
    says: ['我们局今年一共办了1,306件'],
    stands: { shown: { 'proactive.licences.decisions': 1306 }, asks: null },
  },
  {
    meant: 'no power to license',
    at: 'cells.licences',
    says: ['我们局没有许可权', '【确认】'],
    stands: { cells: { 'proactive.licences.decisions': 0 } },
  },
  {
    meant: 'not counted to the last one',
    at: 'cells.licences',
    says: ['一千三百来件吧'],
    stands: { shown: null, at: 'cells.licences', sees: ['准确数'] },
  },
  {
    meant: 'penalties and seizures',
    at: 'cells.penalties',
    says: ['罚了41起，查封扣押3起'],
    stands: { shown: { 'proactive.penalties.decisions': 41, 'proactive.coerciveMeasures.decisions': 3 } },
  },
  {
    meant: 'a large figure with a Chinese comma',
    at: 'cells.penalties',
    says: ['行政强制 76，415件'],
    stands: { shown: { 'proactive.coerciveMeasures.decisions': 76415 } },
  },
  {
    meant: 'forty-one, of which it is not said',
    at: 'cells.penalties',
    says: ['41件', '【行政处罚 41】'],
    stands: { shown: { 'proactive.penalties.decisions': 41 } },
    model: {
      reads: {
        is: 'answerCells',
        cells: [{ path: 'proactive.penalties.decisions', value: 41, quote: '41件' }],
      },
      says: ['41件'],
      stands: { shown: { 'proactive.penalties.decisions': 41 }, sees: ['语言模型'] },
    },
  },
  {
    meant: 'an earlier figure was wrong',
    at: 'cells.licences',
    after: ['1286', '【确认】'],
    says: ['许可刚才报错了，应该是1268'],
    stands: { shown: { 'proactive.licences.decisions': 1268 } },
  },
  {
    meant: 'fees in yuan, as one says it',
    at: 'cells.fees',
    says: ['收了26500块'],
    stands: { shown: { 'proactive.fees.amountWan': 2.65 } },
  },
  {
    meant: 'an earlier figure, put right where problems are asked',
    at: 'notes.problems',
    says: ['把企业新收改成3件', '【确认】'],
    stands: { cells: { [`${NEW}.business`]: 3 }, notes: { problems: null }, at: 'notes.problems' },
  },
  {
    meant: 'not one came',
    at: 'received',
    says: ['一件都没收到过'],
    stands: { shown: {}, sees: ['按未收到填报'] },
  },
  {
    meant: 'seven came, one of a firm',
    at: 'received',
    says: ['收了7件，其中企业1件'],
    stands: { shown: { [`${NEW}.business`]: 1 }, at: 'cells.applications', sees: ['共7件'] },
  },
  {
    meant: 'who applied, without the row',
    at: 'cells.applications',
    says: ['个人6件，企业1件，全部予以公开'],
    stands: {
      shown: {
        [`${NEW}.naturalPerson`]: 6,
        [`${NEW}.business`]: 1,
        'applications.granted.naturalPerson': 6,
        'applications.granted.business': 1,
      },
      sees: ['本年新收政府信息公开申请数量'],
    },
  },
  {
    meant: 'only persons applied: the answers are theirs',
    at: 'cells.applications',
    after: ['新收自然人5件'],
    says: ['公开了4件'],
    stands: {
      shown: { [`${NEW}.naturalPerson`]: 5, 'applications.granted.naturalPerson': 4 },
      sees: ['目前只有自然人'],
    },
  },
  {
    meant: 'not six, seven',
    at: 'cells.applications',
    after: ['新收自然人6件'],
    says: ['不是6件是7件'],
    stands: { shown: { [`${NEW}.naturalPerson`]: 7 } },
  },
  {
    meant: 'one of a firm besides: four in all, or three?',
    at: 'cells.applications',
    after: ['新收自然人3件'],
    says: ['不对，企业是1件'],
    stands: {
      shown: { [`${NEW}.naturalPerson`]: 3, [`${NEW}.business`]: 1 },
      sees: ['现在共4件，还是自然人为2件'],
    },
  },
  {
    meant: 'a firm’s, and still three in all',
    at: 'cells.applications',
    after: ['新收自然人3件'],
    says: ['不对，企业是1件', '【自然人改为2件】'],
    stands: { shown: { [`${NEW}.naturalPerson`]: 2, [`${NEW}.business`]: 1 } },
  },
  {
    meant: 'two firms and a law firm instead',
    at: 'cells.applications',
    after: ['新收自然人3件'],
    says: ['不对，企业是2件，还有1件是律所的'],
    stands: {
      shown: { [`${NEW}.naturalPerson`]: 3, [`${NEW}.business`]: 2, [`${NEW}.legalService`]: 1 },
    },
  },
  {
    meant: 'five instead',
    at: 'cells.applications',
    after: ['新收自然人3件'],
    says: ['错了错了应该是5'],
    stands: { shown: { [`${NEW}.naturalPerson`]: 5 } },
  },
  {
    meant: 'right, and something that is no row of the table',
    at: 'cells.applications',
    after: ['新收自然人3件'],
    says: ['对的，再加1件网上的'],
    stands: { cells: { [`${NEW}.naturalPerson`]: null } },
  },
  {
    meant: 'nobody went to court',
    at: 'cells.disputes',
    says: ['没打过官司'],
    stands: { shown: {}, asks: null },
  },
  {
    meant: 'one review, upheld',
    at: 'cells.disputes',
    says: ['复议1件，维持了'],
    stands: { shown: { 'disputes.reconsideration.upheld': 1 } },
  },
  {
    meant: 'a table’s figures told where problems are asked',
    at: 'notes.problems',
    says: ['行政处罚86件，行政强制2件', '【行政处罚 86，行政强制 2】'],
    stands: {
      notes: { problems: null },
      shown: { 'proactive.penalties.decisions': 86, 'proactive.coerciveMeasures.decisions': 2 },
    },
  },
  {
    meant: 'two figures of two questions in words that no table has',
    at: 'cells.licences',
    says: ['红本那摊子1286，白条那摊子34'],
    stands: { shown: null, asks: ['行政许可 1286', '问问题', '先不管'] },
    model: {
      reads: {
        is: 'answerCells',
        cells: [
          { path: 'proactive.licences.decisions', value: 1286, quote: '红本那摊子1286' },
          { path: 'proactive.penalties.decisions', value: 34, quote: '白条那摊子34' },
        ],
      },
      says: ['红本那摊子1286，白条那摊子34', '【确认】'],
      stands: { cells: { 'proactive.licences.decisions': 1286, 'proactive.penalties.decisions': 34 } },
    },
  },
  {
    meant: 'a figure that a model makes up: refused, asked as ever',
    at: 'cells.licences',
    says: ['比隔壁那边多两百多个'],
    stands: { shown: null },
    model: {
      reads: {
        is: 'answerCells',
        cells: [{ path: 'proactive.licences.decisions', value: 200, quote: '多两百多个' }],
      },
      stands: { shown: null },
    },
  },
];
