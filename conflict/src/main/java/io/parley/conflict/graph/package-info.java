/// The graph model G = ⟨N, S, (A_i), (≽_i)⟩ of one situation: decision makers, states, moves and
/// preference orders brought together, with the state that is today's. Everything that is asked of
/// a conflict is asked of this.
@NullMarked
package io.parley.conflict.graph;

import org.jspecify.annotations.NullMarked;
