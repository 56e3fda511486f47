// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Theme;
import org.faisceau.needs.api.Themes;

/** What identifiers in a need are called. */
final class NeedNames {
    private final Organisations organisations;
    private final Map<String, Theme> themes;
    private final Locale locale;
    private final Set<String> unnamed;

    NeedNames(Organisations organisations, Themes themes, Actor actor, Locale locale) {
        this(organisations, themes, actor, locale, Set.of());
    }

    /** @param unnamed organisations the reader may not know of */
    NeedNames(Organisations organisations, Themes themes, Actor actor, Locale locale, Set<String> unnamed) {
        this.organisations = organisations;
        this.themes = themes.list(actor).stream().collect(Collectors.toMap(Theme::id, theme -> theme, (one, other) -> one, LinkedHashMap::new));
        this.locale = locale;
        this.unnamed = unnamed;
    }

    List<NeedLine> lines(List<Need> needs) {
        var named = organisations(needs.stream().map(need -> need.content().organisation()).collect(Collectors.toSet()));
        return needs.stream().map(need -> line(need, named)).toList();
    }

    NeedLine line(Need need) {
        return line(need, organisations(List.of(need.content().organisation())));
    }

    /** A theme's name; the identifier where it is gone. */
    String theme(String id) {
        var theme = themes.get(id);
        return theme == null ? id : theme.name(locale);
    }

    /** An organisation's name; the identifier where it is gone; no name where it is not to be known. */
    String organisation(String id) {
        if (id.isEmpty() || unnamed.contains(id)) return anonymous();
        return organisations(List.of(id)).getOrDefault(id, unnamed.isEmpty() ? id : anonymous());
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
    private Map<String, String> organisations(Collection<String> ids) {
        return organisations.findAll(Actor.system(), ids).values().stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
    }
}
