import { describe, expect, it } from 'vitest';
import { wantFile, wantVersion } from '../../../src/interview/steps/posting.ts';
import { reachesFile } from '../support/clerk.ts';
import { Talk } from '../support/talk.ts';

const BY = { by: 'UCLERK1', at: '2026-01-12T01:00:00.000Z', day: '2026-01-12', model: false };

describe('wanting the file', () => {
  it('shows the check instead while anything is missing', () => {
    const after = wantFile(new Talk().session, BY);
    expect(after).toMatchObject({ cursor: 'check', posting: null });
  });

  it('makes the first version once nothing stands in the way', () => {
    const talk = new Talk();
    expect(reachesFile(talk).reached).toBe(true);
    const after = wantFile({ ...talk.session, posting: null }, BY);
    expect(after.posting).toMatchObject({ as: 'docx', version: 1, isAgain: false });
  });

  it('names the latest version where one is asked for that is not there', () => {
    const after = wantVersion(new Talk().session, BY, 3);
    expect(after.notices.at(-1)?.text).toBe('没有第3版，还没有生成文件。');
    expect(after.posting).toBeNull();
  });
});
