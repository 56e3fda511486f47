// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.Optional;
import org.faisceau.console.spi.Action;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Component;

/** « History » on a dossier; what was done within the review is not the company's. */
@Component
public final class HistoryAction implements Action {
    @Override
    public String id() {
        return "dossiers.history";
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
        return 80;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(HistoryAction.class).say("history.title");
    }

    @Override
    public String icon() {
        return "history";
    }

    @Override
    public Optional<String> address(Visit visit, Ref ref) {
        return visit.actor().role() == Role.COMPANY ? Optional.empty() : Optional.of("/dossiers/" + ref.id() + "/history");
    }
}
