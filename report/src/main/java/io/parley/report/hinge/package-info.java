/// What the answer turns on, on paper: the page to read, the sheet to compute with, and JSON.
@NullMarked
package io.parley.report.hinge;

import org.jspecify.annotations.NullMarked;
