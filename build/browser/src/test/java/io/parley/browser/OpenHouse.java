package io.parley.browser;

import static org.junit.platform.commons.support.AnnotationSupport.findAnnotation;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Opens one browser for all tests and one [House] for all but those of a team, which get each their
/// own; gives each test visits of its own, and looks afterwards at what the browser had to complain
/// of.
final class OpenHouse implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {

  private static final Namespace HERE = Namespace.create(OpenHouse.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.executable().isEmpty()) {
      return skipped(context, "no chromium was found; .ci/run says how to install it");
    }
    if (!House.hasPages()) {
      return skipped(context, "the workbench's pages were not built, which needs Node 20 or newer");
    }
    return ConditionEvaluationResult.enabled("there are a browser and pages");
  }

  private static ConditionEvaluationResult skipped(ExtensionContext context, String why) {
    context
        .getRoot()
        .getStore(HERE)
        .computeIfAbsent(
            "said",
            _ -> {
              System.err.println("parley: the tests in the browser are skipped: " + why + ".");
              return why;
            });
    return ConditionEvaluationResult.disabled(why);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    var type = parameter.getParameter().getType();
    return type == Visitor.class || type == Visits.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var visits = visits(context);
    return parameter.getParameter().getType() == Visitor.class ? visits.visitor() : visits;
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    var visits = context.getStore(HERE).get("visits", Visits.class);
    if (visits == null) {
      return;
    }
    if (context.getExecutionException().isPresent()) {
      visits.picture(
          context.getRequiredTestClass().getSimpleName()
              + "-"
              + context.getRequiredTestMethod().getName());
    } else {
      visits.complainOfFaults();
    }
  }

  private static Visits visits(ExtensionContext context) {
    var house = house(context);
    return context.getStore(HERE).computeIfAbsent("visits", _ -> new Visits(house), Visits.class);
  }

  private static House house(ExtensionContext context) {
    var chromium =
        context
            .getRoot()
            .getStore(HERE)
            .computeIfAbsent(
                "chromium",
                _ -> Chromium.start(Chromium.executable().orElseThrow()),
                Chromium.class);
    boolean team =
        findAnnotation(context.getRequiredTestClass(), InTheBrowser.class)
            .map(InTheBrowser::team)
            .orElse(false);
    return (team ? context : context.getRoot())
        .getStore(HERE)
        .computeIfAbsent(
            team ? "house of a team" : "house", _ -> House.open(chromium, team), House.class);
  }
}
