package io.parley.format.gmcr;

import io.parley.format.statement.StatementParser;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes ids from names: `Order unilateral strikes` becomes `order-unilateral-strikes`. An id that
/// is taken gets a number.
final class Slugs {

  private static final int LONGEST = 40;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^[^a-z]+|-+$");

  private final String otherwise;
  private final Set<String> used = new HashSet<>();

  /// @param otherwise what to call things whose name has no letter in it
  Slugs(String otherwise) {
    this.otherwise = otherwise;
  }

  /// An id for something with this name, different from all ids made before.
  String of(String name) {
    var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    var joined = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    var whole = EDGES.matcher(joined).replaceAll("");
    var cut = EDGES.matcher(begun(whole)).replaceAll("");
    var slug = cut.isEmpty() || StatementParser.isWord(cut) ? otherwise + cut : cut;
    var id = slug;
    for (int number = 2; !used.add(id); number++) {
      id = slug + "-" + number;
    }
    return id;
  }

  /// As many of its words as an id has room for, or as much as that of a first word.
  private static String begun(String whole) {
    if (whole.length() <= LONGEST) {
      return whole;
    }
    int end = whole.lastIndexOf('-', LONGEST);
    return whole.substring(0, end > 0 ? end : LONGEST);
  }
}
