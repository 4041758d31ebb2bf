import { checkBlocks, checkMessageTotals } from '../../src/playground/blocks/validate.ts';
import { checkView } from '../../src/playground/blocks/view.ts';

type Fields = Parameters<typeof checkView>[0];

const asFields = (value: object): Fields => JSON.parse(JSON.stringify(value));

/** What Slack would refuse in a message's blocks. */
export function blockErrors(blocks: readonly object[]): string[] {
  const fields = blocks.map(asFields);
  const problems = checkBlocks(fields, 'message', '/blocks').map(
    ({ message, pointer }) => `${pointer}: ${message}`,
  );
  const total = checkMessageTotals(fields);
  return total ? [...problems, total.error] : problems;
}

/** What Slack would refuse in a modal. */
export const viewErrors = (view: object): string[] =>
  checkView(asFields(view), 'modal').map(({ message, pointer }) => `${pointer}: ${message}`);
