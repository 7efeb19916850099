/// Conflicts of the literature, restated for tests: the smallest form that gives the published
/// state graph, in the numbering of the source.
@NullMarked
package io.parley.conflict.published;

import org.jspecify.annotations.NullMarked;
