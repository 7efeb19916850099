/// An analysis on paper: the table of outcomes to read, the sheet of outcomes to compute with, the
/// page with both, and the JSON other programs rely on.
@NullMarked
package io.parley.report.analysis;

import org.jspecify.annotations.NullMarked;
