package io.parley.model.talk;

import io.parley.model.evidence.Grounds;

/// What a party stands to gain or to lose.
///
/// @param party who
/// @param gain true for something to gain, false for something to lose
/// @param label what
/// @param grounds why it stands in the case
public record Stake(String party, boolean gain, String label, Grounds grounds) {}
