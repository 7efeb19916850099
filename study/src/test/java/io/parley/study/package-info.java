/// Whole cases, held to what is recorded of them.
@NullMarked
package io.parley.study;

import org.jspecify.annotations.NullMarked;
