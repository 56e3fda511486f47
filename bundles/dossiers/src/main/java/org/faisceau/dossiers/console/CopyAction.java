// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.Optional;
import org.faisceau.console.spi.Action;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Copies;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** « Copy » on a dossier. */
@Component
public final class CopyAction implements Action {
    private final Dossiers dossiers;
    private final Copies copies;

    @Activate
    public CopyAction(@Reference Dossiers dossiers, @Reference Copies copies) {
        this.dossiers = dossiers;
        this.copies = copies;
    }

    @Override
    public String id() {
        return "dossiers.copy";
    }

    @Override
    public String kind() {
        return Dossier.KIND;
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(CopyAction.class).say("copy.action");
    }

    @Override
    public String icon() {
        return "copy";
    }

    @Override
    public Optional<String> address(Visit visit, Ref ref) {
        return dossiers.find(visit.actor(), ref.id()).filter(dossier -> copies.mayCopy(visit.actor(), dossier)).map(dossier -> dossier.address() + "/copy");
    }
}
