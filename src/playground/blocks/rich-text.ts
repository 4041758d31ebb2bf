import { LIMITS } from '../limits.ts';
import { indent } from './objects.ts';
import { boolean, choice, list, number, object, oneOf, type Shape, string } from './shape.ts';

const style = object({
  bold: boolean,
  italic: boolean,
  strike: boolean,
  code: boolean,
  underline: boolean,
  highlight: boolean,
  client_highlight: boolean,
  unlink: boolean,
});

const text = object({ text: string(undefined, 1), style }, ['text']);
const link = object({ url: string(LIMITS.button.url, 1), text: string(), unsafe: boolean, style }, ['url']);

const inline: Shape = choice({
  text,
  link,
  emoji: object({ name: string(), unicode: string(), url: string(), skin_tone: number(1, 6), style }, [
    'name',
  ]),
  user: object({ user_id: string(), style }, ['user_id']),
  channel: object({ channel_id: string(), style }, ['channel_id']),
  usergroup: object({ usergroup_id: string(), style }, ['usergroup_id']),
  team: object({ team_id: string(), style }, ['team_id']),
  broadcast: object({ range: oneOf('here', 'channel', 'everyone'), style }, ['range']),
  date: object({ timestamp: number(), format: string(), url: string(), fallback: string(), style }, [
    'timestamp',
    'format',
  ]),
  color: object({ value: string(), style }, ['value']),
});

const border = number(0, 1);
const section = object({ elements: list(inline, undefined, 0) }, ['elements']);

/** A `rich_text` block, which is also the cell of a table and the value of a rich text input. */
export const richText = object(
  {
    block_id: string(LIMITS.blockId),
    elements: list(
      choice({
        rich_text_section: section,
        rich_text_list: object(
          {
            elements: list(choice({ rich_text_section: section })),
            style: oneOf('bullet', 'ordered'),
            indent,
            offset: number(0),
            border,
          },
          ['elements', 'style'],
        ),
        rich_text_quote: object({ elements: list(inline), border }, ['elements']),
        rich_text_preformatted: object(
          { elements: list(choice({ text, link })), border, language: string() },
          ['elements'],
        ),
      }),
    ),
  },
  ['elements'],
);
