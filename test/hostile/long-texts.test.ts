import { describe, expect, it } from 'vitest';
import { numberAfter } from '../../src/applications/case/office-number.ts';
import { readIntake } from '../../src/applications/intake/intake.ts';
import { isIntake, isSeveral, mayBeIntake } from '../../src/applications/intake/opening.ts';
import { glanceAt } from '../../src/applications/queries/reading/glance.ts';
import { vocabularyWith } from '../../src/applications/queries/reading/vocabulary.ts';
import { LONGEST } from '../../src/bot/ledger/questions/ask-feature.ts';
import { MOST_READ } from '../../src/bot/origin.ts';
import { readStart } from '../../src/bot/start-request.ts';
import { core } from '../../src/interview/answers/core.ts';
import { readContact } from '../../src/interview/contact.ts';
import { incoming, paragraphs, saidIn } from '../../src/slack/views/text.ts';
import { commandOf } from '../interview/support/hears.ts';
import { Talk } from '../interview/support/talk.ts';
import { readAt } from '../support/read-ledger-question.ts';
import { FRAMES, longText, RUNS } from './long-runs.ts';

const TODAY = '2026-03-18';

const answering = (question: string) => (text: string) => new Talk().at(question).say(text).seen;

/** Everything that a person's message meets before somebody else's is taken. */
const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['what Slack brings', incoming],
  ['what is shown again', paragraphs],
  ['the start of a report', readStart],
  ['an application', isIntake],
  ['several applications', isSeveral],
  ['what may be an application', mayBeIntake],
  ['what an application says', (text) => readIntake(text, TODAY)],
  ['a question to the ledger', (text) => glanceAt(text.slice(0, LONGEST), vocabularyWith())],
  ['what a question to the ledger asks', (text) => readAt(text.slice(0, LONGEST), TODAY)],
  ['the core of a message', core],
  ['a command', (text) => commandOf(text, TODAY)],
  ['a contact', readContact],
  ...['cells.applications', 'notes.proactiveDisclosure'].map(
    (question) => [`the answer to ${question}`, answering(question)] as const,
  ),
];

/**
 * A reading that grows with the square of a text or worse takes from seconds to hours, and four times as long for twice as much;
 * a sound one some milliseconds, on a slow machine some seconds, and twice as long.
 */
const MOST_MS = 2_000;
const MOST_GROWTH = 3;

function took(read: (text: string) => unknown, text: string): number {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Whether a reading takes long, and more than grows with the text. */
const isSlow = (read: (text: string) => unknown, textOf: (length: number) => string): boolean => {
  if (took(read, textOf(MOST_READ)) <= MOST_MS) return false;
  // The first reading may have waited for a table, and any for other work of the process: the least of two is compared.
  const least = (length: number) => Math.min(took(read, textOf(length)), took(read, textOf(length)));
  const whole = least(MOST_READ);
  return whole > MOST_MS && whole > MOST_GROWTH * least(MOST_READ / 2);
};

describe('a text as long as is read of one', () => {
  it.each(
    READERS.map((reader, at) => [...reader, at] as const),
  )('does not hold up %s, whatever it is made of', (_, read, at) => {
    // Every third run for each reader, in one frame.
    const framed = RUNS.filter((_run, n) => (n + at) % 3 === 0).flatMap((run, n) =>
      FRAMES.slice((n + at) % FRAMES.length)
        .slice(0, 1)
        .map((frame) => [run, frame] as const),
    );
    const slow = framed.filter(([run, frame]) => isSlow(read, (length) => longText(run, frame, length)));
    expect(slow).toEqual([]);
  });

  it('does not hold up the number after one that was registered, however long it is', () => {
    const long = (last: string) => `${'1'.repeat(2_999)}${last}号`;
    expect(numberAfter(long('1'))).toBe(long('2'));
  });
});

describe('what is read of a text', () => {
  it('is all of it up to the length, and the beginning beyond', () => {
    const text = '字'.repeat(MOST_READ);
    expect(saidIn(text, 'UBOT')).toEqual({ text, isWhole: true });
    expect(saidIn(`${text}尾`, 'UBOT')).toEqual({ text, isWhole: false });
  });

  it('leaves nothing behind of the mention that addressed it', () => {
    expect(saidIn('<@UBOT> 还有几件没办结', 'UBOT')).toEqual({ text: '还有几件没办结', isWhole: true });
  });
});
