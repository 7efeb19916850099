/** A statement cut into its words, to be shown and written; whether it is well formed the server says. */
export interface Piece {
  text: string;
  kind: 'id' | 'word' | 'bracket' | 'other';
}

const words = new Set(['not', 'and', 'or', 'if', 'iff', 'true', 'false', '&', '|']);

export function pieces(statement: string): Piece[] {
  return [...statement.matchAll(/[A-Za-z][\w-]*|[()]|[&|]|[^\s\w()&|]+|\d+/g)].map(([text]) => ({
    text,
    kind: words.has(text) ? 'word' : text === '(' || text === ')' ? 'bracket' : /^[A-Za-z]/.test(text) ? 'id' : 'other',
  }));
}

/** Puts words in at the caret, with the spaces they need; says where the caret is then. */
export function inserted(statement: string, caret: number, added: string): { text: string; caret: number } {
  const before = statement.slice(0, caret).trimEnd();
  const after = statement.slice(caret).trimStart();
  const tight = (left: string, right: string) => left === '' || right === '' || left.endsWith('(') || right.startsWith(')');
  const start = before + (tight(before, added) ? '' : ' ') + added;
  const text = start + (tight(start, after) ? '' : ' ') + after;
  return { text: after === '' && added !== ')' ? `${text} ` : text, caret: start.length + 1 };
}
