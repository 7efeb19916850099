package io.parley.conflict.move;

import io.parley.conflict.state.State;

/// One unilateral move: who moves, from where, to where.
public record Step(DecisionMaker mover, State from, State to) {}
