package io.parley.certificate.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.parley.certificate.claim.Certificate;
import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Reading;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/// Writes a certificate. The same certificate and claims always give the same bytes.
public final class CertificateWriter {

  private final Writer lines;

  private CertificateWriter(OutputStream out) {
    this.lines = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
  }

  /// Writes a certificate and its claims, asking for one claim after the other. The stream is
  /// flushed and left open.
  public static void write(
      Certificate certificate, Iterable<? extends Claim> claims, OutputStream out)
      throws IOException {
    var writer = new CertificateWriter(out);
    writer.heading(certificate);
    writer.claims(claims);
    writer.lines.flush();
  }

  private void heading(Certificate certificate) throws IOException {
    lines.write("{\n");
    field("certificate", json -> json.writeNumber(Certificate.VERSION));
    field("question", json -> json.writeString(certificate.question().id()));
    field("title", json -> json.writeString(certificate.title()));
    field("file", json -> json.writeString(certificate.file()));
    field("sha256", json -> json.writeString(certificate.digest()));
    field("control", json -> write(certificate.control(), json));
    field(
        "readings", json -> write(certificate.readings().stream().map(Reading::id).toList(), json));
    field(
        "concepts", json -> write(certificate.concepts().stream().map(Concept::id).toList(), json));
    field("now", json -> json.writeString(certificate.now()));
    field("outcomes", json -> write(certificate.outcomes(), json));
    field("case", json -> json.writeString(certificate.caseText()));
  }

  private void field(String name, Consumer<JsonGenerator> value) throws IOException {
    lines.write("\"" + name + "\":" + JsonText.of(value) + ",\n");
  }

  private static void write(List<String> texts, JsonGenerator json) {
    json.writeStartArray();
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void write(Map<String, String> texts, JsonGenerator json) {
    json.writeStartObject();
    texts.forEach(json::writeStringProperty);
    json.writeEndObject();
  }

  private void claims(Iterable<? extends Claim> claims) throws IOException {
    lines.write("\"claims\":[");
    var separator = "\n";
    for (var claim : claims) {
      lines.write(separator + ClaimLine.of(claim));
      separator = ",\n";
    }
    lines.write("\n]}\n");
  }
}
