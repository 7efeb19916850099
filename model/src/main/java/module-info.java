/// What a case is: parties and their options, what cannot be, what each prefers, and why we say so.
module io.parley.model {
  requires static transitive org.jspecify;

  exports io.parley.model;
  exports io.parley.model.answer;
  exports io.parley.model.doubt;
  exports io.parley.model.evidence;
  exports io.parley.model.option;
  exports io.parley.model.party;
  exports io.parley.model.statement;
  exports io.parley.model.talk;
}
