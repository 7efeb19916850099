package io.parley.bench;

import io.parley.conflict.equilibrium.StabilityTable;
import io.parley.conflict.equilibrium.Sweep;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.sample.FreeConflict;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One analysis of a large conflict: five concepts, three parties, random strict preferences.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SweepBenchmark {

  /// How many options the three parties share.
  @Param({"16", "20"})
  public int options;

  private GraphModel graph = FreeConflict.random(3, 3, 1);

  /// Draws the preferences.
  @Setup
  public void draw() {
    graph = FreeConflict.random(3, options, 1);
  }

  /// Prepares a sweep and judges every state.
  @Benchmark
  public StabilityTable sweep() {
    return Sweep.of(graph);
  }
}
