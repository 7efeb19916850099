package io.parley.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// Tests that visit the workbench with a browser; each method may ask for a [Visitor] or, when it
/// needs several or unusual ones, for [Visits]. They are skipped, and say why, where there is no
/// browser or the pages were not built.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OpenHouse.class)
@interface InTheBrowser {

  /// Whether each test has a workbench of its own at which everybody signs in, and where nobody has
  /// an account yet.
  boolean team() default false;
}
