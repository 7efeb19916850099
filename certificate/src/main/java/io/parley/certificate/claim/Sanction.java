package io.parley.certificate.claim;

import java.util.List;

/// Why one improvement deters: the others' reply to it.
///
/// @param to the outcome the party would have gone to
/// @param reply the steps the others take from there, at least one
public record Sanction(String to, List<Step> reply) {

  public Sanction {
    reply = List.copyOf(reply);
  }
}
