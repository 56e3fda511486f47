// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.lists;

import java.util.Comparator;
import java.util.Optional;
import org.faisceau.accounts.api.Preferences;
import org.faisceau.console.Query;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.SavedViews;
import org.faisceau.console.spi.ShownColumns;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a person made of a list: its views, the one it opens with, its columns. */
@Component(service = Lists.class)
public final class Lists {
    /** The value of query parameter {@code view} that shows the whole list, whatever the standard view. */
    public static final String WHOLE = "all";

    private static final String PATH = "/[a-z0-9/-]{1,48}";
    private final ViewRegister views;
    private final Preferences preferences;

    @Activate
    public Lists(@Reference ViewRegister views, @Reference Preferences preferences) {
        this.views = views;
        this.preferences = preferences;
    }

    /** The views of the list page at a path, seen from a query. */
    public SavedViews views(Actor actor, String path, Query query) {
        if (!path.matches(PATH) || actor.role() == Role.NOBODY) return SavedViews.none();
        var standard = preferences.get(actor, key(path));
        var current = query.first("view");
        var saved = views.list(actor, path);
        var shown = saved.stream().map(it -> new SavedViews.View(
                it.id(), it.name(), it.address(), it.shared(), it.id().equals(standard), it.mayChange(actor))).toList();
        boolean changed = saved.stream().anyMatch(it -> it.id().equals(current) && !it.query().equals(kept(query)));
        return new SavedViews(path, standard.isEmpty() ? path : path + "?view=" + WHOLE, shown, current.equals(WHOLE) ? "" : current, changed);
    }

    /** Where the list opens for a person who asked for its path alone; empty for right there. */
    public Optional<String> opening(Actor actor, String path) {
        if (!path.matches(PATH) || actor.role() == Role.NOBODY) return Optional.empty();
        var id = preferences.get(actor, key(path));
        return id.isEmpty() ? Optional.empty() : views.find(actor, id).filter(it -> it.list().equals(path)).map(SavedView::address);
    }

    /** Makes a view the one that its list opens with, or no more. */
    public void open(Actor actor, SavedView view, boolean standard) {
        var now = preferences.get(actor, key(view.list()));
        if (standard) preferences.set(actor, key(view.list()), view.id());
        else if (now.equals(view.id())) preferences.set(actor, key(view.list()), "");
    }

    /** What a view keeps of a query: filters, order, columns; by name, so that the same filters are the same text. */
    public static String kept(Query query) {
        return new Query(query.pairs().stream().filter(it -> !it.value().isBlank() && !it.name().matches("after|view|csrf"))
                .sorted(Comparator.comparing(Query.Pair::name)).toList()).written();
    }

    /** @param asked the query parameter {@code columns} */
    public ShownColumns columns(Actor actor, Columns declared, String asked) {
        return declared.chosen(asked.isEmpty() ? preferences.get(actor, columnsKey(declared.list())) : asked);
    }

    /** @param keys with commas; empty for the standard */
    public void chooseColumns(Actor actor, String list, String keys) {
        preferences.set(actor, columnsKey(list), keys);
    }

    private static String columnsKey(String list) {
        return "console.columns." + list;
    }

    private static String key(String path) {
        return "console.view" + path.replace('/', '.');
    }
}
