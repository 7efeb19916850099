package io.parley.certificate.claim;

import java.util.List;

/// One of the best offers in the worst reading.
///
/// @param state where it leads
/// @param worst for each who ranks for the one asked, the worst of its ends over all readings
public record BestOffer(String state, List<End> worst) {

  public BestOffer {
    worst = List.copyOf(worst);
  }
}
