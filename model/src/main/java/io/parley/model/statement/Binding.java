package io.parley.model.statement;

/// How tightly a connective binds, tightest first.
enum Binding {
  ATOM,
  NOT,
  AND,
  OR,
  IF
}
