/// The language in force, the sentences said in it, and the catalogues that hold them.
@NullMarked
package io.parley.language;

import org.jspecify.annotations.NullMarked;
