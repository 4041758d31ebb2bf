import { writeReport } from '../documents/write.ts';
import { CELLS_ID, draftId, ID, NOTES_ID } from '../interview/questions/ids.ts';
import type { StoredFile } from '../playground/state/types.ts';
import { BUREAU, CONTACT, NOTES, officesSheet, YEAR } from './bureau-2021.ts';
import type { Clerk, Seen } from './clerk.ts';

/** Answers to the questions about figures that only the layout in force asks, and to the rest, by question. */
const WORDS: Readonly<Record<string, string>> = {
  contact: CONTACT,
  [CELLS_ID.normativeDocuments]: '制发0件，废止0件，现行有效0件',
  [CELLS_ID.licences]: '0件',
  [CELLS_ID.penalties]: '处罚0件，强制0件',
  [CELLS_ID.fees]: '0元',
  ...NOTES,
};

/** The button that answers a question when there is nothing to say; otherwise the words do. */
const BUTTONS: Readonly<Record<string, string>> = {
  previous: 'without',
  received: 'nothing-at-all',
  [CELLS_ID.disputes]: 'zero',
  [NOTES_ID.fees]: 'none',
  [NOTES_ID.other]: 'none',
  [draftId('overview')]: 'accept',
  [draftId('problems')]: 'accept',
  [draftId('other')]: 'accept',
};

/** More answers than this for one report means that the interview goes in circles. */
const MOST_ANSWERS = 80;

const holds = (seen: Seen, value: string): boolean =>
  JSON.stringify(seen.message.blocks ?? []).includes(`"value":"${value}"`);

async function answer(clerk: Clerk, seen: Seen): Promise<Seen> {
  if (holds(seen, 'confirm')) return clerk.press(seen, 'confirm');
  if (seen.question.startsWith('draft.') && !holds(seen, 'accept')) return clerk.next();
  const button = BUTTONS[seen.question];
  if (button) return clerk.press(seen, button);
  const words = WORDS[seen.question];
  if (words === undefined) throw new Error(`the story has no answer to ${seen.question}`);
  return clerk.say(words);
}

/** A warning that is right and yet stays is kept with its reason. */
async function settleFindings(clerk: Clerk, check: Seen): Promise<Seen> {
  let seen = check;
  while (!holds(seen, 'post')) {
    const element = JSON.stringify(seen.message.blocks ?? []).match(/"value":"(keep:[^"]+)"/);
    if (!element?.[1]) throw new Error('the check cannot be settled by reasons');
    seen = await clerk.fill(seen, element[1], { reason: '已核对，按实际情况表述。' });
  }
  return seen;
}

/** Plays the bureau's whole interview for a year and returns the posted file. */
export async function play(clerk: Clerk, year = YEAR): Promise<StoredFile> {
  let seen = await clerk.start(BUREAU, year);
  seen = await answer(clerk, seen);
  seen = await clerk.drop(`${year}年统计表.docx`, await writeReport(officesSheet(year), 'docx'));
  for (let answers = 0; seen.question !== ID.check; answers += 1) {
    if (answers > MOST_ANSWERS) throw new Error(`the interview stays at ${seen.question}`);
    seen = await answer(clerk, seen);
  }
  seen = await settleFindings(clerk, seen);
  await clerk.press(seen, 'post');
  const { file } = await clerk.workspace.waitForFile((one) => one.name.endsWith('工作年度报告.docx'), {
    channel: clerk.channel,
  });
  await clerk.next();
  return file;
}
