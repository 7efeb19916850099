/// Case files, read into the model and written from it. Reading takes a file as it comes, finds
/// everything that is wrong with it at once, and hands out a case only when nothing is.
module io.parley.format {
  requires io.parley.language;
  requires transitive io.parley.model;
  requires static transitive org.jspecify;
  requires org.snakeyaml.engine;
  requires tools.jackson.core;

  exports io.parley.format;
  exports io.parley.format.answers;
  exports io.parley.format.document;
  exports io.parley.format.file;
  exports io.parley.format.gmcr;
  exports io.parley.format.problem;
  exports io.parley.format.reading;
  exports io.parley.format.statement;
  exports io.parley.format.yaml;
}
