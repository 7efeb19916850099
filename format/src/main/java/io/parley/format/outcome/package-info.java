/// Which outcomes are *feasible*: those that no impossible pattern removes, in increasing number,
/// found by search and within a budget, for files whose rankings list them.
@NullMarked
package io.parley.format.outcome;

import org.jspecify.annotations.NullMarked;
