/// What a reader calls an outcome: its number among the outcomes that can be, its `Y`/`N` form, and
/// the options taken in words.
@NullMarked
package io.parley.explain.name;

import org.jspecify.annotations.NullMarked;
