/// Every outcome that can be. With h options there are 2^h combinations of taken and not taken; the
/// impossible patterns remove some, and what remains is the *state space*. A *state* is one of
/// them, a *state set* any collection.
///
/// A state is coded as a number whose bit k is set when option k is taken, the first option being
/// the least significant bit. The code never leaves the engines: outside, a state is its `Y`/`N`
/// name, or its number `s1`, `s2`, … counted among the feasible states in increasing code.
@NullMarked
package io.parley.conflict.state;

import org.jspecify.annotations.NullMarked;
