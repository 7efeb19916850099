/// The problems of a file, for people and for programs.
@NullMarked
package io.parley.report.problem;

import org.jspecify.annotations.NullMarked;
