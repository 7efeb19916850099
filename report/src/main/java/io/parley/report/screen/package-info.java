/// Answers as a screen draws them: plain records of words, marks, outcomes and the moves between
/// them, and no pixels. What draws them decides nothing.
@NullMarked
package io.parley.report.screen;

import org.jspecify.annotations.NullMarked;
