// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.util.Optional;
import org.faisceau.console.spi.Action;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Component;

/** « Which procedure? » on a dossier. */
@Component
public final class DossierAdviceAction implements Action {
    @Override
    public String id() {
        return "rules.adviser-dossier";
    }

    @Override
    public String kind() {
        return "dossier";
    }

    @Override
    public Role role() {
        return Role.BUYER;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(DossierAdviceAction.class).say("action.adviser");
    }

    @Override
    public String icon() {
        return "route";
    }

    @Override
    public Optional<String> address(Visit visit, Ref ref) {
        return Optional.of("/rules/adviser?about=" + ref);
    }
}
