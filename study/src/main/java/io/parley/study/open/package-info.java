/// Opening a case: from a file to a graph model that can be questioned, or to the problems that
/// stand in the way; and finding the outcome that a reader names.
@NullMarked
package io.parley.study.open;

import org.jspecify.annotations.NullMarked;
