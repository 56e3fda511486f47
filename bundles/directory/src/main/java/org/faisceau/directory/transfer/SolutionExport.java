// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionLines;
import org.faisceau.directory.api.SolutionParameters;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.directory.api.Solutions;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the solutions of the list, as it is narrowed; what is exported is read back by {@link SolutionImport}. */
@Component
public final class SolutionExport implements Exportable {
    /** As people type it: {@code /import/solutions}. */
    static final String WORD = "solutions";
    /** The columns of export and import, in their order. */
    static final List<String> KEYS = List.of("title", "organisation", "siren", "state", "pitch", "themes", "types", "trl", "territory", "step", "nature", "folder",
            "keywords", "sites", "authors", "references", "labels", "isPublic", "completion", "id", "version");
    private static final int PAGE_MOST = 200;
    private final Solutions solutions;
    private final Organisations organisations;
    private final SolutionThemes themes;

    @Activate
    public SolutionExport(@Reference Solutions solutions, @Reference Organisations organisations, @Reference SolutionThemes themes) {
        this.solutions = solutions;
        this.organisations = organisations;
        this.themes = themes;
    }

    @Override
    public String kind() {
        return WORD;
    }

    @Override
    public String title(Locale locale) {
        return SolutionCells.TEXTS.in(locale).say("solutions");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        return KEYS.stream().map(key -> new Column(key, SolutionCells.label(key, locale), List.of("trl", "completion").contains(key) ? Type.NUMBER : Type.TEXT)).toList();
    }

    @Override
    public List<String> shownBy(String column) {
        return switch (column) {
            case "solution" -> List.of("title", "organisation");
            case "step" -> List.of("step", "nature");
            default -> List.of(column);
        };
    }

    @Override
    public List<String> filters() {
        return Stream.concat(SolutionParameters.NAMES.stream(), Stream.of("sort")).toList();
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var wanted = SolutionParameters.filter(name -> filter.getOrDefault(name, List.of()));
        var order = SolutionParameters.order(filter.getOrDefault("sort", List.of("")).get(0));
        var page = solutions.page(actor, wanted, order, after, Math.min(limit, PAGE_MOST));
        var named = organisations.findAll(Actor.system(), page.items().stream().map(Solution::organisation).collect(Collectors.toSet()));
        return page.map(one -> row(actor, locale, one, Optional.ofNullable(named.get(one.organisation()))));
    }

    private List<String> row(Actor actor, Locale locale, Solution one, Optional<Organisation> organisation) {
        var content = one.content();
        return List.of(content.title(), organisation.map(Organisation::name).orElse(""), organisation.map(Organisation::siren).orElse(""),
                SolutionCells.said(Optional.of(one.state()), "solutionState.", locale), content.pitch(),
                SolutionCells.list(content.themes().stream().map(code -> themes.name(actor, code, locale)).toList()),
                SolutionCells.list(content.types().stream().sorted().map(type -> SolutionCells.said(Optional.of(type), "innovation.", locale)).toList()),
                content.trl() == 0 ? "" : String.valueOf(content.trl()), content.territory(), SolutionCells.said(content.step(), "step.", locale),
                SolutionCells.said(content.nature(), "nature.", locale), content.folder(), SolutionCells.list(content.keywords()), SolutionCells.list(content.sites()),
                SolutionCells.list(SolutionLines.ofAuthors(content.authors())), SolutionCells.list(SolutionLines.ofReferences(content.references())),
                SolutionCells.list(SolutionLines.ofLabels(content.labels())), SolutionCells.TEXTS.in(locale).say("yes." + content.isPublic()), String.valueOf(one.completion()), one.id(), String.valueOf(one.version()));
    }
}
