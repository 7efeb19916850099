@NullMarked
package io.parley.language;

import org.jspecify.annotations.NullMarked;
