// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Preferences;
import org.faisceau.console.spi.Perspective;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which perspectives a person may choose, which one was chosen, and what it shows. */
@Component(service = Perspectives.class)
public final class Perspectives {
    private static final String KEY = "console.perspective";
    private final Contributed contributed;
    private final Preferences preferences;

    @Activate
    public Perspectives(@Reference Contributed contributed, @Reference Preferences preferences) {
        this.contributed = contributed;
        this.preferences = preferences;
    }

    /** Id and name of those this person may choose, in their order. */
    LinkedHashMap<String, String> offered(Visit visit) {
        var names = new LinkedHashMap<String, String>();
        for (var one : contributed.perspectives()) {
            var name = one.name(visit);
            if (visit.actor().is(one.role()) && !name.isEmpty()) names.putIfAbsent(one.id(), name);
        }
        return names;
    }

    /** The id chosen; empty for everything. */
    String chosen(Actor actor) {
        var id = preferences.get(actor, KEY);
        return contributed.perspectives().stream().anyMatch(it -> it.id().equals(id) && actor.is(it.role())) ? id : "";
    }

    void choose(Actor actor, String id) {
        preferences.set(actor, KEY, id);
    }

    Predicate<String> menu(String id) {
        return shown(id, it -> it.menu().stream());
    }

    /** True where the people whose perspective that is may read such a page: a manager who sees with a company's eyes sees no more. */
    boolean mayRead(String id, Role reads) {
        return id.isEmpty() || contributed.perspectives().stream().anyMatch(it -> it.id().equals(id) && it.role().includes(reads));
    }

    Predicate<String> cards(String id) {
        return shown(id, it -> it.cards().stream());
    }

    Predicate<String> panels(String id) {
        return shown(id, it -> it.panels().stream());
    }

    /** All that the services of that id name together; everything where none of them names any. */
    private Predicate<String> shown(String id, Function<Perspective, Stream<String>> part) {
        if (id.isEmpty()) return any -> true;
        List<String> named = contributed.perspectives().stream().filter(it -> it.id().equals(id)).flatMap(part).toList();
        return named.isEmpty() ? any -> true : named::contains;
    }
}
