/// What holds whatever is not known, on paper: the page with the table of outcomes, the sheet to
/// compute with, and the JSON other programs rely on.
@NullMarked
package io.parley.report.certainty;

import org.jspecify.annotations.NullMarked;
