import { core, plain } from './plain-text.ts';

const YES =
  /^(是的?|对的?|没错|正确|确认|确定|可以|行|好|好的|同意|采用|有|有的|收到|收到过|收到了|就这样|没问题|yes|y|ok|okay|right|correct|confirm|confirmed|accept|sure)$/;
const NO = /^(不|不是|不对|不行|错|错了|有误|否|不采用|不同意|不正确|重填|no|n|nope|wrong)$/;
const NONE = /^(没有|没|无|没收到|未收到|没有收到|一件没有|none|not received)$/;

const SOME = /^(有|有的|收到过|收到了)$/;

/** Whether a short message says that there was nothing, which denies a question but repeats an answer of zeros. */
export const saysNone = (text: string): boolean => NONE.test(core(text));

/** Whether a short message says that there was something: a yes to "was there any", a no to zeros. */
export const saysSome = (text: string): boolean =>
  SOME.test(core(text)) || /^收到过?了/.test(plain(text).trim());

/** Whether a short message says yes or no; null when it says something else. */
export function readYesNo(text: string): boolean | null {
  const said = core(text);
  if (YES.test(said)) return true;
  return NO.test(said) || NONE.test(said) ? false : null;
}
