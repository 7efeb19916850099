/// Opening cases, and what may look wrong with them.
@NullMarked
package io.parley.study.open;

import org.jspecify.annotations.NullMarked;
