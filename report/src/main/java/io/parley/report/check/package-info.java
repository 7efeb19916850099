/// How Parley's answers stand beside the recorded ones.
@NullMarked
package io.parley.report.check;

import org.jspecify.annotations.NullMarked;
