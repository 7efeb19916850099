/// Answers in every form they are printed in, the same through every door.
@NullMarked
package io.parley.report.printed;

import org.jspecify.annotations.NullMarked;
