// SPDX-License-Identifier: Apache-2.0
package org.faisceau.interview;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.faisceau.sourcing.spi.Company;
import org.faisceau.sourcing.spi.Declined;
import org.faisceau.sourcing.spi.State;

/** Who comes when: slots of one length, of which no two meet. Pure. */
final class Timetable {
    private static final Comparator<State> EARLIEST = Comparator.comparing((State slot) -> slot.text("day")).thenComparing(slot -> slot.text("from"));

    private Timetable() {}

    static List<State> inOrder(State state) {
        return state.list("slots").stream().sorted(EARLIEST).toList();
    }

    static LocalDate first(State state) {
        return LocalDate.parse(inOrder(state).get(0).text("day"));
    }

    static LocalDate last(State state) {
        return LocalDate.parse(latest(state).text("day"));
    }

    private static State latest(State state) {
        var slots = inOrder(state);
        return slots.get(slots.size() - 1);
    }

    static int minutes(State state) {
        return Integer.parseInt(state.text("minutes"));
    }

    static State slot(Slots.Slot slot, Pairs pairs) {
        return State.empty(1).with("company", slot.company().id()).with("name", slot.company().name()).with("day", slot.day().toString()).with("from", slot.from().toString())
                .with("to", slot.to().toString()).with("near", pairs.near(slot.company()));
    }

    /** With a slot of the same length, behind the others, for each that came into the panel since. */
    static State joined(State state, Pairs pairs) {
        var since = pairs.companies().stream().filter(company -> of(state, company.id()).texts().isEmpty()).toList();
        var behind = latest(state);
        var next = state;
        for (var slot : Slots.after(since, LocalDate.parse(behind.text("day")), LocalTime.parse(behind.text("to")), minutes(state))) next = next.put("slots", "company", slot(slot, pairs));
        return next;
    }

    static State of(State state, String company) {
        return state.find("slots", "company", company);
    }

    /** At another hour of whatever day the company can come, for as long; it was not agreed to yet. */
    static State moved(State state, String company, LocalDate day, LocalTime from, LocalDate today) {
        var to = from.plusMinutes(minutes(state));
        for (var other : state.list("slots")) {
            boolean isMet = !other.text("company").equals(company) && other.text("day").equals(day.toString()) && from.isBefore(LocalTime.parse(other.text("to"))) && LocalTime.parse(other.text("from")).isBefore(to);
            if (isMet) throw new Declined("move.taken", other.text("name"), other.text("from"), other.text("to"));
        }
        return state.put("slots", "company", of(state, company).with("day", day.toString()).with("from", from.toString()).with("to", to.toString()).with("confirmed", "").with("answered", "").with("other", "").with("asked", today.toString()));
    }

    /** Companies that are in the panel and were not asked yet. */
    static List<State> unasked(State state, List<Company> panel) {
        return state.list("slots").stream().filter(slot -> slot.text("asked").isEmpty() && panel.stream().anyMatch(one -> one.id().equals(slot.text("company")))).toList();
    }
}
