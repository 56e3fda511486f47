// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.Set;
import org.faisceau.console.spi.Perspective;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What a company sees of needs: what is open, what ends soon, the latest. */
@Component
public final class CompanyNeeds implements Perspective {
    @Activate
    public CompanyNeeds() {}

    @Override
    public String id() {
        return "company";
    }

    @Override
    public Role role() {
        return Role.COMPANY;
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
        return Set.of("needs.open", "needs.deadlines", "needs.latest");
    }

    @Override
    public Set<String> panels() {
        return Set.of();
    }
}
