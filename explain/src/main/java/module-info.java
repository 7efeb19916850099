/// Why. Turns verdicts and their evidence into a skeleton of reasons, and reasons into sentences.
/// It asks the engines and computes nothing of its own.
module io.parley.explain {
  requires transitive io.parley.conflict;
  requires io.parley.language;
  requires transitive io.parley.model;
  requires static transitive org.jspecify;

  exports io.parley.explain.name;
  exports io.parley.explain.reason;
  exports io.parley.explain.words;
}
