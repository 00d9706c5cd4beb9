package zhinan.model;

import java.util.List;
import java.util.Optional;

/**
 * One office of a directory: where it is, when it is open, whom to call.
 *
 * <p>Example: the row {@code 大连市妇幼保健院 | 1楼住院处窗口 | 周一至周五，8:00-11:00 | 39062802 | 39062022} gives
 * name, address, hours, phone and supervision phone. What the row does not state is absent.
 *
 * <p>Immutable, may be shared.
 *
 * @param name as printed without blanks inside, {@code ""} where no office is named
 * @param division the district that the office serves or stands in; empty where it is not known
 * @param address where it is
 * @param phones for enquiries; one printed field may hold several
 * @param supervisionPhones for complaints
 * @param hours when it is open
 * @param person whom to ask for, {@code ""} for nobody
 * @param remarks everything else that stands in its row or line, {@code ""} for nothing
 */
public record Contact(
    String name,
    Optional<Division> division,
    Optional<Stated<Address>> address,
    Optional<Stated<List<Phone>>> phones,
    Optional<Stated<List<Phone>>> supervisionPhones,
    Optional<Stated<ServiceHours>> hours,
    String person,
    String remarks) {}
