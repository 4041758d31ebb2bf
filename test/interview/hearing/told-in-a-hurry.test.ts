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
