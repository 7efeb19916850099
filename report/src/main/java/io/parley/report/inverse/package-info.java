/// What would have to be true, on paper: the page to read, the sheet to compute with, and JSON.
@NullMarked
package io.parley.report.inverse;

import org.jspecify.annotations.NullMarked;
