/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

const CONTROLS = 'a[href], button, input, select, summary, textarea, [tabindex]';

const controlsIn = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(CONTROLS)];

/** What a control is known by: its kind and its words. */
const nameOf = (control: HTMLElement): string =>
  `${control.tagName}:${control.getAttribute('aria-label') ?? control.textContent}`;

/**
 * Notes where the cursor stands in a part that is about to be drawn anew; what it gives puts it back: on the control of
 * the same name, else on the one at the same place, else on the last one. Without this whoever uses the keyboard is thrown out of the part by
 * every message that comes.
 */
export function cursorIn(root: HTMLElement): (drawn: HTMLElement) => void {
  const before = controlsIn(root);
  const focused = before.find((control) => control === document.activeElement);
  if (!focused) return () => undefined;
  const at = before.indexOf(focused);
  const namesakes = (all: readonly HTMLElement[]) => all.filter((one) => nameOf(one) === nameOf(focused));
  const which = namesakes(before).indexOf(focused);
  return (drawn) => {
    const after = controlsIn(drawn);
    const last = after.findLast((one) => one.checkVisibility());
    (namesakes(after)[which] ?? after[at] ?? last)?.focus({ preventScroll: true });
  };
}

const drawn = new WeakMap<HTMLElement, string>();

/**
 * Draws the inside of a part anew when `shown` (all that it is drawn from) is another than before: nothing moves under a
 * press that has begun, and what was opened stays open. True where it was.
 */
export function redraw(root: HTMLElement, shown: unknown, build: () => readonly Node[]): boolean {
  const signature = JSON.stringify(shown);
  if (drawn.get(root) === signature) return false;
  drawn.set(root, signature);
  const putBack = cursorIn(root);
  root.replaceChildren(...build());
  putBack(root);
  return true;
}
