package io.parley.cli;

import io.parley.certificate.file.CertificateWriter;
import io.parley.model.party.Control;
import io.parley.model.party.Party;
import io.parley.study.answer.Analysis;
import io.parley.study.open.OpenCase;
import io.parley.study.question.Certify;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a certificate beside its final place and then moves it there, so that a file with that
/// name is always whole.
final class CertificateFile {

  /// A certificate over more outcomes than this is larger than anybody would check.
  private static final int MOST_STATES = 16_384;

  private CertificateFile() {}

  /// Writes the certificate of an analysis.
  static void write(Path file, OpenCase.Opened opened, Analysis analysis, ProgressLine progress) {
    if (opened.graph().space().size() > MOST_STATES) {
      throw new WrongInput(
          "A certificate states every verdict, so it is written for at most %d outcomes; this case has %d"
              .formatted(MOST_STATES, opened.graph().space().size()));
    }
    opened.situation().parties().stream()
        .filter(CertificateFile::inDoubt)
        .findFirst()
        .ifPresent(party -> {
          throw new WrongInput(
              "A certificate is written where no preference is in doubt; the case has something (unknown) in what (%s) wants"
                  .formatted(party.id()));
        });
    Path target = file.toAbsolutePath();
    try {
      Path draft = Files.createTempFile(target.getParent(), ".certificate", null);
      try {
        try (var out = Files.newOutputStream(draft)) {
          CertificateWriter.write(Certify.heading(opened), Certify.claims(analysis, progress), out);
        }
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new WrongInput(
          "The certificate cannot be written to %s: %s".formatted(file, e.getMessage()));
    }
  }

  private static boolean inDoubt(Party party) {
    return switch (party.control()) {
      case Control.OneMind _ -> !party.doubts().none();
      case Control.ByFaction(var faction) -> !party.faction(faction).doubts().none();
      case Control.Split _, Control.Quorum _, Control.Unknown _ ->
          party.factions().stream().anyMatch(faction -> !faction.doubts().none());
    };
  }
}
