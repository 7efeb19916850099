/// How each side sees the conflict, where they differ: a first-level hypergame. A *view* is the whole
/// conflict as one party believes it to be; an outcome can hold in one view and not in another, and
/// where it does one side misunderstands the other.
@NullMarked
package io.parley.conflict.view;

import org.jspecify.annotations.NullMarked;
