import { describe, expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

const PLATFORMS = 'notes.platforms';
const given = () => new Talk().at(PLATFORMS).say('开设专栏3个');
const notes = (talk: Talk) => talk.session.content.notes[PLATFORMS];

describe('going back to add to what was answered', () => {
  it.each(['回上一问，我还要补一条', '退回上一题，漏了一句', '回到平台建设，再添一条'])('%s', (said) => {
    const talk = given().say(said);
    expect(talk.session.cursor).toBe(PLATFORMS);
    expect(notes(talk)).toEqual(['开设专栏3个']);
    expect(notes(talk.say('关停账号1个'))).toEqual(['开设专栏3个', '关停账号1个']);
  });

  it('keeps what there is where nothing follows after all', () => {
    const talk = given().say('回上一问，我还要补一条').say('没有了');
    expect(notes(talk)).toEqual(['开设专栏3个']);
    expect(talk.session.content.answers[PLATFORMS]?.state).toBe('answered');
  });

  it('takes the answer back where only the step is meant', () => {
    expect(notes(given().say('上一步'))).toBeUndefined();
  });
});

describe('figures that wait for a yes when the person goes elsewhere', () => {
  it('are shown again where they are back', () => {
    const talk = new Talk().at('cells.licences').say('31件').say('能不能先去填收费');
    expect(talk.session.cursor).toBe('cells.fees');
    expect(talk.seen).toContain('先放着');
    talk.say('回到许可那一问');
    expect(talk.session.cursor).toBe('cells.licences');
    expect(talk.session.proposal?.cells).toEqual({ 'proactive.licences.decisions': 31 });
    expect(talk.press('confirm').cell('proactive.licences.decisions')).toBe(31);
  });

  it('give way to what is told of them meanwhile', () => {
    const talk = new Talk().at('cells.licences').say('31件').say('先去填收费').at('check').say('许可是33件');
    expect(talk.session.proposal?.cells).toEqual({ 'proactive.licences.decisions': 33 });
    expect(talk.session.held).toBeUndefined();
  });
});
