// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedSum;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Theme;
import org.faisceau.needs.api.Themes;
import org.faisceau.needs.api.WorkGroup;
import org.faisceau.needs.api.WorkGroups;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports working groups, with the references of the needs that the reader may read and what they come to. */
@Component
public final class GroupExport implements Exportable {
    private static final int PAGE_MOST = 100;
    private final WorkGroups groups;
    private final Needs needs;
    private final Themes themes;
    private final Organisations organisations;

    @Activate
    public GroupExport(@Reference WorkGroups groups, @Reference Needs needs, @Reference Themes themes, @Reference Organisations organisations) {
        this.groups = groups;
        this.needs = needs;
        this.themes = themes;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return "groups";
    }

    @Override
    public String title(Locale locale) {
        return NeedColumns.said("groups", locale);
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        return Stream.of("groupName", "groupKind", "themes", "groupState", "startsOn", "endsOn", "members", "needs", "amount", "groupDescription")
                .map(key -> new Column(key, NeedColumns.label(key, locale), type(key))).toList();
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var domains = themes.list(actor).stream().collect(Collectors.toMap(Theme::id, theme -> theme.name(locale)));
        return groups.page(actor, after, Math.min(limit, PAGE_MOST)).map(group -> row(actor, locale, group, domains));
    }

    private List<String> row(Actor actor, Locale locale, WorkGroup group, Map<String, String> domains) {
        var terms = group.terms();
        var seen = needs.findAll(actor, group.needs()).values();
        // Asked as the system: who may read a group may know its members.
        var members = organisations.findAll(Actor.system(), terms.members()).values().stream().map(Organisation::name).sorted().collect(Collectors.joining(" | "));
        return List.of(terms.name(), NeedColumns.said("groupKind." + terms.kind(), locale), domains.getOrDefault(terms.theme(), ""),
                NeedColumns.said(group.isClosed() ? "group.closed" : "group.open", locale), terms.startsOn().map(LocalDate::toString).orElse(""),
                terms.endsOn().map(LocalDate::toString).orElse(""), members, seen.stream().map(Need::reference).sorted().collect(Collectors.joining(" | ")),
                NeedSum.of(seen).known().amount().toPlainString(), terms.description());
    }

    private static Type type(String key) {
        return switch (key) {
            case "amount" -> Type.NUMBER;
            case "startsOn", "endsOn" -> Type.DAY;
            default -> Type.TEXT;
        };
    }
}
