/// Sentences about an outcome. A *statement* says which options are taken, with `not`, `and`, `or`,
/// `if` and `iff`; it is true or false of every outcome. Statements describe what cannot be and
/// what a party prefers. One *judgement* is a statement, or a group of statements of equal weight,
/// in a party's list of what matters to it, with the grounds it stands on.
@NullMarked
package io.parley.model.statement;

import org.jspecify.annotations.NullMarked;
