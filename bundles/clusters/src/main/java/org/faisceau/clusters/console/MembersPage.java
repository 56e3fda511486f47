// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.clusters.api.Member;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The members of a cluster by sector and year. */
@Component
public final class MembersPage implements Page {
    private static final Columns COLUMNS = Columns.of("cluster-members").fixed("name").sorted("name").shown("sector").shown("from").sorted("from").shown("until");
    private static final int LINES = 50;
    private final Clusters clusters;
    private final Names names;
    private final Clock clock;

    @Activate
    public MembersPage(@Reference Clusters clusters, @Reference Names names, @Reference Clock clock) {
        this.clusters = clusters;
        this.names = names;
        this.clock = clock;
    }

    /** One member in the list. */
    record Line(Member member, String name, String sector) {}

    /** How many members a sector has. */
    record Sector(String name, long members) {}

    /** What the page shows. */
    record Board(ClusterHead head, Slice<Line> slice, int count, List<Sector> bySector, Form filters, List<Ui.Chip> chips, List<Option> sectors, List<Option> years, Form form, List<Option> offered, String sort) {}

    @Override
    public Address address() {
        return Address.of("clusters/{id}/members").writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return clusters.find(visit.actor(), visit.path("id")).map(one -> screen(visit, one, 200, Form.blank().with("from", String.valueOf(Days.today(clock).getYear())))).orElse(Answer.notFound());
    }

    /** {@code save} of a new one; {@code remove} and its {@code undo}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(MembersPage.class);
        return clusters.find(visit.actor(), visit.path("id")).map(one -> {
            var here = one.address() + "/members";
            if (!visit.action().equals("save")) return Parts.turn(visit, words, clusters.members(), here, here + "?");
            return Parts.save(visit, words, clusters.members(), one.id(), here, "", "organisation", MemberForm::read, (status, wrong, form) -> screen(visit, one, status, form), (current, form) -> Answer.notFound());
        }).orElse(Answer.notFound());
    }

    /** This year is meant where none is chosen. */
    private List<Option> years(Words words, Cluster one) {
        int now = Days.today(clock).getYear();
        var past = IntStream.rangeClosed(one.content().since(), now - 1).map(year -> now - 1 + one.content().since() - year).mapToObj(String::valueOf).map(year -> new Option(year, year));
        return Stream.concat(Stream.of(new Option("all", words.say("year.all"))), past).toList();
    }

    private Answer screen(Visit visit, Cluster one, int status, Form form) {
        var words = visit.words(MembersPage.class);
        var filter = MemberFilter.of(visit::query, Days.today(clock).getYear());
        var all = clusters.members().of(visit.actor(), one.id());
        var known = names.organisations(all.stream().map(member -> member.content().organisation()).toList());
        Function<Member, String> name = member -> known.getOrDefault(member.content().organisation(), member.content().organisation());
        var found = all.stream().filter(member -> filter.takes(member, name.apply(member))).sorted(filter.order(name)).map(member -> new Line(member, name.apply(member), names.sector(visit, member.content().sector()))).toList();
        var bySector = found.stream().filter(line -> !line.sector().isEmpty()).collect(Collectors.groupingBy(Line::sector, TreeMap::new, Collectors.counting())).entrySet().stream().map(entry -> new Sector(entry.getKey(), entry.getValue())).toList();
        var filters = Form.blank();
        var chips = new ArrayList<Ui.Chip>();
        MemberFilter.NAMES.stream().filter(field -> !visit.query(field).isEmpty()).forEach(field -> {
            filters.with(field, visit.query(field));
            chips.add(new Ui.Chip(field, words.say("chip." + field, field.equals("branch") ? names.sector(visit, visit.query(field)) : visit.query(field).equals("all") ? words.say("year.all") : visit.query(field))));
        });
        int from = 1 + IntStream.range(0, found.size()).filter(at -> found.get(at).member().id().equals(visit.after())).findFirst().orElse(-1);
        int until = Math.min(found.size(), from + LINES);
        var slice = new Slice<>(found.subList(from, until), until < found.size() ? found.get(until - 1).member().id() : "");
        var head = new ClusterHead(one, names.organisation(one.content().organisation()), clusters.mayWrite(visit.actor()));
        var board = new Board(head, slice, found.size(), bySector, filters, chips, names.sectors(visit), years(words, one), form, head.mayWrite() ? names.offered(visit.actor(), form.value("organisation")) : List.of(), filter.sort());
        return new Answer.Screen(status, words.say("members.title", head.name()), new StaticTemplates().members(visit, words, board, visit.columns(COLUMNS)));
    }
}
