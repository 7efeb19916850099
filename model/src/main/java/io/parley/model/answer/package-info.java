/// What a source reports about a published case, so that Parley can be held against it. A *recorded
/// answer* asks one question and claims which outcomes answer it. Where the printed answer is wrong
/// by the source's own definitions, the record says so and keeps both.
@NullMarked
package io.parley.model.answer;

import org.jspecify.annotations.NullMarked;
