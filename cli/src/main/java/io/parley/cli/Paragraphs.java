package io.parley.cli;

import io.parley.conflict.preference.Extension;
import io.parley.explain.words.Deciders;
import io.parley.explain.words.Overview;
import io.parley.explain.words.Unknowns;
import io.parley.model.Case;
import io.parley.model.Kind;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// Prints sentences for reading: lines are broken between words, paragraphs set apart.
final class Paragraphs {

  private static final int WIDTH = 100;

  private Paragraphs() {}

  /// Prints the paragraphs with an empty line between them.
  static void print(List<String> paragraphs, PrintWriter out) {
    for (int place = 0; place < paragraphs.size(); place++) {
      if (place > 0) {
        out.println();
      }
      print(paragraphs.get(place), out);
    }
  }

  /// Says who decides for parties that are not of one mind and what is not known of preferences, and
  /// leaves an empty line; nothing where all are of one mind that is known.
  static void printDeciders(Case situation, PrintWriter out) {
    printDeciders(situation, Extension.NECESSARY, out);
  }

  /// The same, where what is not known is read so.
  static void printDeciders(Case situation, Extension extension, PrintWriter out) {
    var sentences = new ArrayList<>(Deciders.sentences(situation));
    sentences.addAll(Unknowns.meaning(situation, extension));
    sentences.forEach(sentence -> print(sentence, out));
    if (!sentences.isEmpty()) {
      out.println();
    }
  }

  /// Says of a case that is going on that nothing is forecast.
  static void printCaution(Case situation, PrintWriter out) {
    if (situation.kind() == Kind.CURRENT) {
      out.println();
      out.println(Overview.noForecast());
    }
  }

  private static void print(String paragraph, PrintWriter out) {
    var line = new StringBuilder();
    for (var word : List.of(paragraph.split(" ", -1))) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
        out.println(line);
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    out.println(line);
  }
}
