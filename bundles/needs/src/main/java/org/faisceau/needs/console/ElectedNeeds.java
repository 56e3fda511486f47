// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.Set;
import org.faisceau.console.spi.Perspective;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What an elected official sees of needs: how many, in which domains, the latest; nothing to do. */
@Component
public final class ElectedNeeds implements Perspective {
    @Activate
    public ElectedNeeds() {}

    @Override
    public String id() {
        return "elected";
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Set<String> menu() {
        return Set.of("needs");
    }

    @Override
    public Set<String> cards() {
        return Set.of("needs.open", "needs.themes", "needs.latest");
    }

    @Override
    public Set<String> panels() {
        return Set.of();
    }
}
