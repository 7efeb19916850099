/// Commands, run as a user runs them.
@NullMarked
package io.parley.cli;

import org.jspecify.annotations.NullMarked;
