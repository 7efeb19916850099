package io.parley.format.yaml;

import io.parley.model.evidence.Basis;
import io.parley.model.evidence.Evidence;
import io.parley.model.evidence.Grounds;
import io.parley.model.statement.Stated;
import java.util.Locale;

/// Puts statements, and why elements stand in a case, into words of the format.
final class GroundsWriter {

  private GroundsWriter() {}

  /// A statement with what is said about it; bare when nothing is.
  static Yaml stated(Stated stated, boolean strong) {
    var text = new Yaml.Text(stated.statement().text());
    if (stated.label().isEmpty() && stated.grounds().equals(Grounds.NONE) && !strong) {
      return text;
    }
    var keys = Yaml.Keys.brief().put("say", text);
    if (strong) {
      keys.put("strong", new Yaml.Plain("true"));
    }
    return put(keys.putText("label", stated.label()), stated.grounds());
  }

  /// Puts basis, reason and evidence, as far as they are stated.
  static Yaml.Keys put(Yaml.Keys keys, Grounds grounds) {
    if (grounds.basis() != Basis.ASSUMED) {
      keys.put("basis", word(grounds.basis()));
    }
    return keys.putText("because", grounds.because())
        .putItems(
            "evidence", false, grounds.evidence().stream().map(GroundsWriter::evidence).toList());
  }

  private static Yaml evidence(Evidence evidence) {
    return Yaml.Keys.brief()
        .put("source", new Yaml.Text(evidence.source()))
        .putText("quote", evidence.quote());
  }

  /// The name of a constant in small letters.
  static Yaml word(Enum<?> constant) {
    return new Yaml.Text(constant.name().toLowerCase(Locale.ROOT));
  }
}
