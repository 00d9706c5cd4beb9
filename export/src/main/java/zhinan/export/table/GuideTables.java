package zhinan.export.table;

import java.util.List;

/** All tables of a guide. */
public final class GuideTables {
  private static final List<OutputTable<GuideContents>> ALL =
      List.of(
          OutlineTable.table(),
          MattersTable.table(),
          SectionsTable.table(),
          MaterialsTable.table(),
          DirectoriesTable.table(),
          ContactsTable.table(),
          TableCellsTable.table(),
          MergesTable.table(),
          NoticesTable.table(),
          NormalizationsTable.table(),
          LedgerTable.table());

  private GuideTables() {}

  /** A table stands before those that refer to it. */
  public static List<OutputTable<GuideContents>> all() {
    return ALL;
  }
}
