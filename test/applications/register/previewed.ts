import {
  type ImportPreview,
  previewSteps,
  type RegisterSheet,
} from '../../../src/applications/register/import.ts';
import { calendar, clerk } from '../support.ts';

/** What importing the rows of a sheet would do, at once. */
export function previewed(
  rows: RegisterSheet['rows'],
  find: Parameters<typeof previewSteps>[1] = () => undefined,
): ImportPreview {
  const steps = previewSteps([{ sheet: '', rows, hidden: [] }], find, clerk, calendar);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
