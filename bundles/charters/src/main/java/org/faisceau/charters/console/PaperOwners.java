// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.util.Optional;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Charters;
import org.faisceau.charters.api.Enclosures;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.Proofs;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residency;
import org.faisceau.charters.api.Supports;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The records that papers belong to, by their pages. */
@Component(service = PaperOwners.class)
public final class PaperOwners {
    private final Labs labs;
    private final Charters charters;
    private final Residencies residencies;
    private final Proofs proofs;
    private final Supports supports;

    @Activate
    public PaperOwners(@Reference Labs labs, @Reference Charters charters, @Reference Residencies residencies, @Reference Proofs proofs, @Reference Supports supports) {
        this.labs = labs;
        this.charters = charters;
        this.residencies = residencies;
        this.proofs = proofs;
        this.supports = supports;
    }

    /** As the address has it. */
    static Ref owner(Visit visit) {
        return new Ref(visit.path("kind"), visit.path("id"));
    }

    /** Where it is shown; empty where it is unknown, hidden or nothing that has papers. */
    Optional<String> page(Actor actor, Ref owner) {
        return switch (owner.kind()) {
            case Residency.KIND -> residencies.find(actor, owner.id()).map(one -> "/charters/residencies/" + one.id());
            case Enclosures.PROOF -> proofs.find(actor, owner.id()).map(one -> "/charters/" + one.lab() + "/commitments/" + one.content().obligation());
            case Enclosures.SUPPORT -> supports.find(actor, owner.id()).map(one -> "/charters/" + one.lab() + "/ecolab");
            case Charter.KIND -> charters.find(actor, owner.id()).map(one -> "/charters/" + one.lab() + "?charter=" + one.id());
            case Lab.KIND -> labs.find(actor, owner.id()).map(one -> "/charters/" + one.id() + "/opening");
            default -> Optional.empty();
        };
    }
}
