/** Slack's documented limits, in one place: every payload is built within them and checked before it leaves. */
export const LIMITS = {
  /** Blocks in a message (docs: block kit, messages). */
  messageBlocks: 50,
  /** Blocks in a modal or Home tab. */
  viewBlocks: 100,
  /** Characters of a section's or rich text's text that we put in one block (section text: 3000). */
  blockText: 3000,
  /** Characters of `text` beside blocks, where Slack recommends an end; longer is cut by us, not by Slack. */
  messageText: 4000,
  /** Characters of a message without blocks: Slack cuts beyond 40,000; nobody reads as much. */
  plainMessage: 12_000,
  /** Elements in an actions block. */
  actions: 25,
  /** Characters on a button. */
  buttonText: 75,
  /** Characters that a button carries. */
  buttonValue: 2000,
  /** Options in a static select. */
  options: 100,
  /** Characters of an option's text. */
  optionText: 75,
  /** Characters of a modal's title, submit and close. */
  viewTitle: 24,
  /** Characters of a modal's private_metadata. */
  privateMetadata: 3000,
  /** Characters of an input's label. */
  inputLabel: 2000,
  /** Characters that a plain text input takes. */
  inputText: 3000,
  /** Rows and columns of a table block, and characters of all its cells. */
  tableRows: 100,
  tableColumns: 20,
  tableCharacters: 10_000,
  /** Blocks in a container. */
  containerBlocks: 10,
  /** Tasks of a plan. */
  planTasks: 50,
  /** Elements of a context block. */
  contextElements: 10,
} as const;

/** A text cut to a length, with an ellipsis where something was cut. */
export const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

/** A text in pieces of at most a length, split between paragraphs, else sentences, else anywhere. */
export function pieces(text: string, length: number = LIMITS.blockText): string[] {
  const out: string[] = [];
  let rest = text;
  while (rest.length > length) {
    const head = rest.slice(0, length);
    const at = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('。') + 1);
    const end = at > length / 2 ? at : length;
    out.push(rest.slice(0, end));
    rest = rest.slice(end).replace(/^\n/, '');
  }
  return [...out, rest].filter((piece) => piece !== '');
}
