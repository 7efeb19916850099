/// The languages Parley speaks. A sentence is written in English where it is said; here it is found
/// in the language that is in force.
module io.parley.language {
  requires static transitive org.jspecify;

  exports io.parley.language;
}
