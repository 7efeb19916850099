/// How long work tells the person waiting for it how far it has come, and how it is stopped.
@NullMarked
package io.parley.conflict.progress;

import org.jspecify.annotations.NullMarked;
