// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.OpenDossiers.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Need;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class DossierHolderTest {
    private OpenDossiers open;
    private DossierHolder holder;
    private Dossier dossier;
    private String from;
    private String to;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
        holder = new DossierHolder(open.store.store());
        dossier = open.draft();
        from = open.buyer.organisation();
        to = open.organisation("Ville nouvelle de Valfleuri", OrganisationKind.COMMUNE);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Optional<Dossier> seenBy(String organisation) {
        return open.dossiers.find(new Actor("any", Role.BUYER, organisation), dossier.id());
    }

    @Test
    void dossiersFollowTheirBuyerSoThatItsPeopleStillReadThem() {
        assertEquals(List.of("buyer:" + dossier.id()), holder.move(from, to, Optional.empty()));
        assertEquals(List.of(Optional.empty(), Optional.of(to)), List.of(seenBy(from).map(Dossier::buyer), seenBy(to).map(Dossier::buyer)));
        assertEquals(dossier.version() + 1, seenBy(to).orElseThrow().version());
    }

    @Test
    void keepsItsNeedFromTheBin() {
        var need = new Ref(Need.KIND, "need-1");
        assertEquals(Optional.empty(), holder.holding(need, Locale.FRENCH));
        open.store.store().schema("dossiers", DossierRegister.class).write(MANAGER, tx -> DossierTable.tie(tx, dossier, need.id(), open.clock.instant()));
        assertEquals(Optional.of("un dossier"), holder.holding(need, Locale.FRENCH));
    }

    @Test
    void aCompanyKeepsItsDossiersToo() {
        var successor = open.organisation("Aquasonde Suite", OrganisationKind.COMPANY);
        holder.move(open.seller.organisation(), successor, Optional.empty());
        assertTrue(open.dossiers.find(new Actor("any", Role.COMPANY, successor), dossier.id()).isPresent());
    }

    @Test
    void theCircuitOfVisasFollowsWhereTheOtherHasNone() {
        open.circuit(true);
        holder.move(from, to, Optional.empty());
        assertEquals(List.of(0, 2), List.of(open.visas.circuit(MANAGER, from).seats().size(), open.visas.circuit(MANAGER, to).seats().size()));
    }

    @Test
    void goesBackWithWhatWasNotedAlone() {
        var later = open.draft();
        var noted = Set.copyOf(holder.held(from, to).stream().filter(one -> !one.endsWith(later.id())).toList());
        holder.move(from, to, Optional.empty());
        holder.move(to, from, Optional.of(noted));
        assertEquals(List.of("buyer:" + later.id()), holder.held(to, from));
    }
}
