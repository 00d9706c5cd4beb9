package zhinan.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import zhinan.text.Text;

/**
 * A small vocabulary of heads for each kind of value that guides print in tables, for the specs of
 * this package; the readers of values bring their own, larger ones.
 */
final class SampleHeads implements TableHeads<String> {
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("单位", "name"),
          Map.entry("单位名称", "name"),
          Map.entry("办公地址", "address"),
          Map.entry("地址", "address"),
          Map.entry("电话", "phone"),
          Map.entry("咨询电话", "phone"),
          Map.entry("序号", "number"),
          Map.entry("材料名称", "paper"),
          Map.entry("份数", "count"),
          Map.entry("来源", "issuer"),
          Map.entry("备注", "remark"),
          Map.entry("情形", "case"),
          Map.entry("法定时限", "statutory"),
          Map.entry("承诺时限", "promised"),
          Map.entry("收费项目", "item"),
          Map.entry("收费标准", "price"),
          Map.entry("收费依据", "basis"));

  private static final Pattern VALUE =
      Pattern.compile("[0-9]{7,}|.*(?:身份证|户口簿|申请表|照片|登记证)|[0-9]+(?:个工作日|日|元|份)?");
  private static final Pattern TELLING = Pattern.compile("[0-9]{7,}|[0-9]+(?:个工作日|日|元)");

  @Override
  public List<String> roles(String head) {
    String outside = HeadFinder.outside(head);
    List<String> roles = new ArrayList<>();
    Optional.ofNullable(KNOWN.get(outside)).ifPresent(roles::add);
    if (roles.isEmpty()) {
      KNOWN.keySet().stream()
          .filter(word -> outside.endsWith(word) && word.length() > 1)
          .max(Comparator.comparingInt(String::length))
          .ifPresent(word -> roles.add(KNOWN.get(word)));
    }
    return roles;
  }

  @Override
  public List<String> labelRoles(String label) {
    return Optional.ofNullable(KNOWN.get(HeadFinder.outside(label))).stream().toList();
  }

  @Override
  public boolean isValue(Text cell) {
    return VALUE.matcher(GridSlot.key(cell.chars())).matches();
  }

  @Override
  public boolean isTelling(Text cell) {
    return TELLING.matcher(GridSlot.key(cell.chars())).matches();
  }

  @Override
  public boolean reachesDown(String role) {
    return role.equals("case");
  }
}
