/// Better for whom. A *preference order* turns what a party states (judgements by importance, a
/// ranking, weights) into a weak order over the feasible states: any two are better, worse or
/// equally good. It also says why: which judgement decides between two states.
@NullMarked
package io.parley.conflict.preference;

import org.jspecify.annotations.NullMarked;
