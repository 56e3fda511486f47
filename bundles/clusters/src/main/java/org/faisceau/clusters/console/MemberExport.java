// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.clusters.api.Member;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.documents.spi.Exportable.Type;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the members of one cluster, or of all, as their list is narrowed and sorted. */
@Component
public final class MemberExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(MemberExport.class);
    private static final List<String> KEYS = List.of("cluster", "name", "sector", "from", "until");
    private final Clusters clusters;
    private final Names names;
    private final SolutionThemes themes;
    private final Clock clock;

    @Activate
    public MemberExport(@Reference Clusters clusters, @Reference Names names, @Reference SolutionThemes themes, @Reference Clock clock) {
        this.clusters = clusters;
        this.names = names;
        this.themes = themes;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "cluster-members";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("tab.members");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = TEXTS.in(locale);
        return KEYS.stream().map(key -> new Column(key, words.say("column." + key), key.equals("from") || key.equals("until") ? Type.NUMBER : Type.TEXT)).toList();
    }

    @Override
    public List<String> filters() {
        return Stream.concat(MemberFilter.NAMES.stream(), Stream.of("sort", "cluster")).toList();
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var wanted = MemberFilter.of(name -> String.join(" ", filter.getOrDefault(name, List.of())), Days.today(clock).getYear());
        var only = String.join("", filter.getOrDefault("cluster", List.of()));
        var rows = clusters.list(actor).stream().filter(one -> only.isEmpty() || only.equals(one.id())).flatMap(cluster -> rows(actor, locale, cluster, wanted)).toList();
        int from = after.isEmpty() ? 0 : Math.min(Integer.parseInt(after), rows.size());
        int until = Math.min(rows.size(), from + limit);
        return new Slice<>(rows.subList(from, until), until < rows.size() ? String.valueOf(until) : "");
    }

    private Stream<List<String>> rows(Actor actor, Locale locale, Cluster cluster, MemberFilter wanted) {
        var leader = names.organisation(cluster.content().organisation());
        var all = clusters.members().of(actor, cluster.id());
        var known = names.organisations(all.stream().map(one -> one.content().organisation()).toList());
        Function<Member, String> name = one -> known.getOrDefault(one.content().organisation(), one.content().organisation());
        return all.stream().filter(one -> wanted.takes(one, name.apply(one))).sorted(wanted.order(name)).map(one -> List.of(leader, name.apply(one),
                one.content().sector().isEmpty() ? "" : themes.name(actor, one.content().sector(), locale), String.valueOf(one.content().from()), one.content().until().map(String::valueOf).orElse("")));
    }
}
