package zhinan.export.table;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhinan.model.Value.ValueKind;

final class MatterValuesTest {
  @ParameterizedTest
  @EnumSource
  void everyKindOfValueHasAColumn(ValueKind kind) {
    assertTrue(MatterValues.about().contains(kind.type()));
  }
}
