package io.parley.format.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.format.problem.ProblemKind;
import io.parley.model.statement.Statement;
import io.parley.random.RandomCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StatementParserTest {

  private static final List<String> OPTIONS = List.of("strike", "sign", "suspend", "crackdown");

  private final Statement strike = new Statement.Taken("strike");
  private final Statement sign = new Statement.Taken("sign");
  private final Statement suspend = new Statement.Taken("suspend");

  private static Vocabulary vocabulary() {
    var partyOf = new LinkedHashMap<String, String>();
    OPTIONS.forEach(option -> partyOf.put(option, option.equals("crackdown") ? "Mexico" : "US"));
    return new Vocabulary(partyOf);
  }

  private static Statement understood(String text) {
    var parsed = StatementParser.parse(text, vocabulary());
    assertThat(parsed).as(text).isInstanceOf(Parsed.Understood.class);
    return ((Parsed.Understood) parsed).statement();
  }

  private static List<Fault> faults(String text) {
    var parsed = StatementParser.parse(text, vocabulary());
    assertThat(parsed).as(text).isInstanceOf(Parsed.Faulty.class);
    return ((Parsed.Faulty) parsed).faults();
  }

  @Test
  void bindingIsNotThenAndThenOrThenIf() {
    assertThat(understood("not strike and sign or suspend if strike"))
        .isEqualTo(
            new Statement.If(
                new Statement.Or(
                    List.of(new Statement.And(List.of(new Statement.Not(strike), sign)), suspend)),
                strike));
  }

  @Test
  void signsMeanTheSameAsWords() {
    assertThat(understood("strike&sign|not(suspend)"))
        .isEqualTo(understood("strike and sign or not suspend"));
  }

  @Test
  void bracketsKeepTheirMembersTogether() {
    assertThat(understood("(strike and sign) and suspend"))
        .isEqualTo(new Statement.And(List.of(new Statement.And(List.of(strike, sign)), suspend)))
        .isNotEqualTo(understood("strike and sign and suspend"));
  }

  @Test
  void constantsAreStatements() {
    assertThat(understood("true iff not false"))
        .isEqualTo(
            new Statement.Iff(
                new Statement.Constant(true), new Statement.Not(new Statement.Constant(false))));
  }

  @Test
  void textOfAnyStatementReadsBackEqual() {
    var random = new Random(20_251);
    for (int round = 0; round < 5_000; round++) {
      var statement = RandomCase.statement(random, OPTIONS, random.nextInt(5));
      assertThat(understood(statement.text())).as(statement.text()).isEqualTo(statement);
    }
  }

  @Test
  void unknownOptionsAreAllReportedWithTheirPlaceAndTheClosestOption() {
    assertThat(faults("strike if not crackdwn and sgin"))
        .containsExactly(
            new Fault(
                ProblemKind.UNKNOWN_OPTION,
                14,
                22,
                "\"crackdwn\" is not an option of any party.",
                "Maybe you meant \"crackdown\" (Mexico)?"),
            new Fault(
                ProblemKind.UNKNOWN_OPTION,
                27,
                31,
                "\"sgin\" is not an option of any party.",
                "Maybe you meant \"sign\" (US)?"));
  }

  @Test
  void ifAndIffDoNotChain() {
    var fault = faults("strike if sign iff suspend").getFirst();
    assertThat(fault.kind()).isEqualTo(ProblemKind.STATEMENT_CHAIN);
    assertThat(fault.start()).isEqualTo(15);
    assertThat(fault.hint()).contains("(… if …) iff …");
  }

  @Test
  void faultsOfFormSayWhatWasExpectedAndWhere() {
    assertThat(faults("strike and"))
        .extracting(Fault::message)
        .containsExactly("Expected an option after \"and\", found the end.");
    assertThat(faults("(strike or sign").getFirst().message()).contains("closing bracket");
    assertThat(faults("strike sign").getFirst().start()).isEqualTo(7);
    assertThat(faults("").getFirst().message()).contains("empty");
    assertThat(faults("strike)").getFirst().end()).isEqualTo(7);
  }

  @Test
  void habitsOfOtherLanguagesGetAHint() {
    assertThat(faults("!strike").getFirst().hint()).contains("not");
    assertThat(faults("strike && sign").getFirst().hint()).contains("single");
    assertThat(faults("strike AND sign").getFirst().hint()).contains("\"and\"");
  }

  @Test
  void nestingHasALimit() {
    var deep = "not ".repeat(2_000) + "strike";
    assertThat(faults(deep).getFirst().kind()).isEqualTo(ProblemKind.STATEMENT_TOO_LARGE);
    var brackets = "(".repeat(2_000) + "strike" + ")".repeat(2_000);
    assertThat(faults(brackets).getFirst().kind()).isEqualTo(ProblemKind.STATEMENT_TOO_LARGE);
    assertThat(faults("not ".repeat(1_000_000)).getFirst().kind())
        .isEqualTo(ProblemKind.STATEMENT_TOO_LARGE);
  }
}
