// SPDX-License-Identifier: Apache-2.0
package org.acme.greeting;

import java.util.Optional;
import org.faisceau.console.spi.Action;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Component;

/** Offers a greeting on every need. */
@Component
public final class GreetingAction implements Action {
    @Override
    public String id() {
        return "greeting.action";
    }

    @Override
    public String kind() {
        return "need";
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public String label(Visit visit) {
        return "Greet from Acme";
    }

    @Override
    public String icon() {
        return "plus";
    }

    @Override
    public Optional<String> address(Visit visit, Ref ref) {
        return Optional.of("/?greet=" + ref.id());
    }
}
