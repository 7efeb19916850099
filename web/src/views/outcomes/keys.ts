export interface Cell {
  row: number;
  column: number;
}

interface Size {
  rows: number;
  columns: number;
  /** Rows in sight. */
  page: number;
}

/** Where a key moves to in the table; null when it is not one that moves. */
export function moveIn(from: Cell, { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>, { rows, columns, page }: Size): Cell | null {
  const far = ctrlKey || metaKey;
  const to = ((): Cell | null => {
    switch (key) {
      case 'ArrowDown': return { ...from, row: far ? rows - 1 : from.row + 1 };
      case 'ArrowUp': return { ...from, row: far ? 0 : from.row - 1 };
      case 'ArrowRight': return { ...from, column: from.column + 1 };
      case 'ArrowLeft': return { ...from, column: from.column - 1 };
      case 'PageDown': return { ...from, row: from.row + page };
      case 'PageUp': return { ...from, row: from.row - page };
      case 'Home': return { row: far ? 0 : from.row, column: 0 };
      case 'End': return { row: far ? rows - 1 : from.row, column: columns - 1 };
      default: return null;
    }
  })();
  const within = (value: number, size: number) => Math.max(0, Math.min(size - 1, value));
  return to && { row: within(to.row, rows), column: within(to.column, columns) };
}
