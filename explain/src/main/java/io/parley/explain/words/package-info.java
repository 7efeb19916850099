/// Sentences. Plain words first, the field's term beside them; the condition in the same sentence;
/// never a forecast.
@NullMarked
package io.parley.explain.words;

import org.jspecify.annotations.NullMarked;
