package io.parley.store;

/// An account that may use a case.
///
/// @param account its id
/// @param name its name
/// @param role what it may do with the case
public record Member(String account, String name, Role role) {}
