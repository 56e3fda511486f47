// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.network.api.Receipts;
import org.faisceau.network.api.Received;
import org.faisceau.network.api.ReceivedParameters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the records of other Living-Labs, as the list is narrowed and sorted. */
@Component
public final class ReceivedExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(ReceivedExport.class);
    private static final String ORDER = "sort";
    private static final int PAGE_MOST = 200;
    private static final List<String> KEYS = List.of("title", "part", "lab", "own", "content", "receivedOn", "changed");
    private static final List<String> DAYS = List.of("receivedOn", "changed");
    private final Receipts receipts;
    private final Kinds kinds;

    @Activate
    public ReceivedExport(@Reference Receipts receipts, @Reference Kinds kinds) {
        this.receipts = receipts;
        this.kinds = kinds;
    }

    @Override
    public String kind() {
        return "received";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("received.file");
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
        return column.equals("title") ? List.of("title", "content") : List.of(column);
    }

    @Override
    public List<String> filters() {
        return Stream.concat(ReceivedParameters.NAMES.stream(), Stream.of(ORDER)).toList();
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var wanted = ReceivedParameters.filter(name -> filter.getOrDefault(name, List.of()));
        return receipts.page(actor, wanted, ReceivedParameters.order(filter.getOrDefault(ORDER, List.of("")).get(0)), after, Math.min(limit, PAGE_MOST)).map(one -> row(locale, one));
    }

    private List<String> row(Locale locale, Received one) {
        var words = TEXTS.in(locale);
        var content = kinds.facts(one.kind(), one.item(), locale).stream().map(fact -> fact.label() + (locale.getLanguage().equals("fr") ? " : " : ": ") + fact.text()).collect(Collectors.joining("\n"));
        return List.of(one.isGone() ? words.say("received.gone") : one.title(), kinds.title(one.kind(), locale), one.lab(), one.own().isEmpty() ? "" : words.say("received.isOwn"), content,
                Days.of(one.receivedAt()).toString(), Days.of(one.changedAt()).toString());
    }
}
