package io.parley.bench;

import io.parley.conflict.equilibrium.StabilityTable;
import io.parley.conflict.equilibrium.Sweep;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.sample.Definitions;
import io.parley.conflict.sample.FreeConflict;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Analyses a second, one thread, of conflicts of 64 states and three parties under five concepts:
/// what a simulation over uncertain preferences is made of.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SmallSweepBenchmark {

  private static final int DRAWS = 256;

  private final List<GraphModel> drawn =
      LongStream.range(0, DRAWS).mapToObj(seed -> FreeConflict.random(3, 6, seed)).toList();
  private final List<List<PreferenceOrder>> orders =
      drawn.stream().map(GraphModel::orders).toList();
  private final Sweep sweep = Sweep.over(drawn.getFirst().space(), drawn.getFirst().moves());
  private int next;

  private int next() {
    next = (next + 1) % DRAWS;
    return next;
  }

  /// Judges with one prepared sweep and reads the equilibria of the last concept.
  @Benchmark
  public long preparedSweep() {
    sweep.judge(orders.get(next()));
    long equilibria = -1;
    for (var i : drawn.getFirst().decisionMakers()) {
      equilibria &= sweep.stable(4, i, 0);
    }
    return equilibria;
  }

  /// Prepares a sweep each time and gives back its table.
  @Benchmark
  public StabilityTable sweep() {
    return Sweep.of(drawn.get(next()));
  }

  /// Asks the definitions.
  @Benchmark
  public StabilityTable definitions() {
    return Definitions.judge(drawn.get(next()));
  }
}
