package io.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

@InTheBrowser
class SmallScreenTest {

  private static final int WIDTH = 390;
  private static final int HEIGHT = 844;

  @Test
  void noScreenScrollsSidewaysOnATelephone(Visits visits) {
    var visitor = visits.visitor(options -> options.setViewportSize(WIDTH, HEIGHT));
    var wide = new ArrayList<String>();
    EveryScreen.of(
        visitor, name -> Rules.beyondTheEdge(visitor).forEach(it -> wide.add(name + ": " + it)));
    assertThat(wide).isEmpty();
  }

  @Test
  void everyTargetIsLargeEnoughToHit(Visits visits) {
    var visitor =
        visits.visitor(options -> options.setViewportSize(WIDTH, HEIGHT).setHasTouch(true));
    var small = new ArrayList<String>();
    EveryScreen.of(
        visitor, name -> Rules.smallTargets(visitor).forEach(it -> small.add(name + ": " + it)));
    assertThat(small).isEmpty();
  }
}
