/// What comes of reading a case file: a *reading* is either accepted, with the case and the places
/// of its *elements* in the file, or rejected, with the problems that say why.
@NullMarked
package io.parley.format.reading;

import org.jspecify.annotations.NullMarked;
