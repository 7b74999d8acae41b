import { type CsvTable, FORMULA } from '@shared/minutes/actions-csv';
import Papa from 'papaparse';
import { cleanText } from './clean-text';

/** Without it, Excel takes a file in UTF-8 for one in the computer's old character set. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The table as a CSV file that Excel and LibreOffice open with a double click: UTF-8 with its mark, lines ended by CRLF
 * (RFC 4180), every cell in quotes. Cells that would be calculated begin with an apostrophe.
 */
export function renderCsv({ delimiter, head, rows }: CsvTable): Uint8Array {
  const text = Papa.unparse(
    { fields: [...head], data: rows.map((row) => row.map(cleanText)) },
    { delimiter, quotes: true, newline: '\r\n', escapeFormulae: FORMULA },
  );
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${text}\r\n`);
}
