package io.parley.certificate.verification;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a verification found.
///
/// @param checked how many claims of each kind were checked, by the word for the kind
/// @param findings everything found false, by line
/// @param omitted how many findings more there were than are listed
public record Report(SequencedMap<String, Long> checked, List<Finding> findings, long omitted) {

  public Report {
    checked = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(checked));
    findings = List.copyOf(findings);
  }

  /// Whether everything the certificate says is true and nothing is missing.
  public boolean holds() {
    return findings.isEmpty();
  }

  /// How many claims were checked in all.
  public long claims() {
    return checked.values().stream().mapToLong(Long::longValue).sum();
  }
}
