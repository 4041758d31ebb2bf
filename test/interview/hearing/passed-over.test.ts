import { describe, expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

const at = (question: string, ...texts: readonly string[]) =>
  texts.reduce(
    (talk, text) => (text === '确认' ? talk.press('confirm') : talk.say(text)),
    new Talk().at(question),
  );

const shown = (talk: Talk) =>
  Object.fromEntries(
    Object.entries(talk.session.proposal?.cells ?? {})
      .filter(([, value]) => value !== 0)
      .map(([path, value]) => [path.split('.').slice(-2).join('.'), value]),
  );

describe('words that a reading passes over', () => {
  it('a part is not added to what it is a part of', () => {
    const talk = at(
      'cells.normativeDocuments',
      '印发5个，其中2个是和水利局联合发文；废了1个，在用的还有30个',
    );
    expect(shown(talk)).toEqual({
      'normativeDocuments.issued': 5,
      'normativeDocuments.repealed': 1,
      'normativeDocuments.inForce': 30,
    });
  });

  it('a denial of what was asked is not lost beside one of another row', () => {
    const talk = at('cells.applications', '今年一件都没有 上年也没结转');
    expect(shown(talk)).toEqual({});
    expect(talk.session.heard).toMatchObject({ state: 'asked' });
    expect(talk.session.proposal).toBeNull();
  });

  it('what is denied by its name gets no figure, and what it is instead does', () => {
    const received = ['新收自然人5件，没有结转', '确认', '予以公开3件，不掌握2件，都是自然人'];
    const moved = at('cells.applications', ...received, '有一件不是不掌握，是得另外加工整理的');
    expect(shown(moved)).toMatchObject({
      'unavailableNotHeld.naturalPerson': 1,
      'unavailableNeedsCreation.naturalPerson': 1,
    });
    const open = at('cells.applications', ...received, '有一件不是不掌握，是那种没法弄的');
    expect(open.session.heard?.state).toBe('asked');
    expect(shown(open)).toMatchObject({ 'unavailableNotHeld.naturalPerson': 2 });
  });

  it('a figure beside words that deny and were not read is asked about', () => {
    const received = ['新收自然人7件，企业1件，其余0，没有结转', '确认'];
    const talk = at('cells.applications', ...received, '自然人的6件都公开，1件不属于我们的；企业那件也是');
    expect(talk.session.heard?.state).toBe('asked');
    expect(talk.session.proposal).toBeNull();
  });

  it('what stayed as it was last year is told of this year', () => {
    expect(shown(at('cells.normativeDocuments', '新的没发，老的没废，还是去年那12个'))).toEqual({
      'normativeDocuments.inForce': 12,
    });
  });

  it('a figure that is given for now is put up, whatever else comes later', () => {
    expect(shown(at('cells.licences', '窗口的数还没报上来，先按95填，回头改'))).toEqual({
      'licences.decisions': 95,
    });
  });

  it('a row that was denied by not even one is 0 beside the others', () => {
    const talk = at('cells.penalties', '罚了33起，强制的一起也没动过');
    expect(talk.session.proposal?.cells).toEqual({
      'proactive.penalties.decisions': 33,
      'proactive.coerciveMeasures.decisions': 0,
    });
  });
});

it('a row that the organ is not asked for is answered where it is spoken of', () => {
  const talk = at('cells.regulations', '局里定不了规章，都写0');
  expect(Object.values(talk.session.proposal?.cells ?? {})).toEqual([0, 0, 0]);
});

it('of two figures of which one is denied nobody is torn', () => {
  const talk = at('cells.licences', '213件', '确认')
    .at('notes.measures')
    .say('许可那个数应该是231，不是213，改一下再说');
  expect(shown(talk)).toEqual({ 'licences.decisions': 231 });
});

it('what names no row behind others is of none that is asked', () => {
  const received = ['新收自然人8件，企业2件，其余0，上年没有结转', '确认'];
  const talk = at('cells.applications', ...received, '给了全的4件都是个人，部分给的2件一人一企');
  expect(shown(talk)['granted.business']).toBeUndefined();
});

it('what counts a case takes nothing back', () => {
  const talk = at(
    'cells.applications',
    '新收自然人5件，其余0，没有结转',
    '确认',
    '公开4件，一个人家自己撤了',
  );
  expect(talk.session.state).toBe('open');
  expect(shown(talk)).toEqual({ 'granted.naturalPerson': 4, 'otherRemaining.naturalPerson': 1 });
});
