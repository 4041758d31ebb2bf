/** Classes of work: what waits in one waits for nothing of another. Showing the next question is none: it is done at once. */
export type WorkClass = 'conversation' | 'files' | 'drafts' | 'own' | 'dating';

/** Where a class waits, and how much of it one process does at a time. */
interface ClassSettings {
  /** The name of its queue in Redis. */
  readonly queue: string;
  readonly concurrency: number;
}

/** Every class with its queue; what earlier releases left in "work" is done with the files. */
export const WORK_CLASSES: Readonly<Record<WorkClass, ClassSettings>> = {
  /** What somebody said that only a model can read: they wait for the answer. */
  conversation: { queue: 'conversation', concurrency: 8 },
  /** Files dropped and files to post. */
  files: { queue: 'work', concurrency: 8 },
  /** Texts that a model writes, which takes minutes. */
  drafts: { queue: 'drafts', concurrency: 8 },
  /** What the bot does unasked: reminders. There are thousands of them on one morning. */
  own: { queue: 'own', concurrency: 4 },
  /** Dating all cases anew after an upgrade or a notice: nobody waits for it, and no reminder is to wait behind it. */
  dating: { queue: 'dating', concurrency: 1 },
};
