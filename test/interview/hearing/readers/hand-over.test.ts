import { reads } from '../../../support/reader.ts';
import { actAt } from './read-at.ts';

const heardAt = (at: string) => (said: string) => {
  const act = actAt('转交', at, said);
  return act && typeof act === 'object' && 'command' in act ? act.command : act;
};

reads('somebody else goes on with one question', heardAt('cells.fees'), {
  valid: [
    ['让财务股填', { kind: 'askLater', who: '财务股', until: null }],
    ['平台的事信息科小曹最清楚，发给他', { kind: 'askLater', who: '小曹', until: null }],
    ['这表太难了，转王姐', { kind: 'askLater', who: '王姐', until: null }],
    ['劳驾法规科填一下这个', { kind: 'askLater', who: '法规科', until: null }],
    ['转给法规股', { kind: 'askLater', who: '法规股', until: null }],
  ],
  notMine: [
    '叫人家去找住建局',
    '导个pdf给领导看',
    '这个归审批股管，你直接发给他们填',
    '转给法规股3件',
    '有4条转发市政府的，不算',
    '年初转载省局的',
    '没有收费',
  ],
});

reads('or with the whole report', heardAt('cells.fees'), {
  valid: [
    ['转给王科长审一下', { kind: 'handOver', who: '王科长', user: null }],
    ['交给@U2', { kind: 'handOver', who: '@U2', user: 'U2' }],
    ['换小杨弄，我请产假了', { kind: 'handOver', who: '小杨', user: null }],
    ['转交给科长乙', { kind: 'handOver', who: '科长乙', user: null }],
    ['麻烦科长乙接着看一下', { kind: 'handOver', who: '科长乙', user: null }],
    ['今天先到这，剩下的让科长乙填吧', { kind: 'handOver', who: '科长乙', user: null }],
    ['剩下的转给法规股', { kind: 'handOver', who: '法规股', user: null }],
  ],
});

reads('how the office works is no wish', heardAt('notes.onRequest'), {
  valid: [
    ['下面的由办公室李主任接着填', { kind: 'handOver', who: '办公室李主任', user: null }],
    ['这几问都由财务股填', { kind: 'askLater', who: '财务股', until: null }],
  ],
  notMine: [
    '公文签发前由局领导审核',
    '下半年请县档案馆来讲一讲归档',
    '答复件发出前均由法制科审核',
    '上半年修订了答复文书模板，答复件由法规股审核',
    '信息上网前都由分管领导审核',
  ],
});

reads('at the check there is only the whole', heardAt('check'), {
  valid: [['转给办公室李主任', { kind: 'handOver', who: '办公室李主任', user: null }]],
});
