package zhinan.ingest.normalize.hours;

import java.util.List;

/**
 * An exception: some days, or a part of them, on which it is closed.
 *
 * @param days bits of {@link Week}; none for every open day
 * @param parts the part of the day; empty for all of it
 */
record Closing(int days, List<Interval> parts) {
  Closing {
    parts = List.copyOf(parts);
  }
}
