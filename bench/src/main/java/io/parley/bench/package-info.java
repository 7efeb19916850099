/// Speed, measured: the hot loops one by one with JMH, and the first run of a fresh JVM.
@NullMarked
package io.parley.bench;

import org.jspecify.annotations.NullMarked;
