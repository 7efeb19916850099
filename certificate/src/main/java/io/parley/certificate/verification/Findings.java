package io.parley.certificate.verification;

import static java.util.Comparator.comparingInt;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.file.ClaimLine;
import java.util.ArrayList;
import java.util.List;

/// Collects findings, up to a number that a person could still read; the rest are counted.
final class Findings {

  private static final int MAX_LISTED = 1_000;
  private static final int MAX_SHOWN = 200;

  private final List<Finding> listed = new ArrayList<>();
  private long omitted;

  /// Adds something amiss that is not a claim.
  void add(int line, String message) {
    add(line, "", message);
  }

  /// Adds a false claim.
  void add(int line, Claim claim, String message) {
    var text = ClaimLine.of(claim);
    add(line, text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…", message);
  }

  private void add(int line, String claim, String message) {
    if (listed.size() < MAX_LISTED) {
      listed.add(new Finding(line, claim, message));
    } else {
      omitted++;
    }
  }

  /// Those listed, by line.
  List<Finding> listed() {
    return listed.stream().sorted(comparingInt(Finding::line)).toList();
  }

  /// How many more there were.
  long omitted() {
    return omitted;
  }
}
