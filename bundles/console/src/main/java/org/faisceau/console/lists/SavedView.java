// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.lists;

import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;

/**
 * A list's query under a name.
 *
 * @param list the page's path
 * @param query with its question mark; empty for the whole list
 */
public record SavedView(String id, String list, String owner, String name, boolean shared, String query) {
    /** Whoever made it, and managers where it is everybody's. */
    public boolean mayChange(Actor actor) {
        return owner.equals(actor.id()) || shared && actor.is(Role.MANAGER);
    }

    public boolean mayRead(Actor actor) {
        return shared || owner.equals(actor.id());
    }

    /** The page as it was saved, knowing by which view. */
    public String address() {
        return list + (query.isEmpty() ? "?" : query + "&") + "view=" + id;
    }
}
