package io.parley.bench;

import io.parley.conflict.equilibrium.StabilityTable;
import io.parley.conflict.equilibrium.Sweep;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.sample.Snake;
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

/// The conflict made to be hard. With each option more there are four times as many states, and the
/// time should grow as they do.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SnakeBenchmark {

  /// How many options each of the two opponents has.
  @Param({"5", "6", "7"})
  public int optionsEach;

  private GraphModel graph = Snake.of(1);

  /// Lays the path.
  @Setup
  public void lay() {
    graph = Snake.of(optionsEach);
  }

  /// Prepares a sweep and judges every state.
  @Benchmark
  public StabilityTable sweep() {
    return Sweep.of(graph);
  }
}
