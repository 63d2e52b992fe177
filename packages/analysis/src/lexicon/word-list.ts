/** The words of a list, in lower case. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(splitWords(list).map((word) => word.toLowerCase()));
}

/** The words of a list as they are written. */
export function splitWords(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

/** The lines of a table; each a list of cells split at `separator`, trimmed. "-" is an empty cell. */
export function tableRows(table: string, separator: string): string[][] {
  return table
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => line.split(separator).map((cell) => (cell.trim() === "-" ? "" : cell.trim())));
}

/** The entries of a cell, split at semicolons. */
export function splitEntries(cell: string | undefined): string[] {
  return (cell ?? "")
    .split(";")
    .map((entry) => entry.trim())
    .filter(Boolean);
}
