// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.directory.OrganisationRegister;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.projects.api.Makeup;
import org.faisceau.projects.api.Partner;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Written;
import org.faisceau.testkit.TemporaryStore;
import org.faisceau.testkit.TurnedClock;

/** Projects on a store of their own, with a town and two companies. The clock stands at 26 November 2026 until a test turns it. */
public final class OpenProjects implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    public static final Actor MANAGER = new Actor("manager", Role.MANAGER, "");
    public static final Actor OBSERVER = new Actor("observer", Role.OBSERVER, "");

    public final TemporaryStore store;
    public final TurnedClock clock = new TurnedClock(Instant.parse("2026-11-26T09:00:00Z"));
    public final Ids ids = new TimeOrderedIds(clock);
    public final SolutionThemes themes = new FewThemes();
    public final OrganisationRegister organisations;
    public final ProjectRegister projects;
    public final AssessmentRegister assessments;
    public final ActionRegister plans;
    public final IterationRegister iterations;
    public final PropertyRegister properties;
    public final ObjectiveRegister objectives;
    public final GateRegister gates;
    public final ExperimentRegister experiments;
    public final DueRegister dues;
    public final String town;
    public final String firm;
    public final String rival;
    /** Of that town. */
    public final Actor buyer;
    /** Of the first company, partner of {@link #project()}. */
    public final Actor partner;

    public OpenProjects(Path folder) {
        store = TemporaryStore.in(folder, clock);
        organisations = new OrganisationRegister(store.store(), clock, ids);
        projects = new ProjectRegister(store.store(), clock, ids, themes, organisations).over(List.of(new NothingVeiled()));
        assessments = new AssessmentRegister(store.store(), clock);
        plans = new ActionRegister(store.store(), clock, ids);
        iterations = new IterationRegister(store.store(), clock, ids);
        properties = new PropertyRegister(store.store(), clock);
        objectives = new ObjectiveRegister(store.store(), ids);
        gates = new GateRegister(store.store(), clock);
        experiments = new ExperimentRegister(store.store(), clock, ids, organisations);
        dues = new DueRegister(store.store());
        town = organisation("Ville de Valfleuri", OrganisationKind.COMMUNE);
        firm = organisation("Sondes fictives", OrganisationKind.COMPANY);
        rival = organisation("Mesures fictives", OrganisationKind.COMPANY);
        buyer = new Actor("buyer", Role.BUYER, town);
        partner = new Actor("partner", Role.COMPANY, firm);
    }

    /** An organisation of that name; its identifier. */
    public String organisation(String name, OrganisationKind kind) {
        return ((Registering.Registered) organisations.register(MANAGER, new Draft(name, kind, "", "", ""))).organisation().id();
    }

    /** One of the town, with both companies; not shared. */
    public Project project() {
        return done(projects.add(buyer, Project.Content.titled("Bassins fictifs", town).with(Makeup.none().withPartners(List.of(new Partner(firm, "Les sondes"), new Partner(rival, ""))))));
    }

    public static <R> R done(Written<R> written) {
        return written.fold(Written.Done::record, OpenProjects::fail, OpenProjects::fail, OpenProjects::fail, OpenProjects::fail);
    }

    private static <R> R fail(Object written) {
        throw new AssertionError(written);
    }

    /** The key of what is off. */
    public static String invalid(Written<?> written) {
        return assertInstanceOf(Written.Invalid.class, written).key();
    }

    @Override
    public void close() {
        store.close();
    }

    private record FewThemes() implements SolutionThemes {
        @Override
        public String name(Actor actor, String code, Locale locale) {
            return "theme " + code;
        }

        @Override
        public List<String> codes(Actor actor) {
            return List.of("water", "soils");
        }

        @Override
        public Optional<String> code(Actor actor, String written) {
            return Optional.of(written).filter(codes(actor)::contains);
        }
    }
}
