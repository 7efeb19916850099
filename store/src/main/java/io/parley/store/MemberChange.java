package io.parley.store;

/// What became of a change of a case's members.
public enum MemberChange {
  DONE,
  /// Not made: the case would have no owner.
  LAST_OWNER,
  /// Not made: there is no such case, account or member.
  MISSING
}
