// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import java.util.List;
import java.util.Optional;

/**
 * The views that a person may choose on a list page, for {@link Ui#views}.
 *
 * @param list the page's path
 * @param whole the address that shows all of the list, whatever the person's standard view
 * @param views the person's own by name, then those shared by others
 * @param current id of the view one came by; empty where none
 * @param changed true where filters, order or columns are no longer those of the current one
 */
public record SavedViews(String list, String whole, List<View> views, String current, boolean changed) {
    public SavedViews {
        views = List.copyOf(views);
    }

    /** No view, nothing to save: pages outside of the shell. */
    public static SavedViews none() {
        return new SavedViews("", "", List.of(), "", false);
    }

    /** The view one came by. */
    public Optional<View> chosen() {
        return views.stream().filter(it -> it.id().equals(current)).findFirst();
    }

    /**
     * One view.
     *
     * @param address of the page as it was saved
     * @param shared true where everybody who may read the page sees it
     * @param standard true where the page opens with it for this person
     * @param mayChange true for who made it, and for managers where it is shared
     */
    public record View(String id, String name, String address, boolean shared, boolean standard, boolean mayChange) {}
}
