// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.projects.api.Echo;
import org.faisceau.projects.api.Echoes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the experiments of other Living-Labs, as their list is narrowed. */
@Component
public final class EchoExport implements Exportable {
    private static final int PAGE_MOST = 200;
    private static final List<String> COLUMNS = List.of("echo", "echoLab", "place", "protocol", "expected", "start", "end", "evaluator", "acceptability", "result", "verdict", "reason", "decidedOn");
    private static final List<String> DAYS = List.of("start", "end", "decidedOn");
    private final Echoes echoes;

    @Activate
    public EchoExport(@Reference Echoes echoes) {
        this.echoes = echoes;
    }

    @Override
    public String kind() {
        return "echoes";
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(EchoExport.class).in(locale).say("echoes.title");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = Texts.beside(EchoExport.class).in(locale);
        return COLUMNS.stream().map(key -> new Column(key, words.say("column." + key), DAYS.contains(key) ? Type.DAY : Type.TEXT)).toList();
    }

    @Override
    public List<String> shownBy(String column) {
        return switch (column) {
            case "echo" -> List.of("echo", "protocol", "expected", "start", "end", "acceptability", "result");
            case "verdict" -> List.of("verdict", "reason");
            default -> List.of(column);
        };
    }

    @Override
    public List<String> filters() {
        return List.of("text");
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        return echoes.page(actor, String.join(" ", filter.getOrDefault("text", List.of())), after, Math.min(limit, PAGE_MOST)).map(one -> row(one, locale));
    }

    private static List<String> row(Echo one, Locale locale) {
        var content = one.content();
        var verdict = content.decision().map(each -> Texts.beside(EchoExport.class).in(locale).say("experiment.verdict." + each)).orElse("");
        return List.of(one.title(), one.labName(), content.place(), content.protocol(), content.expected(), Days.write(content.startsOn()), Days.write(content.endsOn()), content.evaluator(), content.acceptability(), content.result(), verdict,
                content.reason(), Days.write(content.decidedOn()));
    }
}
