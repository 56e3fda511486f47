// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.documents.spi.Exportable.Type;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the support that one cluster gave, or all, as its list is narrowed and sorted and as far as the reader reads it. */
@Component
public final class AidExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(AidExport.class);
    private static final List<String> KEYS = List.of("cluster", "day", "name", "form", "minutes", "what");
    private final Clusters clusters;
    private final Names names;

    @Activate
    public AidExport(@Reference Clusters clusters, @Reference Names names) {
        this.clusters = clusters;
        this.names = names;
    }

    @Override
    public String kind() {
        return "cluster-support";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("tab.aids");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = TEXTS.in(locale);
        return KEYS.stream().map(key -> new Column(key, words.say("column." + key), key.equals("day") ? Type.DAY : key.equals("minutes") ? Type.NUMBER : Type.TEXT)).toList();
    }

    @Override
    public List<String> shownBy(String column) {
        return List.of(column.equals("hours") ? "minutes" : column);
    }

    @Override
    public List<String> filters() {
        return Stream.concat(AidFilter.NAMES.stream(), Stream.of("sort", "cluster")).toList();
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var words = TEXTS.in(locale);
        var wanted = AidFilter.of(name -> String.join(" ", filter.getOrDefault(name, List.of())));
        var only = String.join("", filter.getOrDefault("cluster", List.of()));
        var rows = clusters.list(actor).stream().filter(one -> only.isEmpty() || only.equals(one.id())).flatMap(cluster -> rows(actor, words, cluster, wanted)).toList();
        int from = after.isEmpty() ? 0 : Math.min(Integer.parseInt(after), rows.size());
        int until = Math.min(rows.size(), from + limit);
        return new Slice<>(rows.subList(from, until), until < rows.size() ? String.valueOf(until) : "");
    }

    private Stream<List<String>> rows(Actor actor, Words words, Cluster cluster, AidFilter wanted) {
        var leader = names.organisation(cluster.content().organisation());
        var all = clusters.aids().of(actor, cluster.id());
        var known = names.organisations(all.stream().map(one -> one.content().organisation()).toList());
        return all.stream().filter(one -> wanted.takes(one, known.getOrDefault(one.content().organisation(), ""))).sorted(wanted.order()).map(one -> List.of(leader, one.content().givenOn().toString(),
                known.getOrDefault(one.content().organisation(), one.content().organisation()), words.say("aid." + one.content().form()), String.valueOf(one.content().minutes()), one.content().what()));
    }
}
