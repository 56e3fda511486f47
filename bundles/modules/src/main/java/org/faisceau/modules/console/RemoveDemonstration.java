// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import java.util.Optional;
import org.faisceau.console.spi.Action;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.modules.api.Territory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** « Remove » on the demonstration's ribbon; absent where it came by a backup or lies in a shared database, for it would be refused. */
@Component
public final class RemoveDemonstration implements Action {
    private final Territory territory;

    @Activate
    public RemoveDemonstration(@Reference Territory territory) {
        this.territory = territory;
    }

    @Override
    public String id() {
        return "modules.removeDemonstration";
    }

    @Override
    public String kind() {
        return "demonstration";
    }

    @Override
    public Role role() {
        return Role.ADMINISTRATOR;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(RemoveDemonstration.class).say("demonstration.title");
    }

    @Override
    public String icon() {
        return "trash";
    }

    @Override
    public Optional<String> address(Visit visit, Ref ref) {
        return Optional.of("/admin/demonstration").filter(it -> territory.state(visit.actor()) == Territory.State.PRESENT);
    }
}
