/// Holds the sweep to the definitions.
@NullMarked
package io.parley.conflict.equilibrium;

import org.jspecify.annotations.NullMarked;
