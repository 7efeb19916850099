/// The command line: one class a command, each a door to the study of a case.
module io.parley.cli {
  requires io.parley.language;
  requires io.parley.report;
  requires info.picocli;
  requires me.tongfei.progressbar;
  requires static org.jspecify;

  opens io.parley.cli to
      info.picocli;
}
