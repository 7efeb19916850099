/// All states at once. The *sweep* judges every state for every decision maker under the classical
/// concepts in a few passes over the state space, and must always agree with the definitions in
/// {@link io.parley.conflict.stability}.
@NullMarked
package io.parley.conflict.equilibrium;

import org.jspecify.annotations.NullMarked;
