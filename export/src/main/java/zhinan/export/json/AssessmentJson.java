package zhinan.export.json;

import java.io.IOException;
import java.math.BigDecimal;
import zhinan.model.Assessment;
import zhinan.model.Assessment.Choice;
import zhinan.model.Assessment.Evidence;
import zhinan.model.Assessment.Reason;

/**
 * Writes what a conversion thinks of itself: the fields {@code verdict} and {@code convention}.
 * They are not read back.
 */
record AssessmentJson(JsonWriter json) {
  void write(Assessment assessment) throws IOException {
    json.object(
        "verdict",
        () -> {
          json.text("value", assessment.verdict().name());
          json.number("confidence", decimal(assessment.confidence()));
          json.list("reasons", assessment.reasons(), this::reason);
        });
    if (assessment.choice().isPresent()) {
      Choice choice = assessment.choice().get();
      json.object("convention", () -> choice(choice));
    }
  }

  private void reason(Reason reason) throws IOException {
    json.lineElement(
        () -> {
          json.text("code", reason.code());
          json.text("message", reason.message());
        });
  }

  private void choice(Choice choice) throws IOException {
    json.text("name", choice.name());
    json.number("score", decimal(choice.score()));
    if (choice.runnerUp().isPresent()) {
      json.lineObject(
          "runnerUp",
          () -> {
            json.text("name", choice.runnerUp().get().name());
            json.number("score", decimal(choice.runnerUp().get().score()));
          });
    }
    json.text("decidedBy", choice.decidedBy());
    json.list("evidence", choice.evidence(), this::evidence);
  }

  private void evidence(Evidence evidence) throws IOException {
    json.lineElement(
        () -> {
          json.text("name", evidence.name());
          json.number("score", decimal(evidence.score()));
          json.number("runnerUp", decimal(evidence.runnerUp()));
        });
  }

  private static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(value);
  }
}
