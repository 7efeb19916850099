package io.parley.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the sources of all modules say: the patterns that stand in calls of `Say`, or in constants
/// that are named there.
final class SaidPatterns {

  private static final Path ROOT = Path.of(System.getProperty("parley.root", ".."));

  private static final String LITERAL = "\"(?:[^\"\\\\\\n]|\\\\.)*\"";

  private static final Pattern STRING =
      Pattern.compile(LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*");

  private static final Pattern CONSTANT =
      Pattern.compile("String ([A-Z_]+)\\s*=\\s*(" + STRING.pattern() + ")\\s*;");

  private static final Pattern CALL = Pattern.compile("\\bSay\\s*\\.(of|counted)\\(");

  /// A string or a character, which may hold brackets and commas, or one of these.
  private static final Pattern PART =
      Pattern.compile(LITERAL + "|'(?:[^'\\\\]|\\\\.)+'|[()\\[\\]{},]|\\b[A-Z][A-Z_]+\\b");

  private SaidPatterns() {}

  /// Every pattern, with the classes that say it.
  static Map<String, Set<String>> all() throws IOException {
    var said = new TreeMap<String, Set<String>>();
    try (var modules = Files.list(ROOT)) {
      for (var sources :
          modules
              .map(module -> module.resolve("src/main/java"))
              .filter(Files::isDirectory)
              .toList()) {
        try (var files = Files.walk(sources)) {
          for (var file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
            for (var pattern : in(Files.readString(file))) {
              said.computeIfAbsent(pattern, _ -> new TreeSet<>())
                  .add(sources.relativize(file).toString());
            }
          }
        }
      }
    }
    return said;
  }

  private static Set<String> in(String source) {
    var code = source.replaceAll("(?m)^\\s*//.*$", "");
    var constants =
        CONSTANT
            .matcher(code)
            .results()
            .collect(
                Collectors.toMap(
                    found -> found.group(1), found -> joined(found.group(2)), (a, _) -> a));
    var said = new TreeSet<String>();
    var call = CALL.matcher(code);
    while (call.find()) {
      boolean counted = call.group(1).equals("counted");
      var argument = argument(code, call.end(), counted ? 1 : 0);
      for (var pattern : patterns(argument, constants)) {
        if (counted) {
          said.add("%d " + pattern);
          said.add("%d " + pattern + "s");
        } else {
          said.add(pattern);
        }
      }
    }
    return said;
  }

  /// The text of an argument of a call.
  ///
  /// @param from where the arguments begin
  /// @param wanted which of them, from 0
  private static String argument(String code, int from, int wanted) {
    var part = PART.matcher(code);
    int depth = 0;
    int place = 0;
    int start = from;
    for (int at = from; part.find(at); at = part.end()) {
      switch (part.group()) {
        case "(", "[", "{" -> depth++;
        case ")", "]", "}" -> depth--;
        default -> {}
      }
      boolean ends = depth < 0 || (depth == 0 && part.group().equals(","));
      if (ends && place == wanted) {
        return code.substring(start, part.start());
      }
      if (depth < 0) {
        return "";
      }
      if (ends) {
        place++;
        start = part.end();
      }
    }
    return "";
  }

  private static List<String> patterns(String argument, Map<String, String> constants) {
    var literals = STRING.matcher(argument).results().map(found -> joined(found.group())).toList();
    return literals.isEmpty() && constants.containsKey(argument.strip())
        ? List.of(constants.getOrDefault(argument.strip(), ""))
        : literals;
  }

  private static String joined(String literals) {
    return Pattern.compile(LITERAL)
        .matcher(literals)
        .results()
        .map(literal -> literal.group().substring(1, literal.group().length() - 1))
        .map(text -> Pattern.compile("\\\\(.)").matcher(text).replaceAll(SaidPatterns::unescaped))
        .collect(Collectors.joining());
  }

  private static String unescaped(java.util.regex.MatchResult escape) {
    return Matcher.quoteReplacement(escape.group(1).equals("n") ? "\n" : escape.group(1));
  }
}
