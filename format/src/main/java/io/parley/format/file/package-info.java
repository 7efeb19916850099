/// The text of a file and the *places* in it: line, column and width, counted as an editor counts.
@NullMarked
package io.parley.format.file;

import org.jspecify.annotations.NullMarked;
