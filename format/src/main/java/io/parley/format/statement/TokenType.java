package io.parley.format.statement;

/// What a token of a statement is.
enum TokenType {
  ID,
  TRUE,
  FALSE,
  NOT,
  AND,
  OR,
  IF,
  IFF,
  OPEN,
  CLOSE,
  /// A character that has no meaning in statements.
  STRAY,
  END
}
