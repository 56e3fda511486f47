// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.Set;
import org.faisceau.console.console.Frame;
import org.faisceau.console.spi.Perspective;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;

/**
 * The perspectives that every Living-Lab starts with. They name parts of the menu alone; cards and panels are everybody's until a
 * bundle names its own for one of them.
 */
enum OwnPerspective implements Perspective {
    MANAGER("manager", Role.MANAGER, Set.of(
            "needs", "dossiers", "rules", "purchases", "directory", "sourcing", "gatherings", "charters", "projects", "library", "showcase", "network", "messages")),
    BUYER("buyer", Role.BUYER, Set.of("needs", "dossiers", "rules", "purchases", "sourcing", "directory", "gatherings", "library", "messages")),
    COMPANY("company", Role.COMPANY, Set.of("needs", "sourcing", "gatherings", "charters", "projects", "library", "messages")),
    CLUSTER("cluster", Role.EXPERT, Set.of("needs", "directory", "dossiers", "sourcing", "gatherings", "charters", "projects", "library", "messages")),
    ELECTED("elected", Role.OBSERVER, Set.of("needs", "purchases", "gatherings", "charters", "projects", "library")),
    ADMINISTRATOR("administrator", Role.ADMINISTRATOR, Set.of("admin", "directory", "messages", "network"));

    private final String id;
    private final Role role;
    private final Set<String> menu;

    OwnPerspective(String id, Role role, Set<String> menu) {
        this.id = id;
        this.role = role;
        this.menu = menu;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Role role() {
        return role;
    }

    @Override
    public int order() {
        return ordinal() * 10;
    }

    @Override
    public String name(Visit visit) {
        return visit.words(Frame.class).say("perspective." + id);
    }

    @Override
    public Set<String> menu() {
        return menu;
    }

    @Override
    public Set<String> cards() {
        return Set.of();
    }

    @Override
    public Set<String> panels() {
        return Set.of();
    }
}
