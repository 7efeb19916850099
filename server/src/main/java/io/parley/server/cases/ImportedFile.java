package io.parley.server.cases;

import io.parley.format.CaseFile;
import io.parley.format.reading.Reading;
import io.parley.format.yaml.CaseWriter;
import io.parley.language.Say;
import io.parley.server.document.CaseText;
import io.parley.server.problem.RefusedException;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/// A file somebody brings in, as the text that is kept.
final class ImportedFile {

  private static final int MOST_FINDINGS = 20;

  private ImportedFile() {}

  /// The text of a file. A case file is kept as it is, with what may be wrong with it; a `.gmcr`
  /// file is turned into one.
  ///
  /// @throws RefusedException when it is not well formed, or is a `.gmcr` file that cannot be read
  static CaseText text(String name, String text) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gmcr")
        ? converted(name, text)
        : kept(name, text);
  }

  private static CaseText converted(String name, String text) {
    return switch (CaseFile.read(name, text)) {
      case Reading.Accepted accepted -> CaseText.of(CaseWriter.write(accepted.situation()));
      case Reading.Rejected rejected -> throw refused(rejected, name, text);
    };
  }

  private static CaseText kept(String name, String text) {
    var reading = CaseFile.read(name, text);
    var kept = CaseText.of(text);
    if (kept.document().isEmpty() && reading instanceof Reading.Rejected rejected) {
      throw refused(rejected, name, text);
    }
    return kept;
  }

  private static RefusedException refused(Reading.Rejected rejected, String name, String text) {
    var first = rejected.problems().getFirst();
    return RefusedException.of(
        HttpStatus.BAD_REQUEST,
        first.id(),
        Say.of("The file cannot be read"),
        Say.of("Line %d: %s", first.place().line(), first.advice()),
        Map.of(
            "findings",
            CaseText.findings(
                rejected.problems().stream().limit(MOST_FINDINGS).toList(), name, text)));
  }

  /// A case in which nothing stands but its title.
  static CaseText blank(String title) {
    var document = JsonMapper.shared().createObjectNode();
    document.put("parley", 1);
    document.put("title", title);
    document.put("kind", "teaching");
    document.putObject("parties");
    document.putArray("now");
    return CaseText.of(document);
  }
}
