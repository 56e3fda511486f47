// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Set;
import org.faisceau.console.spi.Perspective;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What a company works with here: the directory, its own sheets, its introductions. */
@Component
public final class SolutionPerspective implements Perspective {
    @Activate
    public SolutionPerspective() {}

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
        return 110;
    }

    @Override
    public Set<String> menu() {
        return Set.of("directory");
    }

    @Override
    public Set<String> cards() {
        return Set.of("directory.claim", "directory.sheets", "directory.introductions", "directory.solutions");
    }

    @Override
    public Set<String> panels() {
        return Set.of("directory.solutions", "directory.people", "directory.mentor", "directory.introductions-need", "directory.introductions-solution", "directory.introductions-organisation");
    }
}
