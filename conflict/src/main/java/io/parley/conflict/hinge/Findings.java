package io.parley.conflict.hinge;

import io.parley.conflict.equilibrium.StabilityTable;
import io.parley.conflict.state.StateSet;

/// What is found about a conflict under some preferences.
///
/// @param table which states hold for whom under which concept
/// @param reached the states that self-interested steps lead to from today, and today's
public record Findings(StabilityTable table, StateSet reached) {}
