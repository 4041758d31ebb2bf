import type { Reader } from '../../../language/hear.ts';
import { NOT_MINE, understood } from '../../../language/reading.ts';
import { formOf } from '../../../report/forms/choose.ts';
import { columnsCalled } from '../../answers/paste/column-called.ts';
import type { Session } from '../../session.ts';
import type { Act } from '../act.ts';

/** Longer messages name no columns (characters). */
const LONGEST = 60;

/** The names of as many columns as are asked for, of rows that were pasted without them. */
export const columnsReader = ({ heard, content }: Session): Reader<Act> => ({
  name: '列名',
  read: ({ text, folded }) => {
    const asked = heard?.state === 'asked' ? heard.offers : [];
    const count = asked.flatMap((offer) => (offer.does === 'columns' ? [offer.columns.length] : []))[0];
    if (count === undefined || text.length > LONGEST) return NOT_MINE;
    const columns = columnsCalled(folded.original, formOf(content.report.form));
    return columns?.length === count
      ? understood({ does: 'columns', columns }, [{ start: 0, end: text.length }])
      : NOT_MINE;
  },
});
