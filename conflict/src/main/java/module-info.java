/// What could happen: the graph model for conflict resolution, told in order. States, the moves
/// between them, who prefers which; then what holds and under whose reasoning, what groups could
/// do together, and how one gets from today to there.
module io.parley.conflict {
  requires io.parley.language;
  requires transitive io.parley.model;
  requires static transitive org.jspecify;

  exports io.parley.conflict.coalition;
  exports io.parley.conflict.demand;
  exports io.parley.conflict.equilibrium;
  exports io.parley.conflict.graph;
  exports io.parley.conflict.hinge;
  exports io.parley.conflict.inverse;
  exports io.parley.conflict.move;
  exports io.parley.conflict.path;
  exports io.parley.conflict.preference;
  exports io.parley.conflict.progress;
  exports io.parley.conflict.stability;
  exports io.parley.conflict.state;
  exports io.parley.conflict.view;
}
