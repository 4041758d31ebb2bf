const FENCE = /^```[\w-]*[ \t]*\n?|\n?[ \t]{0,8}```$/g;
/** Controls but tab and newline, zero-width and direction marks, what no script uses. */
const INVISIBLE = /(?![\t\n])\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Co}|\p{Cn}|\p{Cs}/gu;
const HEADING = /^[ \t\u3000]*(?:#{1,6}[ \t]*|[-*+•·●▪][ \t]+|>[ \t]*)+/gm;
const EMPHASIS = /(\*\*\*|\*\*|__|~~|`)(?=\S)([^\n]*?\S)\1/g;
const SLACK_LINK = /<(?:https?:|mailto:|tel:)[^|<>\s]*\|([^<>\n]*)>/g;
const SLACK_MENTION = /<[!@#][^<>\n]*>/g;
const BARE_LINK = /<((?:https?|mailto|tel):[^<>\s]*)>/g;
const TAG = /<\/?[A-Za-z][^<>\n]{0,200}>/g;
const EMOJI = /:[a-z][a-z0-9_+-]{1,30}:|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}/gu;

const HAN_OR_CLOSING = '[\\u4e00-\\u9fff）】》”’〕%％]';
/** Half-width marks between Chinese characters and what stands for them in official text. */
const FULL_WIDTH: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<=${HAN_OR_CLOSING})[ \\t]*,[ \\t]*`, 'g'), '，'],
  [/(?<=\d),(?=[\u4e00-\u9fff])/g, '，'],
  [new RegExp(`(?<=${HAN_OR_CLOSING}|\\d[\\u4e00-\\u9fff])[ \\t]*;[ \\t]*`, 'g'), '；'],
  [/(?<=[\u4e00-\u9fff）】》”]):[ \t]*/g, '：'],
  [/(?<=[\u4e00-\u9fff）】》”%％])[ \t]*\?/g, '？'],
  [/(?<![!！])[!！]+/g, '。'],
  [/(?<=[\u4e00-\u9fff）】》”%％])\.(?=\s|$|[\u4e00-\u9fff])/gm, '。'],
  [/(?<=\d)\.(?=\s*$|\n)/gm, '。'],
  [/\((?=[^()]*[\u4e00-\u9fff])([^()]*)\)/g, '（$1）'],
  [/"([^"\n]*)"/g, '“$1”'],
  [/(?<!。)。[。，；：、]+/g, '。'],
  [/(?<![，、；：])[，、；：]+。/g, '。'],
  [/(?<![，、])[，、]{2,}/g, '，'],
  [/(?<!；)；[；，、]+/g, '；'],
  [/(?<!：)：[：，、；]+/g, '：'],
  [/(?<=[\u4e00-\u9fff）】》”，。；：、])[ \t\u3000]+(?=[\u4e00-\u9fff（【《“])/g, ''],
];

/** Puts full-width marks where official Chinese text has them, and one mark where there are two. */
export const normalizePunctuation = (text: string): string =>
  FULL_WIDTH.reduce((clean, [pattern, replacement]) => clean.replace(pattern, replacement), text);

/**
 * A model's text as plain official prose: no Slack mark-up or mentions, tags, emoji, Markdown, list dashes or
 * control characters; full-width punctuation; no empty lines.
 */
export function cleanText(text: string): string {
  const unmarked = text
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .replace(INVISIBLE, '')
    .replace(SLACK_LINK, '$1')
    .replace(SLACK_MENTION, '')
    .replace(BARE_LINK, '$1')
    .replace(TAG, '')
    .replace(EMOJI, '')
    .trim()
    .replace(FENCE, '')
    .replace(HEADING, '')
    .replace(EMPHASIS, '$2');
  return normalizePunctuation(unmarked)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
