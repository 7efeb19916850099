/// Verdicts with their witnesses, and the independent check of them. A certificate states every
/// verdict behind an answer, one claim a line, together with the case it is about; verification works
/// each claim out anew from the case. It shares nothing with the engines but the model.
module io.parley.certificate {
  requires transitive io.parley.model;
  requires static transitive org.jspecify;
  requires tools.jackson.core;

  exports io.parley.certificate.claim;
  exports io.parley.certificate.file;
  exports io.parley.certificate.verification;
}
