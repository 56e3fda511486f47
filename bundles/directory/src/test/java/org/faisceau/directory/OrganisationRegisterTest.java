// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationDetails;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Changing;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.TemporaryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class OrganisationRegisterTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final Actor MANAGER = new Actor("m", Role.MANAGER, "");
    private static final Actor OBSERVER = new Actor("o", Role.OBSERVER, "");

    @TempDir
    Path folder;

    private TemporaryStore store;
    private OrganisationRegister organisations;

    @BeforeEach
    void open() {
        store = TemporaryStore.in(folder, CLOCK);
        organisations = new OrganisationRegister(store.store(), CLOCK, new TimeOrderedIds(CLOCK));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void readsTheSirenFromASiret() {
        assertEquals("732829320", registered("Aquasonde", "", "732 829 320 00074").siren());
    }

    @Test
    void refusesASecondOrganisationWithTheSameSiren() {
        var earlier = registered("Aquasonde", "732829320", "");
        var outcome = organisations.register(MANAGER, draft("Autre", "732829320", ""));
        assertEquals(new Registering.Taken(earlier), outcome);
    }

    @Test
    void refusesASiretOfAnotherSiren() {
        var outcome = organisations.register(MANAGER, draft("Autre", "356000000", "73282932000074"));
        assertEquals(new Registering.Invalid("siret", "organisation.otherSiren"), outcome);
    }

    @Test
    void findsManyByTheirVeryNamesAndNoneByANameOfSeveral() {
        var earlier = registered("Évreux Fictive", "", "");
        registered("Deux fois", "732829320", "");
        registered("Deux Fois", "", "");
        assertEquals(Map.of("EVREUX fictive", earlier), organisations.byNames(OBSERVER, List.of("EVREUX fictive", "Évreux", "deux fois", "")));
        assertEquals(Map.of(), organisations.byNames(Actor.nobody(), List.of("Évreux Fictive")));
    }

    @Test
    void letsNobodyButManagersRecord() {
        assertInstanceOf(Registering.Refused.class, organisations.register(OBSERVER, draft("Autre", "", "")));
    }

    @Test
    void letsAPersonOfTheOrganisationChangeIt() {
        var mine = registered("Ville", "", "");
        var outcome = organisations.change(new Actor("b", Role.BUYER, mine.id()), mine.id(), 1, draft("Ville de Tramont", "", ""));
        assertEquals("Ville de Tramont", assertInstanceOf(Changing.Done.class, outcome).organisation().name());
    }

    @Test
    void letsManagersAloneChangeWhatTellsItFromOthers() {
        var mine = registered("Ville", "732829320", "73282932000074");
        var insider = new Actor("b", Role.BUYER, mine.id());
        assertEquals(fixed("kind"), organisations.change(insider, mine.id(), 1, new Draft("Ville", OrganisationKind.COMPANY, "732829320", "73282932000074", "Tramont")));
        assertEquals(fixed("siren"), organisations.change(insider, mine.id(), 1, draft("Ville", "", "")));
        assertEquals(fixed("siret"), organisations.change(insider, mine.id(), 1, draft("Ville", "732829320", "")));
        assertInstanceOf(Changing.Done.class, organisations.change(MANAGER, mine.id(), 1, draft("Ville", "", "")));
    }

    @Test
    void letsNoPersonOfAnotherOrganisationChangeIt() {
        var other = registered("Ville", "", "");
        var outcome = organisations.change(new Actor("b", Role.BUYER, "elsewhere"), other.id(), 1, draft("Mienne", "", ""));
        assertEquals(new Changing.Not(new Registering.Refused()), outcome);
    }

    @Test
    void showsTheCurrentVersionToWhoComesSecond() {
        var first = registered("Ville", "", "");
        organisations.change(MANAGER, first.id(), 1, draft("Ville de Tramont", "", ""));
        var outcome = organisations.change(MANAGER, first.id(), 1, draft("Tramont", "", ""));
        assertEquals("Ville de Tramont", assertInstanceOf(Changing.Lost.class, outcome).current().name());
    }

    @Test
    void findsByNameWithoutAccents() {
        registered("Département de l’Aure", "", "");
        assertEquals(1, organisations.page(OBSERVER, "departement", Optional.empty(), "", 10).items().size());
    }

    @Test
    void findsByANameItHadBefore() {
        var first = registered("Ville de Tramont", "", "");
        organisations.change(MANAGER, first.id(), 1, draft("Tramont-le-Haut", "", ""));
        var found = organisations.page(OBSERVER, "ville de tramont", Optional.empty(), "", 10).items();
        assertEquals(List.of("Tramont-le-Haut"), found.stream().map(Organisation::name).toList());
        assertEquals(List.of("Ville de Tramont"), found.get(0).details().formerNames());
    }

    @Test
    void aNameThatComesBackIsNoFormerOne() {
        var first = registered("Tramont", "", "");
        organisations.change(MANAGER, first.id(), 1, draft("Tramont-le-Haut", "", ""));
        var again = organisations.change(MANAGER, first.id(), 2, draft("Tramont", "", ""));
        assertEquals(List.of("Tramont-le-Haut"), assertInstanceOf(Changing.Done.class, again).organisation().details().formerNames());
    }

    @Test
    void proposesTheCategoryOfTheKindUntilSomebodyChooses() {
        var hospital = registered(new Draft("Centre hospitalier", OrganisationKind.HOSPITAL, "", "", ""));
        assertEquals(Optional.of(ThresholdCategory.LOCAL), hospital.category());
        var chosen = new OrganisationDetails(Optional.of(ThresholdCategory.DEFENCE), List.of(), List.of(), "", "");
        var military = organisations.change(MANAGER, hospital.id(), 1, new Draft("Centre hospitalier", OrganisationKind.HOSPITAL, "", "", "", chosen));
        assertEquals(Optional.of(ThresholdCategory.DEFENCE), assertInstanceOf(Changing.Done.class, military).organisation().category());
        var insider = new Actor("b", Role.BUYER, hospital.id());
        assertEquals(fixed("category"), organisations.change(insider, hospital.id(), 2, new Draft("Centre hospitalier", OrganisationKind.HOSPITAL, "", "", "")));
    }

    @Test
    void findsByTheBeginningOfASiren() {
        registered("Aquasonde", "732829320", "");
        assertEquals(1, organisations.page(OBSERVER, "732 829", Optional.empty(), "", 10).items().size());
    }

    @Test
    void showsNothingToAVisitorWithoutAccount() {
        registered("Ville", "", "");
        assertTrue(organisations.page(Actor.nobody(), "", Optional.empty(), "", 10).items().isEmpty());
    }

    @Test
    void loadsTheDemonstrationWithTheOrganisationsOfItsAccounts() {
        new DemonstrationOrganisations(organisations).load();
        assertEquals(4, organisations.findAll(OBSERVER, List.of("org-ept-rives", "org-lab", "org-mentor", "org-company-1")).size());
    }

    @Test
    void tellsTheChangeLogWhatChanged() {
        var first = registered("Ville", "", "");
        organisations.change(MANAGER, first.id(), 1, draft("Ville de Tramont", "", ""));
        assertEquals("name", store.changes().after(1, 10).get(0).field());
    }

    private static Changing fixed(String field) {
        return new Changing.Not(new Registering.Invalid(field, "organisation.identityFixed"));
    }

    private Organisation registered(Draft draft) {
        return assertInstanceOf(Registering.Registered.class, organisations.register(MANAGER, draft)).organisation();
    }

    private Organisation registered(String name, String siren, String siret) {
        return assertInstanceOf(Registering.Registered.class, organisations.register(MANAGER, draft(name, siren, siret))).organisation();
    }

    private static Draft draft(String name, String siren, String siret) {
        return new Draft(name, OrganisationKind.COMMUNE, siren, siret, "Tramont");
    }
}
