// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Mentor;
import org.faisceau.directory.api.MentorLines;
import org.faisceau.directory.api.MentorState;
import org.faisceau.directory.api.Mentors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the organisations that inspire others, as the list is narrowed. */
@Component
public final class MentorExport implements Exportable {
    private static final List<String> KEYS = List.of("organisation", "siren", "themes", "contractCount", "contracts", "availability", "from", "until", "state", "reason");
    private static final int PAGE_MOST = 200;
    private final Mentors mentors;
    private final Organisations organisations;
    private final SolutionThemes themes;

    @Activate
    public MentorExport(@Reference Mentors mentors, @Reference Organisations organisations, @Reference SolutionThemes themes) {
        this.mentors = mentors;
        this.organisations = organisations;
        this.themes = themes;
    }

    @Override
    public String kind() {
        return "mentors";
    }

    @Override
    public String title(Locale locale) {
        return SolutionCells.TEXTS.in(locale).say("mentors");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        return KEYS.stream().map(key -> new Column(key, SolutionCells.TEXTS.in(locale).say("mentor." + key), type(key))).toList();
    }

    private static Type type(String key) {
        return switch (key) {
            case "contractCount" -> Type.NUMBER;
            case "from", "until" -> Type.DAY;
            default -> Type.TEXT;
        };
    }

    @Override
    public List<String> filters() {
        return List.of("theme", "state");
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var state = Arrays.stream(MentorState.values()).filter(one -> filter.getOrDefault("state", List.of()).contains(one.name())).findFirst();
        var page = mentors.page(actor, new HashSet<>(filter.getOrDefault("theme", List.of())), state, after, Math.min(limit, PAGE_MOST));
        var named = organisations.findAll(actor, page.items().stream().map(Mentor::organisation).toList());
        return page.map(one -> row(actor, locale, one, Optional.ofNullable(named.get(one.organisation()))));
    }

    private List<String> row(Actor actor, Locale locale, Mentor one, Optional<Organisation> of) {
        var content = one.content();
        var contracts = content.contracts().stream().map(MentorLines::write).toList();
        return List.of(of.map(Organisation::name).orElse(""), of.map(Organisation::siren).orElse(""),
                content.themes().stream().map(code -> themes.name(actor, code, locale)).collect(Collectors.joining(" | ")), String.valueOf(content.contractCount()),
                SolutionCells.list(contracts), content.availability(), Days.write(content.from()), Days.write(content.until()),
                SolutionCells.said(Optional.of(one.state()), "mentorState.", locale), one.reason());
    }
}
