package io.parley.format;

import io.parley.format.file.FileBytes;
import io.parley.format.file.FileText;
import io.parley.format.file.Place;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.language.Say;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Opens files: from a path or a text to a file text, with what is wrong before anything is read.
final class Opening {

  private Opening() {}

  static Problems open(Path path) {
    var name = path.toString();
    try {
      var bytes = FileBytes.read(path);
      return bytes.tooMany() ? tooLarge(name) : decoded(name, bytes);
    } catch (NoSuchFileException missing) {
      return refused(name, ProblemKind.UNREADABLE, Say.of("There is no such file."), "");
    } catch (IOException broken) {
      return refused(name, ProblemKind.UNREADABLE, Say.of("The file cannot be opened."), "");
    }
  }

  static Problems open(String name, String text) {
    // Text of few characters can be many bytes, never the other way round.
    boolean tooLarge =
        text.length() > FileBytes.LIMIT
            || text.getBytes(StandardCharsets.UTF_8).length > FileBytes.LIMIT;
    return tooLarge ? tooLarge(name) : new Problems(FileText.of(name, text));
  }

  private static Problems decoded(String name, FileBytes bytes) {
    return switch (bytes.decoded()) {
      case FileBytes.Decoded.Text(var text) when !bytes.lookLikeUtf16() ->
          new Problems(FileText.of(name, text));
      case FileBytes.Decoded.Text _ -> utf16(name);
      case FileBytes.Decoded.Broken _ when bytes.lookLikeUtf16() -> utf16(name);
      case FileBytes.Decoded.Broken(var before, int unexpected) ->
          notUtf8(FileText.of(name, before), unexpected);
    };
  }

  private static Problems tooLarge(String name) {
    return refused(
        name,
        ProblemKind.TOO_LARGE,
        Say.of("The file is larger than %d MB.", FileBytes.LIMIT >> 20),
        Say.of("Keep long texts in files of their own, beside the case file."));
  }

  private static Problems utf16(String name) {
    return refused(
        name,
        ProblemKind.ENCODING,
        Say.of("The file is not UTF-8; it looks like UTF-16."),
        Say.of("Save it as UTF-8."));
  }

  private static Problems notUtf8(FileText before, int unexpected) {
    var problems = new Problems(before);
    int line = before.lineCount();
    problems.add(
        ProblemKind.ENCODING,
        before.place(line, before.line(line).length()),
        Say.of("The file is not UTF-8: the byte %02X has no place here.", unexpected),
        () -> Say.of("Save it as UTF-8; it may be in a Latin encoding now."));
    return problems;
  }

  private static Problems refused(String name, ProblemKind kind, String message, String hint) {
    var problems = new Problems(FileText.nothing(name));
    problems.add(kind, Place.START, message, () -> hint);
    return problems;
  }
}
