// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.Solutions;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierFilter;
import org.faisceau.dossiers.api.DossierOrder;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Finding;
import org.faisceau.dossiers.api.Visa;
import org.faisceau.kernel.api.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class DemonstrationDossiersTest {
    private OpenDossiers open;

    @BeforeEach
    void load(@TempDir Path folder) {
        open = new OpenDossiers(folder);
        Map<String, Actor> people = Map.of("buyer", open.buyer, "expert", OpenDossiers.EXPERT, "company", open.seller);
        new DemonstrationDossiers(open.store.store(), open.clock, open.ids, catalogue(), open.organisations, open.accounts, people::get, Optional.of(OpenDossiers.book())).load();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<Dossier> all() {
        return open.dossiers.page(OpenDossiers.MANAGER, DossierFilter.all(), DossierOrder.TITLE, "", 50).items();
    }

    private List<Finding> asked(String title) {
        var dossier = all().stream().filter(one -> one.title().startsWith(title)).findFirst().orElseThrow();
        return open.dossiers.findings(OpenDossiers.MANAGER, dossier.id()).stream().filter(one -> one.kind() == Finding.Kind.ASKED).toList();
    }

    @Test
    void hasDossiersInEveryState() {
        assertEquals(Set.of(DossierState.values()), all().stream().map(Dossier::state).collect(Collectors.toSet()));
    }

    @Test
    void givesThreeListsOfWhatAJudgeWouldAsk() {
        var label = asked("Vaisselle");
        var twice = asked("Écoute");
        var sold = asked("Composteur");
        assertTrue(label.stream().map(Finding::indication).toList().containsAll(List.of("P4", "E0")), label::toString);
        assertEquals(List.of("W3", "N2"), twice.stream().map(Finding::indication).toList());
        assertEquals(List.of("B1", "B4", "W2"), sold.stream().map(Finding::indication).toList());
    }

    @Test
    void showsVisasGivenAwaitedReturnedAndMissing() {
        var rounds = all().stream().flatMap(one -> open.visas.current(OpenDossiers.MANAGER, one.id()).stream()).flatMap(round -> round.visas().stream()).map(Visa::outcome).collect(Collectors.toSet());
        assertEquals(Set.of(Visa.Outcome.GIVEN, Visa.Outcome.AWAITED, Visa.Outcome.RETURNED), rounds);
        var reasons = all().stream().flatMap(one -> open.conclusions.of(OpenDossiers.MANAGER, one.id()).stream()).filter(one -> !one.endorsement().missing().isEmpty()).count();
        assertEquals(1, reasons);
    }

    /** As many entries as are asked for, each of the company asked about. */
    private static Solutions catalogue() {
        return (Solutions) Proxy.newProxyInstance(Solutions.class.getClassLoader(), new Class<?>[] {Solutions.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "titled" -> Optional.of(entry((String) args[1], (String) args[2]));
                    case "find" -> Optional.of(entry(((String) args[1]).split("/")[0], ((String) args[1]).split("/")[1]));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Solution entry(String company, String title) {
        var now = Instant.EPOCH;
        return new Solution(company + "/" + title, SolutionContent.titled(company, title), SolutionState.PUBLISHED, 50, "seller", now, now, now, 1);
    }
}
