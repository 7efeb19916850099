/// The command line. A command reads its arguments, asks the study, prints the answer, and says by
/// its exit status how it went: 0 all went well; 1 a bug; 2 something about the input is wrong (the
/// call, a file that cannot be read, an answer or certificate that does not hold up).
@NullMarked
package io.parley.cli;

import org.jspecify.annotations.NullMarked;
