package io.parley.cli;

import io.parley.certificate.file.CertificateWriter;
import io.parley.language.Say;
import io.parley.study.answer.Certification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that has a certificate of the answer written to a file. It is written beside its final
/// place and then moved there, so that a file with that name is always whole.
final class CertificateFile {

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description =
          "Also write what is found, each verdict with its witness, to this file, for parley verify.")
  private @Nullable Path file;

  /// Whether a certificate is asked for.
  boolean wanted() {
    return file != null;
  }

  /// Sees to it that the certificate can be written, if it is asked for, before the question is put.
  ///
  /// @param refusal throws an `IllegalArgumentException` that says why it cannot
  void requireThat(Runnable refusal) {
    if (file != null) {
      WrongInput.unlessFound(() -> {
        refusal.run();
        return true;
      });
    }
  }

  /// Writes the certificate, if it is asked for.
  ///
  /// @param certification what it says; not worked out when it is not asked for
  void write(Supplier<Certification> certification) {
    if (file != null) {
      write(file, WrongInput.unlessFound(certification));
    }
  }

  private static void write(Path file, Certification certification) {
    Path target = file.toAbsolutePath();
    try {
      Path draft = Files.createTempFile(target.getParent(), ".certificate", null);
      try {
        try (var out = Files.newOutputStream(draft)) {
          CertificateWriter.write(certification.heading(), certification.claims(), out);
        }
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new WrongInput(
          Say.of(
              "The certificate cannot be written to %s: %s", file, String.valueOf(e.getMessage())));
    }
  }
}
