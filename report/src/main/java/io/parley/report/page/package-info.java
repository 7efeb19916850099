/// A page of sections, each a heading, a table and some paragraphs, in every form for reading.
@NullMarked
package io.parley.report.page;

import org.jspecify.annotations.NullMarked;
