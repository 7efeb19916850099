package io.parley.conflict.hinge;

/// Two entries of somebody's list that stand the other way round.
///
/// @param voice whose list
/// @param upper the place, from 1, of the one that stands higher as stated
/// @param lower the place of the other
public record Inversion(Voice voice, int upper, int lower) {}
