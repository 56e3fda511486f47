// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.faisceau.clusters.api.Aid;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Clusters;
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

/** The support a cluster gave, with the time it took. */
@Component
public final class AidsPage implements Page {
    private static final Columns COLUMNS = Columns.of("cluster-support").fixed("day").sorted("day").shown("name").shown("form").shown("hours").classed("number").shown("what");
    private static final int LINES = 50;
    private final Clusters clusters;
    private final Names names;
    private final Clock clock;

    @Activate
    public AidsPage(@Reference Clusters clusters, @Reference Names names, @Reference Clock clock) {
        this.clusters = clusters;
        this.names = names;
        this.clock = clock;
    }

    /** One support in the list. */
    record Line(Aid aid, String name, String hours) {}

    /** How much of one form was given. */
    record Sum(Aid.Form form, int count, String hours) {}

    /**
     * What the page shows.
     *
     * @param isWhole this person reads all lines; else those of its own organisation, with the sums of all
     */
    record Board(ClusterHead head, Slice<Line> slice, int count, boolean isWhole, List<Sum> sums, Form filters, List<Ui.Chip> chips, Form form, List<Option> offered, String sort) {}

    @Override
    public Address address() {
        return Address.of("clusters/{id}/support").writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return clusters.find(visit.actor(), visit.path("id")).map(one -> screen(visit, one, 200, Form.blank().with("givenOn", Days.today(clock).toString()))).orElse(Answer.notFound());
    }

    /** {@code save} of a new one; {@code remove} and its {@code undo}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(AidsPage.class);
        return clusters.find(visit.actor(), visit.path("id")).map(one -> {
            var here = one.address() + "/support";
            if (!visit.action().equals("save")) return Parts.turn(visit, words, clusters.aids(), here, here + "?");
            return Parts.save(visit, words, clusters.aids(), one.id(), here, "", "organisation", AidForm::read, (status, wrong, form) -> screen(visit, one, status, form), (current, form) -> Answer.notFound());
        }).orElse(Answer.notFound());
    }

    private Answer screen(Visit visit, Cluster one, int status, Form form) {
        var words = visit.words(AidsPage.class);
        var filter = AidFilter.of(visit::query);
        var all = clusters.aids().of(visit.actor(), one.id());
        var known = names.organisations(all.stream().map(aid -> aid.content().organisation()).toList());
        var found = all.stream().map(aid -> new Line(aid, known.getOrDefault(aid.content().organisation(), aid.content().organisation()), AidForm.hours(words, aid.content().minutes())))
                .filter(line -> filter.takes(line.aid(), line.name())).sorted(Comparator.comparing(Line::aid, filter.order())).toList();
        boolean isWhole = clusters.mayReadAids(visit.actor(), one);
        var sums = isWhole ? Arrays.stream(Aid.Form.values()).map(how -> sum(words, how, found)).toList() : given(words, clusters.given(visit.actor(), one.id()), filter);
        var filters = Form.blank();
        var chips = new ArrayList<Ui.Chip>();
        AidFilter.NAMES.stream().filter(field -> !visit.query(field).isEmpty()).forEach(field -> {
            filters.with(field, visit.query(field));
            chips.add(new Ui.Chip(field, words.say("chip." + field, field.equals("how") && words.has("aid." + visit.query(field)) ? words.say("aid." + visit.query(field)) : visit.query(field))));
        });
        int from = 1 + IntStream.range(0, found.size()).filter(at -> found.get(at).aid().id().equals(visit.after())).findFirst().orElse(-1);
        int until = Math.min(found.size(), from + LINES);
        var slice = new Slice<>(found.subList(from, until), until < found.size() ? found.get(until - 1).aid().id() : "");
        var head = new ClusterHead(one, names.organisation(one.content().organisation()), clusters.mayWrite(visit.actor()));
        var board = new Board(head, slice, found.size(), isWhole, sums, filters, chips, form, head.mayWrite() ? names.offered(visit.actor(), form.value("organisation")) : List.of(), filter.sort());
        return new Answer.Screen(status, words.say("aids.title", head.name()), new StaticTemplates().aids(visit, words, board, visit.columns(COLUMNS)));
    }

    private static List<Sum> given(Words words, List<Clusters.Given> given, AidFilter filter) {
        return Arrays.stream(Aid.Form.values()).map(form -> {
            var some = given.stream().filter(one -> one.form() == form && filter.takes(form, one.year())).toList();
            return new Sum(form, some.stream().mapToInt(Clusters.Given::count).sum(), AidForm.hours(words, some.stream().mapToLong(Clusters.Given::minutes).sum()));
        }).toList();
    }

    private static Sum sum(Words words, Aid.Form form, List<Line> lines) {
        var some = lines.stream().filter(line -> line.aid().content().form() == form).toList();
        return new Sum(form, some.size(), AidForm.hours(words, some.stream().mapToLong(line -> line.aid().content().minutes()).sum()));
    }
}
