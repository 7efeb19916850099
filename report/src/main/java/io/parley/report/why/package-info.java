/// On paper, why an outcome holds: paragraphs, a sheet to compute with, and JSON.
@NullMarked
package io.parley.report.why;

import org.jspecify.annotations.NullMarked;
