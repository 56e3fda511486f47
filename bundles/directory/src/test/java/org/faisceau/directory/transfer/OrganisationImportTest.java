// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.OrganisationRegister;
import org.faisceau.directory.api.Membership;
import org.faisceau.directory.api.MembershipKind;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationDetails;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Outcome;
import org.faisceau.documents.spi.Outcome.Verdict;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.TemporaryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class OrganisationImportTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final Actor MANAGER = new Actor("m", Role.MANAGER, "");
    private static final Map<String, String> TOWN = Map.of("name", "Ville de Rivemont", "kind", "Commune", "siren", "100016", "territory", "Rivemont");

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
    void recordsAnOrganisationAndPutsLostZerosBack() {
        var outcome = take(TOWN, false);
        assertEquals(List.of("Le numéro « 100016 » avait perdu ses zéros : lu 000100016."), outcome.words());
        assertEquals(OrganisationKind.COMMUNE, organisations.bySiren(MANAGER, "000100016").orElseThrow().kind());
    }

    @Test
    void theSecondRunChangesNothing() {
        take(TOWN, false);
        assertEquals(Verdict.SAME, take(TOWN, false).verdict());
    }

    @Test
    void fillsInWhatIsMissingAndLeavesTheRest() {
        organisations.register(MANAGER, new Draft("Rivemont (ville)", OrganisationKind.COMMUNE, "000100016", "", ""));
        assertEquals(Verdict.CHANGED, take(TOWN, false).verdict());
        assertEquals(List.of("Rivemont (ville)", "Rivemont"), all().stream().flatMap(one -> List.of(one.name(), one.territory()).stream()).toList());
    }

    @Test
    void knowsOneWithoutNumberByItsName() {
        take(Map.of("name", "Association des rives", "kind", "association"), false);
        assertEquals(Verdict.SAME, take(Map.of("name", "ASSOCIATION DES RIVES"), false).verdict());
    }

    @Test
    void aDryRunWritesNothing() {
        assertEquals(Verdict.CREATED, take(TOWN, true).verdict());
        assertEquals(List.of(), all());
    }

    @Test
    void refusesANumberWithAWrongKey() {
        assertEquals(List.of("« 732829321 » n’est pas un SIREN : neuf chiffres, dont une clé, sont attendus."),
                take(Map.of("name", "Autre", "siren", "732829321"), false).words());
    }

    @Test
    void refusesAKindNobodyKnows() {
        assertEquals(List.of("Le type « Guilde » n’est pas connu."), take(Map.of("name", "Autre", "kind", "Guilde"), false).words());
    }

    @Test
    void readsBackWhatItExports() {
        take(TOWN, false);
        var export = new OrganisationExport(organisations);
        var row = export.rows(MANAGER, Locale.ENGLISH, Map.of("kind", List.of("COMMUNE")), "", 10).items().get(0);
        assertEquals(List.of("Ville de Rivemont", "Municipality", "000100016", "", "Rivemont", "", "", "", "", "", all().get(0).id(), "1"), row);
        assertEquals(Verdict.SAME, take(Map.of("name", row.get(0), "kind", row.get(1), "siren", row.get(2)), false).verdict());
    }

    @Test
    void takesWhatWasChangedInAnExport() {
        take(TOWN, false);
        var outcome = take(exported("Ville de Rivemont-le-Haut"), false);
        assertEquals(List.of("À modifier d’après ce fichier : Nom."), outcome.words());
        assertEquals("Ville de Rivemont-le-Haut", all().get(0).name());
    }

    @Test
    void keepsWhatWasChangedHereSinceTheExport() {
        take(TOWN, false);
        var cells = exported("Ville de Rivemont-le-Haut");
        var here = all().get(0);
        organisations.change(MANAGER, here.id(), here.version(), new Draft("Rivemont", here.kind(), here.siren(), "", here.territory()));
        assertEquals(Verdict.SAME, take(cells, false).verdict());
        assertEquals("Rivemont", all().get(0).name());
    }

    private Map<String, String> exported(String name) {
        var row = new OrganisationExport(organisations).rows(MANAGER, Locale.FRENCH, Map.of(), "", 10).items().get(0);
        return Map.of("name", name, "kind", row.get(1), "siren", row.get(2), "siret", row.get(3), "territory", row.get(4), "id", row.get(10), "version", row.get(11));
    }

    @Test
    void everythingItExportsComesBack() {
        var details = new OrganisationDetails(Optional.of(ThresholdCategory.ENTITY), List.of("Vieux port", "Ancienne rade"), List.of(
                new Membership(MembershipKind.GREENTECH_INCUBATORS, "", Optional.of(LocalDate.of(2024, 3, 1)), Optional.empty()),
                new Membership(MembershipKind.PARTNERSHIP, "La Couveuse", Optional.empty(), Optional.of(LocalDate.of(2027, 1, 31)))), "https://port.example", "Deux lignes\nde note");
        organisations.register(MANAGER, new Draft("Port imaginaire", OrganisationKind.OTHER_PUBLIC, "000100016", "", "Rivemont", details));
        var export = new OrganisationExport(organisations);
        var keys = export.columns(Locale.ENGLISH).stream().map(column -> column.key()).toList();
        var row = export.rows(MANAGER, Locale.ENGLISH, Map.of(), "", 10).items().get(0);
        var cells = new HashMap<String, String>();
        for (int at = 0; at < row.size(); at++) cells.put(keys.get(at), row.get(at));
        assertEquals(Verdict.SAME, take(cells, false).verdict());
        cells.put("note", "Une autre note");
        assertEquals(Verdict.CHANGED, take(cells, false).verdict());
        assertEquals(new OrganisationDetails(details.chosenCategory(), details.formerNames(), details.memberships(), details.website(), "Une autre note"), all().get(0).details());
    }

    @Test
    void saysWhichCellCannotBeRead() {
        var cells = new HashMap<>(TOWN);
        cells.put("memberships", "RNIG ; hier ; demain ; après");
        assertEquals(Verdict.REFUSED, take(cells, true).verdict());
        cells.put("memberships", "");
        cells.put("category", "Planète");
        assertEquals(List.of("La catégorie de seuils « Planète » n’est pas connue."), take(cells, true).words());
    }

    private Outcome take(Map<String, String> cells, boolean dryRun) {
        return new OrganisationImport(organisations).importLines(MANAGER, Locale.FRENCH, List.of(new Line(2, cells)), dryRun).outcomes().get(0);
    }

    private List<Organisation> all() {
        return organisations.page(MANAGER, "", Optional.empty(), "", 10).items();
    }
}
