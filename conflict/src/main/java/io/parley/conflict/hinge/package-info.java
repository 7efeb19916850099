/// What the answer turns on. A *change* alters one thing in what somebody prefers; a *hinge* is a
/// change, or a smallest set of changes, that overturns a claim: that an outcome holds, or can be
/// reached. The *robustness radius* of a claim is the least number of neighbour swaps that overturn
/// it.
@NullMarked
package io.parley.conflict.hinge;

import org.jspecify.annotations.NullMarked;
