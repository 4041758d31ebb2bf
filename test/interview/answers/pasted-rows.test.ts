import { describe, expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

const at = () => new Talk().at('cells.applications');

const figures = (talk: Talk) =>
  Object.fromEntries(Object.entries(talk.session.proposal?.cells ?? {}).filter(([, value]) => value !== 0));

const TWO = '不掌握\t2\t1\n信访\t0\t1';

const READ = {
  'applications.unavailableNotHeld.naturalPerson': 2,
  'applications.unavailableNotHeld.business': 1,
  'applications.refusedPetition.business': 1,
};

describe('rows copied from a worksheet under short names', () => {
  it('are asked for their columns in one question, and taken by one press', () => {
    const talk = at().say(TWO);
    expect(talk.seen).toContain('粘贴的表有2列数字，没有写明申请人类型。是哪2类？');
    expect(talk.buttons.slice(0, 3)).toEqual(['自然人、商业企业', '自然人、其他', '先不管']);
    expect(figures(talk.press('heard:0'))).toEqual(READ);
  });

  it('or by their names in words', () => {
    const talk = at().say(TWO).say('自然人和律所');
    expect(figures(talk)).toMatchObject({ 'applications.unavailableNotHeld.legalService': 1 });
  });

  it('take the types that 新收 has, and say so', () => {
    const talk = at().say('新收12件，自然人9件，企业3件').press('confirm').say(TWO);
    expect(talk.seen).toContain('各列没有写明申请人类型，按已有的类型依次读取，请核对。');
    expect(figures(talk)).toEqual(READ);
  });

  it('take the names above their columns, the sum at the end apart', () => {
    const talk = at().say('\t自然人\t企业\t合计\n不掌握\t2\t1\t3\n信访\t0\t1\t1');
    expect(figures(talk)).toEqual(READ);
  });

  it('are named by their last words within the group just named', () => {
    const talk = at().say(
      '\t自然人\t企业\n（三）不予公开\n国家秘密\t1\t0\n第三方\t2\t0\n（六）其他处理\n其他\t0\t4',
    );
    expect(figures(talk)).toEqual({
      'applications.deniedStateSecret.naturalPerson': 1,
      'applications.deniedThirdPartyRights.naturalPerson': 2,
      'applications.otherRemaining.business': 4,
    });
  });

  it('tell 结转 before the results from 结转 behind them', () => {
    const talk = at().say('\t自然人\t企业\n新收\t5\t2\n结转\t1\t0\n公开\t4\t2\n结转\t2\t0');
    expect(figures(talk)).toEqual({
      'applications.new.naturalPerson': 5,
      'applications.new.business': 2,
      'applications.carriedOver.naturalPerson': 1,
      'applications.granted.naturalPerson': 4,
      'applications.granted.business': 2,
      'applications.carriedForward.naturalPerson': 2,
    });
  });

  it('are read where they lie on their side, and it is said', () => {
    const talk = at().say('\t新收\t结转\t予以公开\t不掌握\n自然人\t12\t1\t8\t5\n商业企业\t3\t0\t3\t0');
    expect(talk.seen).toContain('粘贴的表行列是颠倒的，已对调读取，请核对。');
    expect(figures(talk)).toEqual({
      'applications.new.naturalPerson': 12,
      'applications.new.business': 3,
      'applications.carriedOver.naturalPerson': 1,
      'applications.granted.naturalPerson': 8,
      'applications.granted.business': 3,
      'applications.unavailableNotHeld.naturalPerson': 5,
    });
  });

  it('of one column are taken for the type above them', () => {
    expect(figures(at().say('自然人\n不掌握\t2\n信访\t1'))).toEqual({
      'applications.unavailableNotHeld.naturalPerson': 2,
      'applications.refusedPetition.naturalPerson': 1,
    });
  });

  it('say which line names no row', () => {
    expect(at().say('\t自然人\t企业\n不掌握\t2\t1\n窗口\t7\t8').seen).toContain(
      '“窗口\t7\t8”没有读懂，未计入。',
    );
  });
});

describe('what is no figure', () => {
  it.each(['13888888888', '行政许可13888888888件'])('%s is not recorded', (said) => {
    const talk = new Talk().at('cells.licences').say(said);
    expect(talk.session.proposal).toBeNull();
    expect(talk.seen).toContain('有11位，像是电话号码，没有当作数字');
  });

  it.each(['88，283', '88,283件', '８８，２８３'])('%s is 88283', (said) => {
    const talk = new Talk().at('cells.licences').say(said).press('confirm');
    expect(talk.cell('proactive.licences.decisions')).toBe(88283);
  });
});

describe('an address that was said where something else was asked', () => {
  it('is offered as the contact’s and not lost', () => {
    const talk = new Talk().at('cells.licences').say('城关镇人民路88号政务中心三楼');
    expect(talk.seen).toContain('“城关镇人民路88号政务中心三楼”像是办公地址，还没有记。这句话是：');
    talk.press('heard:0');
    expect(talk.session.content.contact.address).toBe('城关镇人民路88号政务中心三楼');
    expect(talk.session.cursor).toBe('cells.licences');
  });

  it('may be a note all the same', () => {
    const talk = new Talk().at('notes.platforms').say('我局在城关镇人民路88号三楼');
    expect(talk.buttons.slice(0, 3)).toEqual(['办公地址', '要点', '先不管']);
    talk.press('heard:1');
    expect(talk.session.content.notes['notes.platforms']).toEqual(['我局在城关镇人民路88号三楼']);
  });

  it.each(['在政务大厅设公开专区，方便群众到一楼', '城关镇设公开专区1个'])('“%s” is a note', (note) => {
    const talk = new Talk().at('notes.platforms').say(note);
    expect(talk.session.content.notes['notes.platforms']).toEqual([note]);
  });
});
