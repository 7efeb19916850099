/// Long questions: begun, watched, stopped.
@NullMarked
package io.parley.server.job;

import org.jspecify.annotations.NullMarked;
