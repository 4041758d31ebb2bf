import { sectionHeadingOf } from '../../language/enumerators.ts';
import { ASPECTS, type AspectKey } from '../../report/sections.ts';

/** The words of last year's overview on an aspect, without their heading; '' where it has no paragraph of that name. */
export function lastYearOn(key: AspectKey, overview: string): string {
  const label = ASPECTS.find((aspect) => aspect.key === key)?.label ?? '';
  const words: string[] = [];
  let isOn = false;
  for (const paragraph of overview.split('\n')) {
    const heading = sectionHeadingOf(paragraph);
    if (heading) isOn = heading.label.startsWith(label);
    if (isOn) words.push(paragraph.slice(heading?.end ?? 0).trim());
  }
  return words.join('');
}
