// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_FATE;
import static org.faisceau.projects.db.Tables.PROJECTS_GATE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.projects.api.Gate;
import org.faisceau.projects.api.Gates;
import org.faisceau.projects.api.Passage;
import org.faisceau.projects.api.Passage.Fate;
import org.faisceau.projects.api.Phase;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Written;
import org.faisceau.projects.db.tables.records.ProjectsFateRecord;
import org.faisceau.projects.db.tables.records.ProjectsGateRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The gates of innovation partnerships that were passed, a row each, with a row for each partner that was still in. */
@Component
public final class GateRegister implements Gates {
    private final Schema schema;
    private final Clock clock;

    @Activate
    public GateRegister(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("projects", GateRegister.class);
        this.clock = clock;
    }

    @Override
    public List<Passage> of(Actor actor, String project) {
        return ProjectDoor.readWithin(schema, actor, project, (tx, found) -> of(tx, project));
    }

    /** Partners that the latest gate kept: they stay while it stands. */
    static Set<String> kept(Reading tx, String project) {
        var passed = of(tx, project);
        return passed.isEmpty() ? Set.of() : passed.get(passed.size() - 1).fates().stream().filter(Fate::isKept).map(Fate::organisation).collect(Collectors.toSet());
    }

    private static List<Passage> of(Reading tx, String project) {
        var fates = tx.sql().selectFrom(PROJECTS_FATE).where(PROJECTS_FATE.PROJECT_ID.eq(project)).orderBy(PROJECTS_FATE.GATE, PROJECTS_FATE.KEPT.desc(), PROJECTS_FATE.ORGANISATION)
                .fetchGroups(PROJECTS_FATE.GATE, row -> new Fate(row.getOrganisation(), row.getKept() == 1, row.getReason()));
        return tx.sql().selectFrom(PROJECTS_GATE).where(PROJECTS_GATE.PROJECT_ID.eq(project))
                .fetch(row -> new Passage(project, Gate.valueOf(row.getGate()), fates.getOrDefault(row.getGate(), List.of()), row.getReason(), row.getAccount(), LocalDate.parse(row.getDecidedOn()))).stream()
                .sorted(Comparator.comparing(Passage::gate)).toList();
    }

    @Override
    public Optional<Standing> standing(Actor actor, String project) {
        return schema.read(tx -> ProjectTable.find(tx, actor, project).filter(found -> WhoMay.change(actor, found)).map(found -> standing(tx, found)));
    }

    @Override
    public Optional<Phase> phase(Actor actor, String project) {
        return schema.read(tx -> ProjectTable.find(tx, actor, project)
                .map(found -> GateRule.phase(tx.sql().select(PROJECTS_GATE.GATE).from(PROJECTS_GATE).where(PROJECTS_GATE.PROJECT_ID.eq(project)).fetchSet(row -> Gate.valueOf(row.value1())), ObjectiveRegister.of(tx, project))));
    }

    private static Standing standing(Reading tx, Project project) {
        return GateRule.standing(project, of(tx, project.id()), ObjectiveRegister.of(tx, project.id()), PropertyRegister.sheet(tx, project.id()));
    }

    @Override
    public Written<Passage> pass(Actor actor, String project, Gate gate, String reason, List<Fate> typed) {
        var fates = typed.stream().map(one -> new Fate(one.organisation(), one.isKept(), TextRule.clean(one.reason()))).toList();
        var passage = new Passage(project, gate, fates, TextRule.clean(reason), actor.id(), Days.today(clock));
        return ProjectDoor.write(schema, actor, project, (tx, found) -> {
            var passed = of(tx, project).stream().filter(one -> one.gate() == gate).findFirst();
            if (passed.isPresent()) return new Written.Lost<>(passed.get());
            return GateRule.obstacle(standing(tx, found), gate, passage.reason(), fates).orElseGet(() -> put(tx, found, passage));
        });
    }

    private static Written<Passage> put(Writing tx, Project project, Passage one) {
        var row = new ProjectsGateRecord(one.project(), one.gate().name(), one.reason(), one.account(), one.on().toString());
        int inserted = tx.sql().insertInto(PROJECTS_GATE).set(row).onConflictDoNothing().execute();
        if (inserted == 0) return new Written.Lost<>(of(tx, one.project()).stream().filter(other -> other.gate() == one.gate()).findFirst().orElseThrow());
        one.fates().forEach(fate -> tx.sql().insertInto(PROJECTS_FATE).set(new ProjectsFateRecord(one.project(), one.gate().name(), fate.organisation(), fate.isKept() ? 1 : 0, fate.reason())).execute());
        tx.did(project.ref(), "gatePassed", one.reason());
        Difference.tell(tx, project.ref(), Map.of(), told(one));
        return new Written.Done<>(one);
    }

    @Override
    public Written<Passage> reopen(Actor actor, String project, Gate gate, int seenVersion, String typed) {
        var reason = TextRule.clean(typed);
        return ProjectDoor.write(schema, actor, project, (tx, found) -> {
            var passed = of(tx, project);
            if (passed.isEmpty() || passed.get(passed.size() - 1).gate() != gate) return new Written.Unknown<>();
            var last = passed.get(passed.size() - 1);
            if (last.version() != seenVersion) return new Written.Lost<>(last);
            return TextRule.<Passage>needed("reopening", reason).orElseGet(() -> {
                int gone = tx.sql().deleteFrom(PROJECTS_GATE).where(PROJECTS_GATE.PROJECT_ID.eq(project), PROJECTS_GATE.GATE.eq(gate.name())).execute();
                if (gone == 0) return new Written.Unknown<>();
                tx.did(found.ref(), "gateReopened", reason);
                Difference.tell(tx, found.ref(), told(last), Map.of());
                return new Written.Done<>(last);
            });
        });
    }

    private static Map<String, String> told(Passage one) {
        var told = new LinkedHashMap<String, String>();
        one.fates().forEach(fate -> told.put("gate." + one.gate() + "." + fate.organisation(), (fate.isKept() ? "kept: " : "dropped: ") + fate.reason()));
        told.put("gate." + one.gate() + ".by", one.account() + " " + one.on());
        return told;
    }
}
