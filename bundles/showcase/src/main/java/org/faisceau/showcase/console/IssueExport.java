// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.IssueParameters;
import org.faisceau.showcase.api.Issues;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the issues of the list, as it is narrowed and sorted. */
@Component
public final class IssueExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(IssueExport.class);
    private static final String ORDER = "sort";
    private static final int PAGE_MOST = 200;
    private static final List<String> KEYS = List.of("issue", "kind", "lead", "picks", "sent", "changed");
    private static final List<String> DAYS = List.of("sent", "changed");
    private final Issues issues;

    @Activate
    public IssueExport(@Reference Issues issues) {
        this.issues = issues;
    }

    @Override
    public String kind() {
        return "issues";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("issues.file");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = TEXTS.in(locale);
        return KEYS.stream().map(key -> new Column(key, words.say("column." + key), DAYS.contains(key) ? Type.DAY : Type.TEXT)).toList();
    }

    @Override
    public List<String> shownBy(String column) {
        return column.equals("issue") ? List.of("issue", "lead") : List.of(column);
    }

    @Override
    public List<String> filters() {
        return Stream.concat(IssueParameters.NAMES.stream(), Stream.of(ORDER)).toList();
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var wanted = IssueParameters.filter(name -> filter.getOrDefault(name, List.of()));
        return issues.page(actor, wanted, IssueParameters.order(filter.getOrDefault(ORDER, List.of("")).get(0)), after, Math.min(limit, PAGE_MOST)).map(one -> row(actor, TEXTS.in(locale), one));
    }

    private static List<String> row(Actor actor, Words words, Issue one) {
        return List.of(one.title(), words.say("issue.kind." + one.content().kind()), one.content().lead(), String.valueOf(one.content().picks().size()), Days.write(one.sentAt().map(Days::of)), Days.of(one.changedAt()).toString());
    }
}
