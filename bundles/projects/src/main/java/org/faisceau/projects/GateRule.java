// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.projects.api.Gate;
import org.faisceau.projects.api.Gates.Standing;
import org.faisceau.projects.api.Objective;
import org.faisceau.projects.api.Partner;
import org.faisceau.projects.api.Passage;
import org.faisceau.projects.api.Passage.Fate;
import org.faisceau.projects.api.Phase;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Projects;
import org.faisceau.projects.api.PropertySheet;
import org.faisceau.projects.api.Written;

/** Which gate comes, who is still in, what keeps it shut, and what a decision must say. Pure. */
final class GateRule {
    private GateRule() {}

    /** Where a project stands after the gates passed, in their order. */
    static Standing standing(Project project, List<Passage> passed, List<Objective> objectives, PropertySheet sheet) {
        var dropped = passed.stream().flatMap(one -> one.fates().stream()).filter(fate -> !fate.isKept()).map(Fate::organisation).collect(Collectors.toSet());
        var in = project.makeup().partners().stream().map(Partner::organisation).filter(one -> !dropped.contains(one)).toList();
        var next = Arrays.stream(Gate.values()).filter(gate -> passed.stream().noneMatch(one -> one.gate() == gate)).findFirst();
        return new Standing(next, in, next.map(gate -> obstacles(gate, project, in, objectives, sheet)).orElse(List.of()));
    }

    private static List<String> obstacles(Gate gate, Project project, List<String> in, List<Objective> objectives, PropertySheet sheet) {
        var obstacles = new ArrayList<String>();
        if (in.isEmpty()) obstacles.add("gate.nobody");
        if (objectives.stream().anyMatch(one -> one.content().phase() == gate.examined() && one.content().state() == Objective.State.OPEN)) obstacles.add("gate.openObjectives");
        if (gate == Gate.ACQUISITION && !sheet.missing(project.sides()).isEmpty()) obstacles.add("gate.noProperty");
        return obstacles;
    }

    /** Research until its gate, the prototype until both of its gates, then the acquisition; the need until all that was expected of it was examined. */
    static Phase phase(Set<Gate> passed, List<Objective> objectives) {
        if (passed.contains(Gate.ACQUISITION)) return Phase.ACQUISITION;
        if (passed.contains(Gate.RESEARCH)) return Phase.PROTOTYPE;
        var need = objectives.stream().filter(one -> one.content().phase() == Phase.NEED).toList();
        return need.isEmpty() || need.stream().anyMatch(one -> one.content().state() == Objective.State.OPEN) ? Phase.NEED : Phase.RESEARCH;
    }

    static Optional<Written<Passage>> obstacle(Standing standing, Gate gate, String reason, List<Fate> fates) {
        if (standing.next().filter(gate::equals).isEmpty()) return invalid("gate", "gate.notNext");
        if (!standing.obstacles().isEmpty()) return invalid("gate", standing.obstacles().get(0));
        if (!fates.stream().map(Fate::organisation).sorted().toList().equals(standing.in().stream().sorted().toList())) return invalid("gate", "gate.otherPartners");
        for (var fate : fates) {
            if (Unseen.is(fate.reason())) return invalid("reason-" + fate.organisation(), "form.required");
            if (fate.reason().length() > Projects.TEXT_MAX) return invalid("reason-" + fate.organisation(), "projects.tooLong");
        }
        long kept = fates.stream().filter(Fate::isKept).count();
        if (gate == Gate.ACQUISITION ? kept != 1 : kept == 0) return invalid("kept", gate == Gate.ACQUISITION ? "gate.oneHolder" : "gate.noneKept");
        return TextRule.needed("reason", reason);
    }

    private static Optional<Written<Passage>> invalid(String field, String key) {
        return Optional.of(new Written.Invalid<>(field, key));
    }
}
