// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.faisceau.directory.DemonstrationOrganisations;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What surrounds the needs of the demonstration. */
public class DemonstrationDetailsTest {
    private OpenNeeds open;
    private LinkRegister links;
    private FamilyRegister families;

    @BeforeEach
    void load(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        links = new LinkRegister(open.store.store(), open.needs);
        families = new FamilyRegister(open.store.store());
        var clock = Clock.fixed(open.clock.instant(), ZoneOffset.UTC);
        var ids = new TimeOrderedIds(clock);
        new DemonstrationOrganisations(open.organisations).load();
        new DemonstrationNeeds(open.store.store(), clock, ids, open.organisations, name -> MANAGER).load();
        new DemonstrationForecasts(open.store.store(), clock, ids, open.organisations, name -> MANAGER).load();
        new DemonstrationDetails(open.store.store(), open.needs, open.details, open.values, open.attachments, families, links, () -> MANAGER).load();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Need titled(String title) {
        return open.needs.page(MANAGER, NeedFilter.all().withText(title), NeedOrder.TITLE, "", 1).items().get(0);
    }

    @Test
    void fourNeedsHaveDetailsAndValues() {
        var needs = open.needs.page(MANAGER, NeedFilter.all(), NeedOrder.TITLE, "", 200).items();
        assertEquals(4, needs.stream().filter(need -> !open.details.find(MANAGER, need.id()).orElse(Detail.none()).isBare()).count());
        assertEquals(4, needs.stream().filter(need -> !open.values.find(MANAGER, need.id()).orElseThrow().lines().isEmpty()).count());
        assertEquals(3, needs.stream().mapToLong(need -> open.attachments.of(MANAGER, need.id()).size()).sum());
    }

    @Test
    void oneIsLinkedAndItsFamilyIsOfTheNomenclature() {
        var need = titled("Diagnostic rapide des terres excavées");
        var linked = links.of(MANAGER, need.id()).orElseThrow();
        assertEquals(List.of("Suivi des sols de la ZAC des Docks"), linked.others().stream().map(Need::title).toList());
        assertEquals(1, linked.contracts().size());
        var family = open.details.find(MANAGER, need.id()).orElseThrow().family();
        assertEquals(1, families.of(MANAGER, "org-ept-rives").stream().filter(one -> one.code().equals(family)).count());
    }
}
