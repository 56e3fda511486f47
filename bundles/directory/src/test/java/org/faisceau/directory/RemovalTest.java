// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.OpenSolutions.MANAGER;
import static org.faisceau.directory.OpenSolutions.saved;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.Owners;
import org.faisceau.directory.api.OrganisationFilter;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.directory.api.Removals.Removal;
import org.faisceau.directory.api.SolutionPart;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemovalTest {
    private OpenSolutions open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSolutions(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aDraftGoesToTheBinAndComesBackAsItWas() {
        var draft = open.draft("Capteurs");
        assertInstanceOf(Removal.Removed.class, remove(open.seller, draft.ref(), 1));
        assertEquals(Optional.empty(), open.solutions.find(MANAGER, draft.id()));
        assertEquals(Optional.empty(), open.solutions.titled(MANAGER, open.company.id(), "Capteurs"));
        assertEquals(List.of(), open.solutions.twins(MANAGER, 10));
        assertEquals(LocalDate.of(2026, 12, 24), open.solutionBin().page(open.seller, "", 10).items().get(0).until());
        assertInstanceOf(Bin.Outcome.Done.class, open.solutionBin().restore(open.seller, draft.ref(), Locale.FRENCH));
        assertEquals(Optional.of(draft.content()), open.solutions.find(MANAGER, draft.id()).map(one -> one.content()));
    }

    @Test
    void aPublishedOneIsWithdrawnFirst() {
        var one = open.published("Capteurs", false);
        assertInstanceOf(Removal.Published.class, remove(MANAGER, one.ref(), 2));
        saved(open.solutions.move(MANAGER, one.id(), 2, SolutionState.WITHDRAWN));
        assertInstanceOf(Removal.Lost.class, remove(MANAGER, one.ref(), 2));
        assertInstanceOf(Removal.Removed.class, remove(MANAGER, one.ref(), 3));
    }

    /** A stopped module cannot be asked: its tables are looked at, as its module.json says. */
    @Test
    void whatAStoppedModulePointsToStays() {
        var owners = new Owners() {
            @Override
            public Optional<String> stopped(String path, Locale locale) {
                return Optional.empty();
            }

            @Override
            public List<Pointing> stoppedPointing(String kind, Locale locale) {
                return List.of(new Pointing("Besoins", List.of("directory_person.name", "directory_solution.organisation")));
            }
        };
        var holder = new StoppedHolders(open.store(), owners);
        assertEquals(Optional.empty(), holder.holding(open.company.ref(), Locale.FRENCH));
        open.draft("Capteurs");
        assertEquals(Optional.of("des fiches du module arrêté « Besoins »"), holder.holding(open.company.ref(), Locale.FRENCH));
    }

    @Test
    void aNeedThatAnIntroductionIsAboutIsHeld() {
        var need = new Ref("need", "n1");
        open.asked(MANAGER, open.about(need));
        var holder = new DirectoryHolder(open.store());
        assertEquals(Optional.of("une mise en relation"), holder.holding(need, Locale.FRENCH));
        assertEquals(Optional.empty(), holder.holding(new Ref("need", "n2"), Locale.FRENCH));
    }

    @Test
    void whatIsPointedToStaysAndTheWordsSayByWhat() {
        var draft = open.draft("Capteurs");
        open.asked(MANAGER, open.about(draft.ref()));
        assertEquals(new Removal.Held("une mise en relation"), remove(MANAGER, draft.ref(), 1));
        assertEquals(new Removal.Held("une solution, une mise en relation"), remove(MANAGER, open.company.ref(), 1));
        assertEquals(new Removal.Held("one introduction"), open.removals().remove(MANAGER, open.town.ref(), 1, Locale.ENGLISH));
    }

    @Test
    void anOrganisationNothingPointsToIsSeenNowhereElse() {
        var one = open.organisation("Tramont", OrganisationKind.COMMUNE);
        assertInstanceOf(Removal.Refused.class, remove(open.buyer, one.ref(), 1));
        assertInstanceOf(Removal.Removed.class, remove(MANAGER, one.ref(), 1));
        assertEquals(Optional.empty(), open.organisations.find(Actor.system(), one.id()));
        assertTrue(open.organisations.findAll(MANAGER, Set.of(one.id())).isEmpty());
        assertEquals(2, open.organisations.count(MANAGER, OrganisationFilter.all()));
        assertTrue(open.removals().isRemoved(MANAGER, one.ref()));
        assertFalse(open.removals().isRemoved(open.buyer, one.ref()));
        assertInstanceOf(Bin.Outcome.Done.class, open.organisationBin().restore(MANAGER, one.ref(), Locale.FRENCH));
        assertTrue(open.organisations.find(MANAGER, one.id()).isPresent());
    }

    @Test
    void whoIsRecordedAgainComesOutOfTheBin() {
        var draft = new Draft("Tramont", OrganisationKind.COMMUNE, "732829320", "", "");
        var one = assertInstanceOf(Registering.Registered.class, open.organisations.register(MANAGER, draft)).organisation();
        remove(MANAGER, one.ref(), 1);
        assertInstanceOf(Registering.Taken.class, open.organisations.register(MANAGER, draft));
        assertTrue(open.organisations.bySiren(MANAGER, "732829320").isPresent());
    }

    @Test
    void aForeignerRemovesAndRestoresNothing() {
        var foreign = new Actor("f", Role.COMPANY, "org-foreign");
        var draft = open.draft("Capteurs");
        assertInstanceOf(Removal.Unknown.class, remove(foreign, draft.ref(), 1));
        remove(MANAGER, draft.ref(), 1);
        assertEquals(List.of(), open.solutionBin().page(foreign, "", 10).items());
        assertInstanceOf(Bin.Outcome.Unknown.class, open.solutionBin().restore(foreign, draft.ref(), Locale.FRENCH));
        assertInstanceOf(Bin.Outcome.Unknown.class, open.solutionBin().end(foreign, draft.ref(), Locale.FRENCH));
        assertInstanceOf(Removal.Unknown.class, remove(MANAGER, new Ref("solution", "does-not-exist"), 1));
    }

    @Test
    void isGoneAfterThirtyDaysWithItsFiles() {
        var draft = open.draft("Capteurs");
        saved(open.solutions.attach(MANAGER, draft.id(), 1, SolutionPart.DOCUMENT, open.file("fiche.pdf")));
        var lone = open.organisation("Tramont", OrganisationKind.COMMUNE);
        remove(MANAGER, draft.ref(), 2);
        remove(MANAGER, lone.ref(), 1);
        assertEquals(0, open.solutionBin().purge(LocalDate.of(2026, 12, 24), 100) + open.organisationBin().purge(LocalDate.of(2026, 12, 24), 100));
        assertEquals(2, open.solutionBin().purge(LocalDate.of(2026, 12, 25), 100) + open.organisationBin().purge(LocalDate.of(2026, 12, 25), 100));
        assertEquals(Optional.empty(), open.solutionBin().find(MANAGER, draft.ref()));
        assertEquals(Optional.empty(), open.organisationBin().find(MANAGER, lone.ref()));
    }

    @Test
    void oneThatIsPointedToMeanwhileIsNotEnded() {
        var draft = open.draft("Capteurs");
        remove(MANAGER, draft.ref(), 1);
        open.asked(MANAGER, open.about(draft.ref()));
        assertInstanceOf(Bin.Outcome.Refused.class, open.solutionBin().end(MANAGER, draft.ref(), Locale.FRENCH));
        assertEquals(0, open.solutionBin().purge(LocalDate.of(2026, 12, 25), 100));
    }

    private Removal remove(Actor actor, Ref ref, int version) {
        return open.removals().remove(actor, ref, version, Locale.FRENCH);
    }
}
