// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.projects.api.Gate;
import org.faisceau.projects.api.Gates;
import org.faisceau.projects.api.Objective;
import org.faisceau.projects.api.Passage;
import org.faisceau.projects.api.Phase;

/**
 * An innovation partnership as a page shows it.
 *
 * @param current the phase it is in, for all who read it
 * @param passages none for who may not change the project, as standing
 * @param names of partners, by their identifiers
 * @param accounts who decided, by gate
 */
record PartnershipView(ProjectHead head, Phase current, List<Objective> objectives, List<Passage> passages, Optional<Gates.Standing> standing, Map<String, String> names, Map<Gate, String> accounts, LocalDate today) {
    List<Objective> objectives(Phase phase) {
        return objectives.stream().filter(one -> one.content().phase() == phase).toList();
    }

    /** The gates that come after a phase. */
    List<Gate> after(Phase phase) {
        return Arrays.stream(Gate.values()).filter(gate -> gate.examined() == phase).toList();
    }

    Optional<Passage> passed(Gate gate) {
        return passages.stream().filter(one -> one.gate() == gate).findFirst();
    }

    boolean isNext(Gate gate) {
        return standing.flatMap(Gates.Standing::next).filter(gate::equals).isPresent();
    }

    boolean isLast(Gate gate) {
        return !passages.isEmpty() && passages.get(passages.size() - 1).gate() == gate;
    }

    String name(String organisation) {
        return names.getOrDefault(organisation, "");
    }

    boolean isLate(Objective one) {
        return one.content().state() == Objective.State.OPEN && one.content().dueOn().filter(day -> day.isBefore(today)).isPresent();
    }

    static String tone(Objective.State state) {
        return switch (state) {
            case OPEN -> "info";
            case REACHED -> "good";
            case PARTLY -> "warn";
            case MISSED -> "bad";
        };
    }
}
