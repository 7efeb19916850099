package io.parley.certificate.claim;

import java.util.List;

/// Why one joint improvement deters: the others' reply to it.
///
/// @param to the outcome the group would have gone to
/// @param reply the moves the others make from there, at least one
public record GroupSanction(String to, List<GroupMove> reply) {

  public GroupSanction {
    reply = List.copyOf(reply);
  }
}
