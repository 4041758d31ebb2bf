import { describe, expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

const shown = (talk: Talk) =>
  Object.fromEntries(Object.entries(talk.session.proposal?.cells ?? {}).filter(([, value]) => value !== 0));

/** The results of so many persons and companies are asked. */
const received = (intake: string) => new Talk().at('cells.applications').say(intake).press('confirm');

describe('figures told in a hurry', () => {
  it.each<[string, string, Record<string, number>]>([
    [
      'cells.normativeDocuments',
      '新出一个，停用仨，剩下还有效的还有十四',
      { issued: 1, repealed: 3, inForce: 14 },
    ],
    ['cells.licences', '大厅报的：排水许可9，燃气经营许可4，占道许可20，就这三项', { decisions: 33 }],
    ['cells.fees', '财务：占道费 3.5万，污水处理费 20万，合计23.5', { amountWan: 23.5 }],
    ['cells.penalties', '渣土 8\n夜市 2\n强制 无', { decisions: 10 }],
  ])('%s: %s', (question, said, figures) => {
    const cells = shown(new Talk().at(question).say(said));
    expect(Object.fromEntries(Object.entries(cells).map(([path, v]) => [path.split('.').at(-1), v]))).toEqual(
      figures,
    );
  });

  it.each<[string, Record<string, number>]>([
    [
      '公开2，不予公开1是过程性信息，剩2件上访的没管',
      { granted: 2, deniedProcessInformation: 1, refusedPetition: 2 },
    ],
    ['公开4，1件叫他补正一直没补，就没管了', { granted: 4, otherNotCorrected: 1 }],
  ])('%s', (said, figures) => {
    const cells = shown(received('新收自然人5件，没有结转').say(said));
    expect(cells).toEqual(
      Object.fromEntries(Object.entries(figures).map(([row, v]) => [`applications.${row}.naturalPerson`, v])),
    );
  });

  it('sums of results are of the only type that just as many are left of', () => {
    const talk = received('新收自然人3件，企业2件，没有结转').say('企业2件没办完转明年，给了1件，2件不掌握');
    expect(shown(talk)).toEqual({
      'applications.carriedForward.business': 2,
      'applications.granted.naturalPerson': 1,
      'applications.unavailableNotHeld.naturalPerson': 2,
    });
  });
});

describe('what is not shown as if it were told', () => {
  it.each([
    ['cells.fees', '占道费 3.5万，污水处理费 20万，合计25'],
    ['cells.licences', '受理40，办结31'],
    ['cells.penalties', '渣土\t8\n夜市\t2'],
  ])('%s: %s', (question, said) => {
    expect(shown(new Talk().at(question).say(said))).toEqual({});
  });
});

describe('figures on the screen put right', () => {
  const results = () => received('新收自然人6件，没有结转').say('公开3件，重复申请3件');

  it('by moving what is taken off to the row that is named next', () => {
    expect(shown(results().say('重复申请应该只有1件，另外两件是要年鉴的'))).toEqual({
      'applications.granted.naturalPerson': 3,
      'applications.refusedRepeat.naturalPerson': 1,
      'applications.refusedPublication.naturalPerson': 2,
    });
  });

  it('beside the reason why', () => {
    const talk = new Talk().at('cells.normativeDocuments').say('制发2件，废止1件，现行有效6件');
    expect(shown(talk.say('不对 那个是财政牵头发的，不算咱的，制发改1，有效的5'))).toEqual({
      'proactive.normativeDocuments.issued': 1,
      'proactive.normativeDocuments.repealed': 1,
      'proactive.normativeDocuments.inForce': 5,
    });
  });

  it('not by a question, nor by what came when the year was over', () => {
    const before = new Talk().at('cells.applications').say('新收自然人6件，结转没有');
    expect(shown(before.say('12月29号寄来的那件也得算进去不，还没答呢'))).toEqual({
      'applications.new.naturalPerson': 6,
    });
    const disputes = new Talk().at('cells.disputes').say('复议2件，维持1件，尚未审结1件，诉讼没有');
    disputes.say('没审结的那个前天下来了也是维持');
    expect(disputes.session.heard?.state).toBe('asked');
    expect(shown(disputes)['disputes.reconsideration.pending']).toBe(1);
  });
});

describe('figures told as a whole report would', () => {
  it.each<[string, string, Record<string, number>]>([
    [
      '新收自然人6件，商业企业3件，没有结转',
      '自然人提出的六件，四件予以公开，一件因属内部管理信息不予公开，一件经补正后内容仍不明确；企业提出的三件均予以公开。',
      {
        'granted.naturalPerson': 4,
        'deniedInternalAffairs.naturalPerson': 1,
        'unavailableStillUnclear.naturalPerson': 1,
        'granted.business': 3,
      },
    ],
    [
      '新收自然人4件，商业企业3件，没有结转',
      '自然人的全部公开，企业的公开一件，商业秘密的两件没给',
      { 'granted.naturalPerson': 4, 'granted.business': 1, 'deniedThirdPartyRights.business': 2 },
    ],
  ])('%s: %s', (intake, said, figures) => {
    expect(shown(received(intake).say(said))).toEqual(
      Object.fromEntries(Object.entries(figures).map(([path, v]) => [`applications.${path}`, v])),
    );
  });

  it.each<[string, Record<string, number>]>([
    ['总共七个，全是个人，上年没剩', { 'new.naturalPerson': 7 }],
    ['就两件，都是一个公司提的', { 'new.business': 2 }],
    [
      '个人4件企业1件去年的一件也是个人',
      { 'new.naturalPerson': 4, 'new.business': 1, 'carriedOver.naturalPerson': 1 },
    ],
    [
      '全年登记申请八件，其中自然人五件，建筑企业两件，某大学一件；另有上年未办结转入本年继续办理的三件，均为自然人提出。',
      { 'new.naturalPerson': 5, 'new.business': 2, 'new.research': 1, 'carriedOver.naturalPerson': 3 },
    ],
    [
      '收：\n(1)个人8件；\n(2)单位2件（都是公司）；\n(3)其他没有。',
      { 'new.naturalPerson': 8, 'new.business': 2 },
    ],
  ])('%s', (said, figures) => {
    expect(shown(new Talk().at('cells.applications').say(said))).toEqual(
      Object.fromEntries(Object.entries(figures).map(([path, v]) => [`applications.${path}`, v])),
    );
  });
});

describe('figures on the screen put right by what they are called', () => {
  it.each<[string, string, string, Record<string, number>]>([
    [
      'cells.applications',
      '自然人31件，商业企业2件，上年结转自然人1件',
      '自然人我多写了1件',
      { 'new.naturalPerson': 30 },
    ],
    [
      'cells.applications',
      '自然人9件，企业2件，没有结转',
      '有个大学生用公司邮箱提的，没算，加到个人里',
      { 'new.naturalPerson': 10 },
    ],
    [
      'cells.applications',
      '自然人9件，上年结转3件',
      '结转那3件不是今年的',
      { 'carriedOver.naturalPerson': 0 },
    ],
    ['cells.applications', '个人5件，企业2件', '别的类型没有人来', { 'new.research': 0, 'new.business': 2 }],
    [
      'cells.normativeDocuments',
      '制发4件，废止3件，现行有效15件',
      '废止多算了一件，有一件是后年才作废的',
      { 'normativeDocuments.repealed': 2, 'normativeDocuments.inForce': 15 },
    ],
    [
      'cells.normativeDocuments',
      '制发4件，废止3件，现行有效15件',
      '制发那里面有一件是去年的，剔了',
      { 'normativeDocuments.issued': 3 },
    ],
    ['cells.fees', '88.5万元', '会计说漏了一笔，合计该是90.2', { 'fees.amountWan': 90.2 }],
    [
      'cells.penalties',
      '处罚3件，强制25件',
      '这两个数我填颠倒了',
      { 'penalties.decisions': 25, 'coerciveMeasures.decisions': 3 },
    ],
  ])('%s, %s: %s', (at, before, said, figures) => {
    const cells = new Talk().at(at).say(before).say(said).session.proposal?.cells ?? {};
    const table = at === 'cells.applications' ? 'applications' : 'proactive';
    for (const [path, value] of Object.entries(figures)) expect(cells[`${table}.${path}`], path).toBe(value);
  });
});

describe('an amount of money without a unit', () => {
  it.each([
    ['45000', 4.5, 45000],
    ['3200', 3200, 0.32],
  ])('%s: is shown in one unit, with the other on a button', (said, shownFirst, other) => {
    const talk = new Talk().at('cells.fees').say(said);
    expect(shown(talk)).toEqual({ 'proactive.fees.amountWan': shownFirst });
    expect(shown(talk.press('instead:0'))).toEqual({ 'proactive.fees.amountWan': other });
  });
});
