/// Sentences, held to the skeletons they come from.
@NullMarked
package io.parley.explain;

import org.jspecify.annotations.NullMarked;
