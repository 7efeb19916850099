/// On paper, what groups could do together: a table with sentences, a sheet to compute with, and JSON.
@NullMarked
package io.parley.report.coalition;

import org.jspecify.annotations.NullMarked;
