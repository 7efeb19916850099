package io.parley.certificate.claim;

import java.util.List;

/// One move of a group, in a reply; it leaves the outcome at which the move before ended.
///
/// @param group the members, any of whom may have a part in it
/// @param path a legal sequence of their steps, at least one
public record GroupMove(List<String> group, List<Step> path) {

  public GroupMove {
    group = List.copyOf(group);
    path = List.copyOf(path);
  }
}
