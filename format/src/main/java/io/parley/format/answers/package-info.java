/// Recorded answers (`answers.yaml` beside a published case), as `docs/formats/answers.md`
/// specifies them: what a source reports about the case, read so that it can be checked.
@NullMarked
package io.parley.format.answers;

import org.jspecify.annotations.NullMarked;
