/// A question put to a case. The one place that opens a case, puts the engines together and hands
/// plain answers to every door.
module io.parley.study {
  requires io.parley.language;
  requires transitive io.parley.certificate;
  requires transitive io.parley.conflict;
  requires transitive io.parley.explain;
  requires transitive io.parley.format;
  requires transitive io.parley.model;
  requires static transitive org.jspecify;

  exports io.parley.study.answer;
  exports io.parley.study.open;
  exports io.parley.study.question;
}
