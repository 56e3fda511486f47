// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.PoolHistory;
import org.faisceau.needs.api.Theme;
import org.faisceau.needs.api.Themes;

/** What identifiers in a need are called. */
final class NeedNames {
    private final Organisations organisations;
    private final Map<String, Theme> themes;
    private final Locale locale;

    NeedNames(Organisations organisations, Themes themes, Actor actor, Locale locale) {
        this.organisations = organisations;
        this.themes = themes.list(actor).stream().collect(Collectors.toMap(Theme::id, theme -> theme, (one, other) -> one, LinkedHashMap::new));
        this.locale = locale;
    }

    List<NeedLine> lines(List<Need> needs) {
        var named = named(needs.stream().map(need -> need.content().organisation()).collect(Collectors.toSet()));
        return needs.stream().map(need -> line(need, named)).toList();
    }

    NeedLine line(Need need) {
        return line(need, named(List.of(need.content().organisation())));
    }

    /** A theme's name; the identifier where it is gone. */
    String theme(String id) {
        var theme = themes.get(id);
        return theme == null ? id : theme.name(locale);
    }

    /** An organisation's name; the identifier where it is gone; no name where it is not to be known. */
    String organisation(String id) {
        return organisations(List.of(id)).get(id);
    }

    /** The same of several, asked for at once. */
    Map<String, String> organisations(List<String> ids) {
        var named = named(ids);
        return ids.stream().distinct().collect(Collectors.toMap(id -> id, id -> id.isEmpty() || id.equals(PoolHistory.UNNAMED) ? anonymous() : named.getOrDefault(id, id)));
    }

    /** All themes, retired ones included, in their order. */
    List<Theme> themes() {
        return List.copyOf(themes.values());
    }

    private NeedLine line(Need need, Map<String, String> named) {
        var organisation = need.content().organisation();
        var name = organisation.isEmpty() ? anonymous() : named.getOrDefault(organisation, organisation);
        return new NeedLine(need, name, need.content().themes().stream().map(this::theme).toList());
    }

    private String anonymous() {
        return Texts.beside(NeedNames.class).in(locale).say("need.anonymous");
    }

    /** Asked as the system: who may read a need may know whose it is, a visitor without account too. */
    private Map<String, String> named(Collection<String> ids) {
        return organisations.findAll(Actor.system(), ids).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, found -> found.getValue().name()));
    }
}
