/// Tables, and the forms they are printed in: plain text, CSV, LaTeX, Markdown.
@NullMarked
package io.parley.report.table;

import org.jspecify.annotations.NullMarked;
