/// Who takes part, and what each wants. A *party* (the field says decision maker) holds options and
/// has preferences over outcomes, kept here as people state them: judgements by importance, a
/// direct ranking, or weights on options. What follows from them is the engines' business.
@NullMarked
package io.parley.model.party;

import org.jspecify.annotations.NullMarked;
