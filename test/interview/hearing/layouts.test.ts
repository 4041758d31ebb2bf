import { describe, expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

/** The results of so many are asked. */
const received = (intake: string) => new Talk().at('cells.applications').say(intake).press('confirm');
const offered = (talk: Talk) => talk.session.proposal?.instead ?? [];

describe('results of which it is not said whose they are', () => {
  it('are asked about with each way that there is on a button', () => {
    const talk = received('新收自然人4件，商业企业1件，没有结转').say('公开3件，不掌握1件，重复申请1件');
    expect(offered(talk).map(({ label }) => label)).toEqual([
      '重复申请 商业企业1',
      '本机关不掌握相关政府信息 商业企业1',
      '予以公开 商业企业1',
    ]);
    const cells = talk.press('instead:1').session.proposal?.cells;
    expect(cells).toMatchObject({
      'applications.granted.naturalPerson': 3,
      'applications.unavailableNotHeld.business': 1,
      'applications.refusedRepeat.naturalPerson': 1,
    });
  });

  it('are not asked about where too many ways would fit', () => {
    const talk = received('新收自然人4件，商业企业4件，没有结转').say('公开4件，不掌握2件，重复申请2件');
    expect(offered(talk)).toEqual([]);
  });
});

describe('a result of which the row is not said', () => {
  it('is asked about with the rows of its group on buttons', () => {
    const talk = received('新收自然人6件，没有结转').say('公开4件，剩下2件不予公开');
    expect(talk.session.proposal?.cells).toEqual({ 'applications.granted.naturalPerson': 4 });
    expect(offered(talk).map(({ cells }) => cells)).toContainEqual({
      'applications.deniedStateSecret.naturalPerson': 2,
    });
    expect(offered(talk)).toHaveLength(8);
  });

  it('is asked about with the likeliest rows where nothing is said but that it was not given', () => {
    const talk = received('新收自然人6件，没有结转').say('公开4件，其余的都没给');
    expect(offered(talk).map(({ cells }) => cells)).toContainEqual({
      'applications.unavailableNotHeld.naturalPerson': 2,
    });
  });

  it('is none where the row is told behind it', () => {
    const talk = received('新收自然人6件，没有结转').say('公开4件，剩下2件不予公开，是涉密的');
    expect(offered(talk)).toEqual([]);
    expect(talk.session.proposal?.cells['applications.deniedStateSecret.naturalPerson']).toBe(2);
  });
});
