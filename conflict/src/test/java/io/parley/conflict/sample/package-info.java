/// Conflicts that tests and benchmarks share, made rather than found: random preferences of any
/// size, and one that is hard on purpose.
@NullMarked
package io.parley.conflict.sample;

import org.jspecify.annotations.NullMarked;
