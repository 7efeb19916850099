/// The skeleton of an explanation: for a state, who would leave it and who would not; for each
/// *departure*, what the mover gains, who could answer and whether the answer deters; and which
/// judgements all of it rests on.
@NullMarked
package io.parley.explain.reason;

import org.jspecify.annotations.NullMarked;
