package io.parley.format.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The bytes of a file, no more of them than a case file can have, and what text they make.
public final class FileBytes {

  /// The most bytes a file can have: 4 MB. A published case has a few thousand.
  public static final int LIMIT = 4 * 1024 * 1024;

  private final byte[] bytes;

  private FileBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Reads a file, but one byte past the limit at most.
  public static FileBytes read(Path path) throws IOException {
    try (var stream = Files.newInputStream(path)) {
      return new FileBytes(stream.readNBytes(LIMIT + 1));
    }
  }

  /// These bytes.
  public static FileBytes of(byte[] bytes) {
    return new FileBytes(bytes.clone());
  }

  /// Whether there are more than a file can have.
  public boolean tooMany() {
    return bytes.length > LIMIT;
  }

  /// The text they make as UTF-8, up to the first byte that is not part of any.
  public Decoded decoded() {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    decoder.decode(in, out, true);
    var text = out.flip().toString();
    return in.hasRemaining() ? new Decoded.Broken(text, in.get() & 0xFF) : new Decoded.Text(text);
  }

  /// Whether the bytes look like UTF-16: they have its mark, or many zeros.
  public boolean lookLikeUtf16() {
    if (bytes.length >= 2) {
      int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
      return mark == 0xFEFF || mark == 0xFFFE || bytes[0] == 0 || bytes[1] == 0;
    }
    return false;
  }

  /// What text some bytes make.
  public sealed interface Decoded {

    /// All of them are text.
    record Text(String text) implements Decoded {}

    /// Some are not.
    ///
    /// @param before the text before the first that is not
    /// @param unexpected that byte
    record Broken(String before, int unexpected) implements Decoded {}
  }
}
