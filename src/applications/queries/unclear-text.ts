import { type Lang, say } from '../../report/language.ts';

/** A word that nobody is called by, and the name that it may be a slip of the pen for. */
export interface MeantName {
  readonly said: string;
  readonly meant: string;
}

/** Says which words of a question were not understood, each as it was written. */
export function unclearText(
  unused: readonly string[],
  names: readonly MeantName[],
  nobody: readonly string[],
  lang: Lang,
): string {
  const [name] = names;
  if (nobody.length > 0)
    return say(
      lang,
      `没有叫“${nobody.join('”、“')}”的承办人。可以这样问：`,
      `Nobody who handles applications is called “${nobody.join('”, “')}”. You can ask like this:`,
    );
  if (name)
    return say(
      lang,
      `台账里没有“${name.said}”，是不是“${names.map(({ meant }) => meant).join('”或“')}”？也可以这样问：`,
      `The ledger has no “${name.said}”; is it “${names.map(({ meant }) => meant).join('” or “')}”? You can also ask:`,
    );
  const words = unused.map((each) => `“${each}”`).join(say(lang, '、', ', '));
  const what =
    unused.length > 0
      ? say(lang, `没看懂${words}。`, `${words} was not understood. `)
      : say(lang, '没看懂要查什么。', 'It is not clear what to look for. ');
  return `${what}${say(lang, '可以这样问：', 'You can ask like this:')}`;
}
