package io.parley.bench;

import io.parley.conflict.equilibrium.Sweep;
import io.parley.conflict.sample.FreeConflict;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/// The first analysis a JVM makes, before anything is compiled: what somebody waits for who asks
/// one question. Says how long it took and how much memory was used at most.
public final class FirstRun {

  private FirstRun() {}

  /// Analyses one random conflict of three parties.
  ///
  /// @param args how many options they share
  public static void main(String[] args) {
    int options = Integer.parseInt(args[0]);
    var graph = FreeConflict.random(3, options, 1);
    long start = System.nanoTime();
    var table = Sweep.of(graph);
    long end = System.nanoTime();
    System.out.printf(
        "2^%d states x 3 parties, %d processors: %d ms, peak heap %d MB, %d equilibria by seq%n",
        options,
        Runtime.getRuntime().availableProcessors(),
        (end - start) / 1_000_000,
        peakHeap() >> 20,
        table.equilibria("seq").size());
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
