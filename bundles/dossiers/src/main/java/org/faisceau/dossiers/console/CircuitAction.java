// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.Optional;
import org.faisceau.console.spi.Action;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.dossiers.api.Visas;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** « Circuit of visas » on an organisation that buys. */
@Component
public final class CircuitAction implements Action {
    private final Visas visas;
    private final Organisations organisations;

    @Activate
    public CircuitAction(@Reference Visas visas, @Reference Organisations organisations) {
        this.visas = visas;
        this.organisations = organisations;
    }

    @Override
    public String id() {
        return "dossiers.circuit";
    }

    @Override
    public String kind() {
        return Organisation.KIND;
    }

    @Override
    public Role role() {
        return Role.BUYER;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(CircuitAction.class).say("circuit.title");
    }

    @Override
    public String icon() {
        return "checkbox";
    }

    @Override
    public Optional<String> address(Visit visit, Ref ref) {
        boolean buys = organisations.find(visit.actor(), ref.id()).flatMap(one -> one.kind().proposedCategory()).isPresent();
        return buys && visas.maySet(visit.actor(), ref.id()) ? Optional.of("/dossiers/circuit/" + ref.id()) : Optional.empty();
    }
}
