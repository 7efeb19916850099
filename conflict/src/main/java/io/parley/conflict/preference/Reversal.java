package io.parley.conflict.preference;

import io.parley.model.statement.Judgement;

/// The order of two judgements that decides between two states, and would decide the other way if
/// it were turned round.
///
/// @param upper place of the judgement that decides now, from 1
/// @param decides the judgement that decides now
/// @param lower place of the judgement that would decide if it mattered more
/// @param wouldDecide that judgement
public record Reversal(int upper, Judgement decides, int lower, Judgement wouldDecide) {}
