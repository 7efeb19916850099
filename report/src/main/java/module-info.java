/// Answers on paper: text, CSV, LaTeX, Markdown, JSON.
module io.parley.report {
  requires io.parley.language;
  requires transitive io.parley.study;
  requires static transitive org.jspecify;
  requires de.siegmar.fastcsv;
  requires tools.jackson.core;

  exports io.parley.report.analysis;
  exports io.parley.report.certainty;
  exports io.parley.report.check;
  exports io.parley.report.coalition;
  exports io.parley.report.faction;
  exports io.parley.report.hinge;
  exports io.parley.report.inverse;
  exports io.parley.report.demand;
  exports io.parley.report.page;
  exports io.parley.report.path;
  exports io.parley.report.printed;
  exports io.parley.report.problem;
  exports io.parley.report.screen;
  exports io.parley.report.standing;
  exports io.parley.report.strength;
  exports io.parley.report.table;
  exports io.parley.report.view;
  exports io.parley.report.why;
}
