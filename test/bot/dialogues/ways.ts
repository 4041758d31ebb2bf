import type { Dialogue } from './dialogue.ts';

/** Commands, questions, putting off and what opens a report: what is no answer, wherever it is said. */
export const WAYS: readonly Dialogue[] = [
  {
    meant: 'stop here for the moment',
    at: 'notes.problems',
    says: ['我先去开个会，停一下'],
    stands: { state: 'paused', notes: { problems: null }, sees: ['继续'] },
  },
  {
    meant: 'not now',
    at: 'notes.problems',
    says: ['这个先放放吧'],
    stands: { notes: { problems: null }, at: 'notes.measures', sees: ['先跳过'] },
  },
  {
    meant: 'somebody else knows',
    at: 'notes.problems',
    says: ['这块归法规科管，我问问他们'],
    stands: { notes: { problems: null }, later: { 'notes.problems': '法规科' } },
  },
  {
    meant: 'the appraisal’s result is to be had from the office',
    at: 'notes.supervision',
    says: ['评议结果还没出来，等县办通知'],
    stands: { notes: { supervision: null }, later: { 'notes.supervision': '县办' } },
  },
  {
    meant: 'the law-enforcement team counts the penalties',
    at: 'cells.penalties',
    says: ['处罚数等综合执法队报上来'],
    stands: { later: { 'cells.penalties': '综合执法队' }, shown: null },
  },
  {
    meant: 'how much should be written',
    at: 'notes.problems',
    says: ['这块写几句合适？'],
    stands: { notes: { problems: null }, at: 'notes.problems', asks: null, sees: ['一行一条'] },
  },
  {
    meant: 'who approves a longer time limit',
    at: 'cells.licences',
    says: ['想延期答复，得谁批？'],
    stands: { shown: null, asks: null, at: 'cells.licences', sees: ['政府信息公开工作机构负责人'] },
  },
  {
    meant: 'must one report at all',
    at: 'received',
    says: ['全年没收到申请，年报还要报吗？'],
    stands: { shown: null, at: 'received', sees: ['第四十九条'] },
  },
  {
    meant: 'last year’s file is lost',
    at: 'previous',
    says: ['去年那份找不到了'],
    stands: { at: 'contact', asks: null },
  },
  {
    meant: 'there was no report last year',
    at: 'previous',
    says: ['没有上年年报，今年刚组建的'],
    stands: { at: 'contact', asks: null },
  },
  {
    meant: 'a moment, looking for the file',
    at: 'previous',
    says: ['稍等我找找'],
    stands: { at: 'previous', asks: null },
  },
  {
    meant: 'the report was begun by mistake',
    at: 'notes.platforms',
    says: ['这份作废吧，单位名字打错了', '对'],
    stands: { state: 'cancelled' },
  },
  {
    meant: 'the third section first',
    at: 'contact',
    says: ['先去第三部分'],
    stands: { at: 'received', asks: null },
  },
  {
    meant: 'leave this one for the moment',
    at: 'notes.onRequest',
    says: ['这块先空着'],
    stands: { notes: { onRequest: null }, at: 'notes.informationManagement' },
  },
  {
    meant: 'moved the office: the address, and the number with its area code',
    at: 'contact',
    says: ['地址是迎宾路9号2楼 邮编664000，电话6612345，区号0873'],
    stands: {
      contact: { address: '迎宾路9号2楼', postcode: '664000', phone: '0873-6612345' },
      at: 'notes.proactiveDisclosure',
    },
  },
  {
    meant: 'an address in words, and somebody’s own number by mistake',
    at: 'contact',
    says: ['我们在沙洲镇政府东楼三层，13700001111'],
    stands: {
      contact: { address: '沙洲镇政府东楼三层', phone: '' },
      asks: ['写这个号码', '先不管'],
      sees: ['13700001111是手机号'],
    },
  },
  {
    meant: 'a place without any word for one',
    at: 'contact',
    says: ['老供销社旁边那栋', '【办公地址】'],
    stands: { contact: { address: '老供销社旁边那栋' } },
  },
  {
    meant: 'a finished draft is still to be read: no file yet',
    at: 'check',
    says: ['出文件吧'],
    stands: { at: 'check', asks: null },
  },
  {
    meant: 'a remark of weariness',
    at: 'notes.measures',
    says: ['哎哟年年都折腾这一出'],
    stands: { notes: { measures: null }, asks: ['要点', '问问题', '先不管'] },
    model: {
      reads: { is: 'chatter' },
      stands: { notes: { measures: null }, asks: null, at: 'notes.measures', sees: ['没有记入年报'] },
    },
  },
  {
    meant: 'enough for today, said sideways',
    at: 'notes.measures',
    says: ['脑壳疼得很，撤了撤了'],
    stands: { notes: { measures: null }, state: 'paused', asks: null },
  },
  {
    meant: 'called away, and back again',
    at: 'cells.disputes',
    says: ['先搁这 领导喊开会', '回来了 刚到哪了'],
    stands: { state: 'open', shown: null, at: 'cells.disputes', asks: null },
  },
  {
    meant: 'somebody else fills this one',
    at: 'cells.licences',
    says: ['转给法规股小陈填这一题'],
    stands: { later: { 'cells.licences': '法规股小陈' }, shown: null },
  },
  {
    meant: 'the section chief reads it',
    at: 'notes.other',
    says: ['差不多了，转给王科审'],
    stands: { notes: { other: null }, asks: null, sees: ['要转交给王科'] },
  },
  {
    meant: 'beside last year’s figures',
    at: 'notes.other',
    says: ['和去年比一下'],
    stands: { notes: { other: null }, asks: null, sees: ['上年年报文件'] },
  },
];
